package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.gate.Sifted;
import org.dateline.rdf.ArticleWriter;
import org.dateline.rdf.DigestReader;
import org.dateline.rdf.Iris;
import org.dateline.rdf.MillFire;
import org.dateline.rdf.NamedGraph;
import org.dateline.rdf.ResolutionChange;
import org.dateline.resolve.Resolution;
import org.dateline.vocab.DL;
import org.junit.jupiter.api.Test;

/** What the shapes object to in the graph that follows from all articles costs that one thing, and not the graph. */
class SiftingTest {
    private static final Iris IRIS = Iris.standard();
    private static final Resolving RESOLVING = StandardStages.resolving(IRIS);

    private final NamedGraph article = new ArticleWriter(IRIS).write(MillFire.facts());
    private final Graph before = GraphFactory.createDefaultGraph();
    private final ResolutionChange change = change();

    @Test
    void whatTheShapesAcceptIsWhole() {
        Sifted sifted = sift();
        assertTrue(sifted.leftOut().isEmpty());
        assertEquals(triples(change.added()), triples(sifted.accepted().added()));
    }

    @Test
    void aThingThatViolatesAShapeIsLeftOutAlone() {
        Node bad = ofAnEvent();
        change.added().remove(bad, RDFS.label.asNode(), Node.ANY);

        Sifted sifted = sift();

        Graph accepted = sifted.accepted().added();
        assertEquals(Set.of(bad), sifted.leftOut().orElseThrow().judged().graph().stream().map(Triple::getSubject).collect(Collectors.toSet()));
        assertFalse(accepted.contains(bad, Node.ANY, Node.ANY) || accepted.contains(Node.ANY, Node.ANY, bad), "and nothing points to it");
        Set<Triple> expected = triples(change.added());
        expected.removeIf(triple -> triple.getSubject().equals(bad) || triple.getObject().equals(bad));
        assertEquals(expected, triples(accepted), "the rest is there");
        assertTrue(sifted.leftOut().get().violations().getFirst().toString().contains("label"));
    }

    @Test
    void whatCannotBeWithoutItGoesToo() {
        Node account = change.added().stream(Node.ANY, DL.account.asNode(), Node.ANY).map(Triple::getObject).findFirst().orElseThrow();
        Node event = change.added().stream(Node.ANY, DL.account.asNode(), account).map(Triple::getSubject).findFirst().orElseThrow();
        change.added().remove(event, DL.eventType.asNode(), Node.ANY);

        Set<Node> leftOut = sift().leftOut().orElseThrow().judged().graph().stream().map(Triple::getSubject).collect(Collectors.toSet());

        assertTrue(leftOut.contains(event));
        assertTrue(leftOut.stream().allMatch(node -> node.equals(event) || change.added().contains(node, RDF.type.asNode(), DL.Story.asNode())), leftOut::toString);
    }

    private ResolutionChange change() {
        Resolution resolution = RESOLVING.resolver().apply(DigestReader.read(article.name(), article.graph()).stream().toList(), List.of());
        return RESOLVING.writer().change(before, Optional.empty(), resolution);
    }

    private Sifted sift() {
        return RESOLVING.gate().sift(change, before, new Union(before, article.graph()));
    }

    /** An entity that takes part in an event. */
    private Node ofAnEvent() {
        return change.added().stream(Node.ANY, DL.patient.asNode(), Node.ANY).map(Triple::getObject).findFirst().orElseThrow();
    }

    private static Set<Triple> triples(Graph graph) {
        return graph.stream().collect(Collectors.toSet());
    }
}
