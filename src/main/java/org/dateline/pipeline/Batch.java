package org.dateline.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.dateline.document.Metadata;
import org.dateline.gate.Accepted;
import org.dateline.store.GraphTarget;
import org.dateline.store.KeptArticle;
import org.dateline.store.RejectedFolder;

/** The second pass over surveyed articles, and what follows it. */
final class Batch {
    /** Articles a transaction: many small ones would make the files of a store grow. */
    private static final int TRANSACTION = 64;

    private final Survey survey;
    private final GraphTarget target;
    private final Progress progress;
    private final Settling settling;
    private final ArticleConversion conversion;
    private final Consequences consequences;
    private final Rereading rereading;
    private final List<Accepted> waiting = new ArrayList<>();
    private final List<KeptArticle> kept = new ArrayList<>();
    private final List<Node> stored = new ArrayList<>();

    Batch(Stages stages, Survey survey, GraphTarget target, RejectedFolder rejected, Progress progress) {
        this.survey = survey;
        this.target = target;
        this.progress = progress;
        this.settling = new Settling(progress, rejected);
        this.conversion = new ArticleConversion(stages, progress.times());
        this.consequences = new Consequences(stages, target, settling);
        this.rereading = new Rereading(conversion, target, settling);
    }

    void convert(OrderedWorkers workers, Instant started) {
        workers.each(survey.articles().iterator(),
                found -> Attempt.of(found.name(), () -> conversion.judge(found.name(), found.raw(), survey.told().cleaner())), this::receive);
        store();
        rereading.read(survey.told(), workers).forEach(accepted -> stored.add(accepted.name()));
        consequences.renew();
        consequences.record(started, stored);
    }

    private void receive(Attempt<ArticleConversion.Judged> attempt) {
        settling.result(attempt).ifPresent(judged -> settling.accepted(judged.file(), judged.verdict()).ifPresent(accepted -> {
            progress.counts().converted(accepted, judged.yield());
            waiting.add(accepted);
            kept.add(new KeptArticle(judged.raw(), Metadata.NONE, survey.told().others().get(judged.raw().hash())));
            if (waiting.size() >= TRANSACTION) store();
        }));
        progress.listener().advanced();
    }

    private void store() {
        progress.times().take(Stage.STORE, () -> {
            kept.forEach(target.sources()::keep);
            target.put(List.copyOf(waiting));
        });
        waiting.forEach(accepted -> stored.add(accepted.name()));
        waiting.clear();
        kept.clear();
    }
}
