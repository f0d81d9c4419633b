package org.dateline.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Accepted;
import org.dateline.gate.AcceptedChange;
import org.dateline.gate.Rejected;
import org.dateline.gate.Sifted;
import org.dateline.gate.Verdict;
import org.dateline.rdf.Iris;
import org.dateline.rdf.NamedGraph;
import org.dateline.rdf.RulingGraph;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Ruling;
import org.dateline.store.GraphStore;

/** Changes of mind about a store: rulings made and taken back, articles retracted. What follows from them is decided anew, in the same transaction. */
public final class Revision {
    private final Iris iris;
    private final Resolving resolving;
    private final GraphStore store;
    private final Consumer<DatelineException> complaint;

    /** @param complaint told where something that follows is rejected by the shapes; the rest is decided all the same */
    public Revision(Iris iris, Resolving resolving, GraphStore store, Consumer<DatelineException> complaint) {
        this.complaint = complaint;
        this.iris = iris;
        this.resolving = resolving;
        this.store = store;
    }

    /**
     * Takes a ruling, in place of an earlier one on the same two.
     *
     * @param by     who has decided
     * @param reason in the user's words; may be empty
     * @throws DatelineException REJECTED_BY_SHAPES if it is none, as when one thing stands on both sides
     */
    public void rule(Ruling ruling, String by, Instant when, String reason) {
        decide(RulingGraph.with(iris, store.copy(iris.rulingsGraph()), ruling, by, when, reason));
    }

    /** Takes a ruling back; nothing happens where it is not there. */
    public void undo(String ruling) {
        decide(RulingGraph.without(iris, store.copy(iris.rulingsGraph()), ruling));
    }

    /** Takes an article out, with all that rests on it alone. */
    public void retract(Node article) {
        List<ArticleDigest> left = store.digests().stream().filter(digest -> !digest.iri().equals(article.getURI())).toList();
        store.remove(article, Optional.of(resolve(left, store.rulings())));
    }

    private void decide(NamedGraph rulings) {
        Accepted accepted = accept(rulings.name().getURI(), resolving.gate().judge(rulings));
        store.put(List.of(accepted), resolve(store.digests(), RulingGraph.read(accepted.graph())));
    }

    private AcceptedChange resolve(List<ArticleDigest> digests, List<Ruling> rulings) {
        Sifted sifted = resolving.sift(resolving.resolver().apply(digests, rulings), store);
        sifted.leftOut().ifPresent(rejected -> complaint.accept(failure("the events of all articles", rejected)));
        return sifted.accepted();
    }

    private static Accepted accept(String input, Verdict verdict) {
        return switch (verdict) {
            case Accepted accepted -> accepted;
            case Rejected rejected -> throw failure(input, rejected);
        };
    }

    private static DatelineException failure(String input, Rejected rejected) {
        return new DatelineException(FailureCode.REJECTED_BY_SHAPES, input, rejected.violations().getFirst().toString());
    }
}
