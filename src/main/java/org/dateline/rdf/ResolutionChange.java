package org.dateline.rdf;

import static org.apache.jena.graph.Node.ANY;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Difference;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.resolve.Resolution;

/**
 * What becomes different in the graph of what follows from all articles. Nobody has judged it yet.
 *
 * @param name    of that graph
 * @param removed triples that are there before and not afterwards
 * @param added   triples that are there afterwards and not before
 * @param after   what the graph was written from; empty where it does not hold all of that
 */
public record ResolutionChange(Node name, Graph removed, Graph added, Optional<Resolution> after) {

    /** A graph as it is after the change; a view. */
    public Graph after(Graph before) {
        return new Union(added, new Difference(before, removed));
    }

    /** All that the shapes may now see otherwise: what the triples are about, and what they point to. */
    public Set<Node> touched() {
        Set<Node> touched = new HashSet<>();
        for (Graph graph : List.of(removed, added)) {
            graph.stream().forEach(triple -> {
                touched.add(triple.getSubject());
                if (triple.getObject().isURI()) touched.add(triple.getObject());
            });
        }
        return touched;
    }

    /**
     * The change after which some nodes are not there, and nothing points to them.
     *
     * @param before the graph that is changed
     */
    public ResolutionChange without(Set<Node> nodes, Graph before) {
        Graph less = GraphFactory.createDefaultGraph();
        removed.stream().forEach(less::add);
        Graph more = GraphFactory.createDefaultGraph();
        added.stream().filter(triple -> !nodes.contains(triple.getSubject()) && !nodes.contains(triple.getObject())).forEach(more::add);
        for (Node node : nodes) {
            before.stream(node, ANY, ANY).forEach(less::add);
            before.stream(ANY, ANY, node).forEach(less::add);
        }
        return new ResolutionChange(name, less, more, Optional.empty());
    }
}
