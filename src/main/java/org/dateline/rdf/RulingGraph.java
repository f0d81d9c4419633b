package org.dateline.rdf;

import static org.apache.jena.graph.Node.ANY;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.dateline.resolve.Ruling;
import org.dateline.text.ContentHash;
import org.dateline.vocab.DL;

/** Writes, reads and takes back what users have decided. Each change gives a new graph; the one before stays as it was. */
public final class RulingGraph {
    private RulingGraph() {
    }

    /** The ruling that says whether two are one; ruling again on the same two has the same name, and so replaces what was said. */
    public static Ruling ruling(Iris iris, boolean areOne, Set<String> one, Set<String> other) {
        List<String> sides = Stream.of(one, other).map(side -> ContentHash.ofSet(new TreeSet<>(side)).hex()).toList();
        return new Ruling(iris.ruling(ContentHash.ofSet(sides).hex()).getURI(), areOne, one, other);
    }

    /**
     * The rulings with one more.
     *
     * @param by     who has decided
     * @param reason why, in the user's words; may be empty
     */
    public static NamedGraph with(Iris iris, Graph before, Ruling ruling, String by, Instant when, String reason) {
        NamedGraph after = without(iris, before, ruling.iri());
        Node node = NodeFactory.createURI(ruling.iri());
        GraphBuilder out = new GraphBuilder().type(node, DL.Ruling)
                .add(node, DL.areOne, Literals.truth(ruling.areOne()))
                .add(node, DCTerms.creator, Literals.plain(by))
                .add(node, DCTerms.created, NodeFactory.createLiteralDT(when.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime));
        ruling.one().forEach(part -> out.add(node, DL.oneSide, NodeFactory.createURI(part)));
        ruling.other().forEach(part -> out.add(node, DL.otherSide, NodeFactory.createURI(part)));
        if (!reason.isBlank()) out.add(node, DL.reason, Literals.english(reason.strip()));
        GraphUtil.addInto(after.graph(), out.graph());
        return after;
    }

    /** The rulings without one. */
    public static NamedGraph without(Iris iris, Graph before, String ruling) {
        Graph after = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(after, before);
        after.remove(NodeFactory.createURI(ruling), ANY, ANY);
        return new NamedGraph(GraphKind.RULINGS, iris.rulingsGraph(), after);
    }

    /** All rulings of a graph that the gate has accepted, in the order of their names. */
    public static List<Ruling> read(Graph graph) {
        return graph.stream(ANY, RDF.type.asNode(), DL.Ruling.asNode()).map(triple -> read(graph, triple.getSubject()))
                .sorted(Comparator.comparing(Ruling::iri)).toList();
    }

    private static Ruling read(Graph graph, Node node) {
        boolean areOne = graph.stream(node, DL.areOne.asNode(), ANY).anyMatch(t -> Boolean.parseBoolean(t.getObject().getLiteralLexicalForm()));
        return new Ruling(node.getURI(), areOne, parts(graph, node, DL.oneSide), parts(graph, node, DL.otherSide));
    }

    private static Set<String> parts(Graph graph, Node node, Property side) {
        return graph.stream(node, side.asNode(), ANY).map(t -> t.getObject().getURI()).collect(Collectors.toSet());
    }
}
