package org.dateline.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.dateline.gate.Accepted;
import org.dateline.gate.Verdict;
import org.dateline.install.Installation;
import org.dateline.rdf.Run;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.store.GraphTarget;

/** What follows from all stored articles together, and the record that it was brought up to date. */
record Consequences(Stages stages, GraphTarget target, Settling settling) {

    /** Computes anew what follows from all articles that are stored. */
    void renew() {
        of(times().take(Stage.RESOLVE, target::digests)).ifPresent(accepted -> times().take(Stage.STORE, () -> target.replaceResolution(accepted)));
    }

    /** What follows from articles, judged but not stored; empty where it cannot be computed or is rejected, which is reported. */
    Optional<Accepted> of(List<ArticleDigest> digests) {
        String name = "the events of all articles";
        Optional<Resolution> resolution = settling.result(Attempt.of(name,
                () -> times().take(Stage.RESOLVE, () -> stages.resolver().apply(digests, target.rulings()))));
        Optional<Accepted> accepted = resolution.flatMap(found -> settling.result(Attempt.of(name, () -> judge(found, digests))))
                .flatMap(verdict -> settling.accepted(name, verdict));
        if (accepted.isPresent()) settling.progress().tally().resolved(resolution.orElseThrow());
        return accepted;
    }

    /** @param stored the graphs of articles that the run has added */
    void record(Instant started, List<Node> stored) {
        String name = "the record of the run";
        Run run = new Run(started, Instant.now(), Installation.version(), stored);
        settling.result(Attempt.of(name, () -> stages.gate().judge(stages.runWriter().write(run))))
                .flatMap(verdict -> settling.accepted(name, verdict))
                .ifPresent(accepted -> times().take(Stage.STORE, () -> target.put(List.of(accepted))));
    }

    private Verdict judge(Resolution resolution, List<ArticleDigest> digests) {
        Resolving resolving = stages.resolving();
        Graph before = target.copy(resolving.graph());
        return times().take(Stage.GATE, () -> resolving.judge(resolution, digests, before));
    }

    private StageTimes times() {
        return settling.progress().times();
    }
}
