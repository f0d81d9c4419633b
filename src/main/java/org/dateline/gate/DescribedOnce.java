package org.dateline.gate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A view of a graph that does not change meanwhile, for one who asks many properties of each of a few things, as shapes do: what is said of such a thing is
 * read at once when the first of it is asked. Of what these point to, which may be thousands, only what is asked is read, once each. Read-only; not for use
 * by several threads.
 */
final class DescribedOnce extends GraphBase {
    private final Graph graph;
    private final Set<Node> things;
    private final Map<Node, Graph> descriptions = new HashMap<>();
    /** Of all others, by what was asked. */
    private final Map<Triple, List<Triple>> answers = new HashMap<>();

    /** @param things of which much is asked */
    DescribedOnce(Graph graph, Set<Node> things) {
        this.graph = graph;
        this.things = things;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node subject = pattern.getSubject();
        if (!subject.isConcrete()) return graph.find(pattern);
        if (things.contains(subject)) return descriptions.computeIfAbsent(subject, this::describe).find(pattern);
        return WrappedIterator.create(answers.computeIfAbsent(pattern, asked -> graph.find(asked).toList()).iterator());
    }

    private Graph describe(Node subject) {
        Graph description = GraphFactory.createDefaultGraph();
        graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(description::add);
        return description;
    }
}
