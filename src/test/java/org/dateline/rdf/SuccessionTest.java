package org.dateline.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final String HEAD = "PREFIX dl: <https://w3id.org/dateline/ontology#> PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX : <https://graph.example/>\n";

    @Test
    void aMergedEventIsSucceededByTheOneThatHoldsItsAccounts() {
        assertEquals(List.of("e1 e3", "e2 e3"), successions(":e1 a dl:Event ; dl:account :a . :e2 a dl:Event ; dl:account :b .", ":e3 a dl:Event ; dl:account :a , :b ."));
    }

    @Test
    void aSplitEventIsSucceededByTheLargerPart() {
        assertEquals(List.of("e1 e3"), successions(":e1 a dl:Event ; dl:account :a , :b , :c .", ":e2 a dl:Event ; dl:account :a . :e3 a dl:Event ; dl:account :b , :c ."));
    }

    @Test
    void whatStaysIsNotRetired() {
        assertEquals(List.of(), successions(":e1 a dl:Event ; dl:account :a .", ":e1 a dl:Event ; dl:account :a ."));
    }

    @Test
    void whatHasLostAllItRestedOnHasNoSuccessor() {
        assertEquals(List.of(), successions(":e1 a dl:Event ; dl:account :a .", ":e2 a dl:Event ; dl:account :b ."));
    }

    @Test
    void anEarlierRetirementPointsToTheLatestSuccessor() {
        assertEquals(List.of("e0 e2", "e1 e2"), successions(":e0 dcterms:isReplacedBy :e1 . :e1 a dl:Event ; dl:account :a .", ":e2 a dl:Event ; dl:account :a , :b ."));
        assertEquals(List.of("e0 e1"), successions(":e0 dcterms:isReplacedBy :e1 . :e1 a dl:Event ; dl:account :a .", ":e1 a dl:Event ; dl:account :a ."));
    }

    @Test
    void aNameThatComesBackIsNoLongerRetired() {
        assertEquals(List.of("e1 e0"), successions(":e0 dcterms:isReplacedBy :e1 . :e1 a dl:Event ; dl:account :a , :b .", ":e0 a dl:Event ; dl:account :a ."));
    }

    @Test
    void entitiesAndStoriesAreSucceededToo() {
        assertEquals(List.of("n1 n2", "s1 s2"), successions(":n1 a dl:Entity ; dl:reference :r . :s1 a dl:Story ; dl:coveredBy :x .", ":n2 a dl:Entity ; dl:reference :r . :s2 a dl:Story ; dl:coveredBy :x , :y ."));
    }

    private static List<String> successions(String before, String after) {
        Graph old = graph(before);
        Graph now = graph(after);
        Node name = NodeFactory.createURI("https://graph.example/resolution");
        Graph settled = GraphFactory.createDefaultGraph();
        old.stream(Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY).forEach(settled::add);
        ResolutionChange change = new ResolutionChange(name, minus(minus(old, now), settled), minus(now, old), Optional.empty());
        Succession.record(old, change);
        return change.after(old).stream(Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY)
                .map(t -> t.getSubject().getLocalName() + " " + t.getObject().getLocalName()).sorted().toList();
    }

    private static Graph minus(Graph one, Graph other) {
        Graph difference = GraphFactory.createDefaultGraph();
        one.stream().filter(triple -> !other.contains(triple)).forEach(difference::add);
        return difference;
    }

    private static Graph graph(String turtle) {
        return RDFParser.create().source(new StringReader(HEAD + turtle)).lang(Lang.TURTLE).toGraph();
    }
}
