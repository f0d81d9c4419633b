package org.dateline.rdf;

import static org.apache.jena.graph.Node.ANY;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.dateline.vocab.DL;

/**
 * What became of the events, entities and stories of an earlier resolution. One that is no longer there is succeeded by the one that holds most
 * of what it was made of; where nothing of that is left, it has no successor.
 */
final class Succession {
    /** What each kind of node is made of, and so named after. */
    private static final List<Property> PARTS = List.of(DL.account, DL.reference, DL.coveredBy);
    private static final Node REPLACED = DCTerms.isReplacedBy.asNode();
    private static final Node TYPE = RDF.type.asNode();

    private final Graph before;
    private final Graph after;

    private Succession(Graph before, Graph after) {
        this.before = before;
        this.after = after;
    }

    /**
     * Adds to a change where the names that it retires, and those retired before that, now point.
     *
     * @param before the graph that is changed
     */
    static void record(Graph before, ResolutionChange change) {
        Map<Node, Node> successors = new Succession(before, change.after(before)).successors(change);
        Graph retired = GraphFactory.createDefaultGraph();
        successors.forEach((old, now) -> retired.add(old, REPLACED, now));
        change.removed().stream(ANY, TYPE, ANY).map(Triple::getSubject).distinct()
                .forEach(node -> before.stream(ANY, REPLACED, node).forEach(t -> exchange(t, retired, change)));
        change.added().stream(ANY, TYPE, ANY).map(Triple::getSubject).distinct().toList()
                .forEach(node -> before.stream(node, REPLACED, ANY).forEach(t -> exchange(t, retired, change)));
        retired.stream().forEach(change.added()::add);
    }

    private static void exchange(Triple before, Graph retired, ResolutionChange change) {
        if (retired.contains(before)) retired.delete(before);
        else change.removed().add(before);
    }

    private Map<Node, Node> successors(ResolutionChange change) {
        Map<Node, Node> successors = new HashMap<>();
        for (Property part : PARTS) {
            change.removed().stream(ANY, part.asNode(), ANY).map(Triple::getSubject).distinct().filter(this::isGone)
                    .forEach(old -> successor(old, part).ifPresent(now -> successors.put(old, now)));
        }
        change.removed().stream(ANY, TYPE, ANY).map(Triple::getSubject).distinct().filter(this::isGone)
                .flatMap(gone -> before.stream(ANY, REPLACED, gone)).filter(t -> isGone(t.getSubject())).toList().forEach(t -> {
                    Node now = successors.get(t.getObject());
                    if (now != null) successors.put(t.getSubject(), now);
                });
        return successors;
    }

    private boolean isGone(Node node) {
        return !after.contains(node, TYPE, ANY);
    }

    private Optional<Node> successor(Node old, Property part) {
        Map<Node, Integer> shared = new HashMap<>();
        before.stream(old, part.asNode(), ANY)
                .flatMap(t -> after.stream(ANY, part.asNode(), t.getObject()))
                .forEach(t -> shared.merge(t.getSubject(), 1, Integer::sum));
        return shared.entrySet().stream()
                .max(Map.Entry.<Node, Integer>comparingByValue().thenComparing(e -> e.getKey().getURI(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
