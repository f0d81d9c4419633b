package org.dateline.rdf;

import static org.apache.jena.graph.Node.ANY;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.dateline.vocab.DL;

/**
 * What became of the events, entities and stories of an earlier resolution. One that is no longer there is succeeded by the one that holds most
 * of what it was made of; where nothing of that is left, it has no successor.
 */
public final class Succession {
    /** What each kind of node is made of, and so named after. */
    private static final List<Property> PARTS = List.of(DL.account, DL.reference, DL.coveredBy);

    private final Graph before;
    private final Graph after;

    private Succession(Graph before, Graph after) {
        this.before = before;
        this.after = after;
    }

    /** Adds to the new resolution where the names retired since the old one, and those retired before that, now point. */
    public static void record(Graph before, NamedGraph after) {
        new Succession(before, after.graph()).record();
    }

    private void record() {
        Map<Node, Node> successors = new HashMap<>();
        for (Property part : PARTS) {
            before.stream(ANY, part.asNode(), ANY).map(t -> t.getSubject()).distinct().filter(this::isGone)
                    .forEach(old -> successor(old, part).ifPresent(now -> successors.put(old, now)));
        }
        before.stream(ANY, DCTerms.isReplacedBy.asNode(), ANY).filter(t -> isGone(t.getSubject())).forEach(t -> {
            Node now = successors.getOrDefault(t.getObject(), t.getObject());
            if (!isGone(now)) successors.put(t.getSubject(), now);
        });
        successors.forEach((old, now) -> after.add(old, DCTerms.isReplacedBy.asNode(), now));
    }

    private boolean isGone(Node node) {
        return !after.contains(node, ANY, ANY);
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
