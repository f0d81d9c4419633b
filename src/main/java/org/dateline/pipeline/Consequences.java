package org.dateline.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.dateline.gate.AcceptedChange;
import org.dateline.gate.Sifted;
import org.dateline.install.Installation;
import org.dateline.rdf.Run;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.store.GraphTarget;

/** What follows from all stored articles together, and the record that it was brought up to date. */
record Consequences(Stages stages, GraphTarget target, Settling settling) {
    private static final String ALL = "the events of all articles";

    /** Brings up to date what follows from all articles that are stored. */
    void renew() {
        of(times().take(Stage.RESOLVE, target::digests)).ifPresent(change -> times().take(Stage.STORE, () -> target.change(change)));
    }

    /** What follows from articles, judged but not stored; empty where it cannot be computed. That, and what is rejected of it, is reported. */
    Optional<AcceptedChange> of(List<ArticleDigest> digests) {
        Optional<Resolution> resolution = settling.result(Attempt.of(ALL, () -> times().take(Stage.RESOLVE, () -> stages.resolver().apply(digests, target.rulings()))));
        Optional<Sifted> sifted = resolution.flatMap(found -> settling.result(Attempt.of(ALL, () -> times().take(Stage.GATE, () -> stages.resolving().sift(found, target)))));
        sifted.flatMap(Sifted::leftOut).ifPresent(rejected -> settling.accepted(ALL, rejected));
        if (sifted.isPresent()) settling.progress().counts().resolved(resolution.orElseThrow());
        return sifted.map(Sifted::accepted);
    }

    /** @param stored the graphs of articles that the run has added */
    void record(Instant started, List<Node> stored) {
        String name = "the record of the run";
        Run run = new Run(started, Instant.now(), Installation.version(), stored);
        settling.result(Attempt.of(name, () -> stages.gate().judge(stages.runWriter().write(run))))
                .flatMap(verdict -> settling.accepted(name, verdict))
                .ifPresent(accepted -> times().take(Stage.STORE, () -> target.put(List.of(accepted))));
    }

    private StageTimes times() {
        return settling.progress().times();
    }
}
