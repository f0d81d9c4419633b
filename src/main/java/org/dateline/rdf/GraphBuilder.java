package org.dateline.rdf;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.mention.time.When;
import org.dateline.vocab.DL;
import org.dateline.vocab.Namespaces;

/** Collects the triples of one graph. */
final class GraphBuilder {
    private final Graph graph = GraphFactory.createDefaultGraph();

    GraphBuilder() {
        Namespaces.prefixes().forEach(graph.getPrefixMapping()::setNsPrefix);
    }

    GraphBuilder type(Node subject, Resource type) {
        return add(subject, RDF.type, type.asNode());
    }

    GraphBuilder add(Node subject, Property property, Node object) {
        graph.add(subject, property.asNode(), object);
        return this;
    }

    GraphBuilder add(Node subject, Property property, Optional<Node> object) {
        object.ifPresent(o -> add(subject, property, o));
        return this;
    }

    GraphBuilder add(Node subject, When when) {
        add(subject, DL.start, when.start().map(Literals::date));
        add(subject, DL.end, when.end().map(Literals::date));
        return add(subject, DL.timePrecision, Concepts.of(when.precision()));
    }

    Graph graph() {
        return graph;
    }
}
