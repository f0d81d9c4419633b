package org.dateline.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.dateline.account.ArticleFacts;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.document.CleanArticle;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Accepted;
import org.dateline.gate.Rejected;
import org.dateline.gate.Verdict;
import org.dateline.install.Installation;
import org.dateline.rdf.NamedGraph;
import org.dateline.rdf.Run;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.source.RawArticle;
import org.dateline.store.GraphTarget;
import org.dateline.store.RejectedFolder;

/** The second pass over surveyed articles, and what follows it. */
final class Batch {
    /** Articles a transaction: many small ones would make the files of a store grow. */
    private static final int TRANSACTION = 64;

    private final Stages stages;
    private final Survey survey;
    private final GraphTarget target;
    private final RejectedFolder rejected;
    private final Progress progress;
    private final StageTimes times;
    private final List<Accepted> waiting = new ArrayList<>();
    private final List<Node> stored = new ArrayList<>();

    Batch(Stages stages, Survey survey, GraphTarget target, RejectedFolder rejected, Progress progress) {
        this.stages = stages;
        this.survey = survey;
        this.target = target;
        this.rejected = rejected;
        this.progress = progress;
        this.times = progress.times();
    }

    void convert(OrderedWorkers workers, Instant started) {
        workers.each(survey.articles().iterator(), found -> Attempt.of(found.name(), () -> judge(found)), this::receive);
        store();
        resolve();
        record(new Run(started, Instant.now(), Installation.version(), stored));
    }

    /** An article as it comes from the workers. */
    private record Judged(String file, Verdict verdict, Tally.Yield yield) {
    }

    private Judged judge(Survey.Found found) {
        RawArticle raw = times.take(Stage.READ, found.raw());
        CleanArticle clean = times.take(Stage.CLEAN, () -> survey.cleaner().apply(raw));
        AnnotatedArticle annotated = times.take(Stage.ANNOTATE, () -> stages.annotator().apply(clean));
        ArticleFacts facts = times.take(Stage.EXTRACT, () -> stages.extractor().apply(annotated));
        NamedGraph graph = times.take(Stage.WRITE, () -> stages.articleWriter().write(facts));
        return new Judged(found.name(), times.take(Stage.GATE, () -> stages.gate().judge(graph)), Tally.Yield.of(facts));
    }

    private void receive(Attempt<Judged> attempt) {
        result(attempt).ifPresent(judged -> settle(judged.file(), judged.verdict()).ifPresent(accepted -> {
            progress.tally().converted(accepted, judged.yield());
            waiting.add(accepted);
            if (waiting.size() >= TRANSACTION) store();
        }));
        progress.listener().advanced();
    }

    private void store() {
        times.take(Stage.STORE, () -> target.put(List.copyOf(waiting)));
        waiting.forEach(accepted -> stored.add(accepted.name()));
        waiting.clear();
    }

    /** Computes anew what follows from all articles that are stored. */
    private void resolve() {
        String name = "the events of all articles";
        List<ArticleDigest> digests = times.take(Stage.RESOLVE, target::digests);
        result(Attempt.of(name, () -> times.take(Stage.RESOLVE, () -> stages.resolver().apply(digests, target.rulings())))).ifPresent(resolution ->
                result(Attempt.of(name, () -> judge(resolution, digests))).flatMap(verdict -> settle(name, verdict)).ifPresent(accepted -> {
                    times.take(Stage.STORE, () -> target.replaceResolution(accepted));
                    progress.tally().resolved(resolution);
                }));
    }

    private Verdict judge(Resolution resolution, List<ArticleDigest> digests) {
        Resolving resolving = stages.resolving();
        Graph before = target.copy(resolving.graph());
        return times.take(Stage.GATE, () -> resolving.judge(resolution, digests, before));
    }

    private void record(Run run) {
        String name = "the record of the run";
        result(Attempt.of(name, () -> stages.gate().judge(stages.runWriter().write(run)))).flatMap(verdict -> settle(name, verdict))
                .ifPresent(accepted -> times.take(Stage.STORE, () -> target.put(List.of(accepted))));
    }

    /** What came of an attempt; a failure is reported. */
    private <T> Optional<T> result(Attempt<T> attempt) {
        return switch (attempt) {
            case Attempt.Done<T>(T result) -> Optional.of(result);
            case Attempt.Failed<T>(DatelineException failure) -> {
                progress.failed(failure);
                yield Optional.empty();
            }
        };
    }

    /** What was accepted; what was not is kept aside and reported. */
    private Optional<Accepted> settle(String input, Verdict verdict) {
        return switch (verdict) {
            case Accepted accepted -> Optional.of(accepted);
            case Rejected no -> {
                int more = no.violations().size() - 1;
                progress.failed(new DatelineException(FailureCode.REJECTED_BY_SHAPES, input,
                        no.violations().getFirst() + (more == 0 ? "" : " (and " + more + " more)") + "; see " + rejected.keep(no)));
                yield Optional.empty();
            }
        };
    }
}
