package org.dateline.server.lookup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * One page of what is said of an IRI.
 *
 * @param quads      statements about it and statements that point to it, with the graphs they come from
 * @param labels     what the nodes in those statements are called, as far as it is known
 * @param successors what it was merged into; empty unless it is retired
 * @param page       counted from 1
 * @param hasNext    whether a further page follows
 */
public record Description(Node subject, List<Quad> quads, Map<Node, Node> labels, Set<Node> successors, int page, boolean hasNext) {

    public boolean isRetired() {
        return !successors.isEmpty();
    }

    /** All statements in one graph, the labels among them. */
    Graph triples() {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        addLabels(graph);
        return graph;
    }

    /** Adds what the neighbours are called. What the properties are called is for people, not for programs that know the vocabulary. */
    void addLabels(Graph graph) {
        quads.stream().flatMap(quad -> Stream.of(quad.getSubject(), quad.getObject())).distinct().filter(labels::containsKey)
            .forEach(node -> graph.add(node, Describer.LABEL, labels.get(node)));
    }
}
