package org.dateline.rdf;

import static org.apache.jena.graph.Node.ANY;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.dateline.vocab.DL;

/** What an event or entity is made of: accounts or references. */
public final class Parts {
    private Parts() {
    }

    /** The event or entity of this name, or what has taken its place since. */
    public static Node current(Graph graph, String iri) {
        Node node = NodeFactory.createURI(iri);
        return objects(graph, node, DCTerms.isReplacedBy).findFirst().orElse(node);
    }

    /** Of an event its accounts, of an entity its references, of one of these itself; none where the graph has no such thing. */
    public static Set<String> of(Graph graph, String iri) {
        Node node = current(graph, iri);
        Set<String> parts = new TreeSet<>();
        Stream.of(DL.account, DL.reference).flatMap(part -> objects(graph, node, part)).map(Node::getURI).forEach(parts::add);
        Optional<Node> part = Stream.of(DL.Account, DL.Reference).filter(type -> graph.contains(node, RDF.type.asNode(), type.asNode())).findFirst().map(t -> node);
        part.map(Node::getURI).ifPresent(parts::add);
        return parts;
    }

    private static Stream<Node> objects(Graph graph, Node subject, Property property) {
        return graph.stream(subject, property.asNode(), ANY).map(Triple::getObject);
    }
}
