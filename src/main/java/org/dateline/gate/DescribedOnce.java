package org.dateline.gate;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * A view of a graph that does not change meanwhile, for one who asks many properties of each of a few things, as shapes do: what is said of a thing is read
 * at once when the first of it is asked. Read-only; not for use by several threads.
 */
final class DescribedOnce extends GraphBase {
    private final Graph graph;
    private final Map<Node, Graph> descriptions = new HashMap<>();

    DescribedOnce(Graph graph) {
        this.graph = graph;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node subject = pattern.getSubject();
        return subject.isConcrete() ? descriptions.computeIfAbsent(subject, this::describe).find(pattern) : graph.find(pattern);
    }

    private Graph describe(Node subject) {
        Graph description = GraphFactory.createDefaultGraph();
        graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(description::add);
        return description;
    }
}
