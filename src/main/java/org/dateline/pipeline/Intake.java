package org.dateline.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.dateline.failure.DatelineException;
import org.dateline.gate.Accepted;
import org.dateline.gate.Rejected;
import org.dateline.rdf.Iris;
import org.dateline.source.RawArticle;
import org.dateline.store.GraphStore;
import org.dateline.store.KeptArticle;
import org.dateline.store.RejectedFolder;

/**
 * Takes articles into a store one at a time, while others read it. One thread writes, in the order in which it was asked to.
 *
 * <p>An article is in the store when {@link #take} returns. What follows from all articles together takes longer the more there are, so it is
 * computed once no article has come for a while, but no later than a set time after the first that it does not know of; an article that is
 * retracted is gone from it at once.
 */
public final class Intake implements AutoCloseable {
    private final Stages stages;
    private final Iris iris;
    private final GraphStore store;
    private final ArticleConversion conversion;
    private final Consequences consequences;
    private final Surroundings<?> surroundings;
    private final Rereading rereading;
    private final OrderedWorkers workers = new OrderedWorkers(1);
    private final Consumer<DatelineException> listener;
    private final Pace pace;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("intake").daemon().factory());
    /** Those that what follows does not know of. Like the next two, the writer's own. */
    private final List<Node> fresh = new ArrayList<>();
    private Instant since;
    private Future<?> renewal;

    /**
     * When what follows from all articles is computed anew.
     *
     * @param quiet  after the last article
     * @param latest after the first one
     */
    public record Pace(Duration quiet, Duration latest) {
        public static final Pace USUAL = new Pace(Duration.ofSeconds(2), Duration.ofSeconds(30));
    }

    /**
     * Brings the store up to date first, where an earlier program was ended too early.
     *
     * @param iris     as the stages have them
     * @param listener told, on the writing thread, where what follows from the articles cannot be computed
     */
    public Intake(Stages stages, Iris iris, GraphStore store, RejectedFolder rejected, Pace pace, Consumer<DatelineException> listener) {
        Progress progress = new Progress(new StageTimes(), new RunCounts(), new FailureListener(listener));
        this.stages = stages;
        this.iris = iris;
        this.store = store;
        this.listener = listener;
        this.pace = pace;
        this.conversion = new ArticleConversion(stages, progress.times());
        Settling settling = new Settling(progress, rejected);
        this.consequences = new Consequences(stages, store, settling);
        this.surroundings = new Surroundings<>(stages.cleaning(), store.sources());
        this.rereading = new Rereading(conversion, store, settling);
        meanwhile(() -> {
            List<Node> left = store.unrecorded();
            if (!left.isEmpty()) renewLater(left);
        });
    }

    /**
     * Converts an article by itself, judges it and stores it.
     *
     * @throws DatelineException if it is no article, cannot be converted, or cannot be stored
     */
    public Reception take(Submission submission) {
        return onWriter(() -> receive(submission));
    }

    /**
     * Takes an article out of the store, and out of what follows from all.
     *
     * @return false where there is no such article
     * @throws DatelineException UNWRITABLE_OUTPUT if it cannot be taken out
     */
    public boolean retract(Node article) {
        return onWriter(() -> {
            if (!store.contains(article)) return false;
            Instant started = Instant.now();
            boolean removed = store.remove(article, consequences.of(store.digests().stream().filter(d -> !d.iri().equals(article.getURI())).toList()));
            fresh.remove(article);
            if (!removed) return false;
            List<Node> again = rereading.read(surroundings.with(Map.of()), workers).stream().map(Accepted::name).toList();
            if (!again.isEmpty()) consequences.renew();
            consequences.record(started, again);
            return true;
        });
    }

    /** Does what needs the store to itself between two articles. */
    public void meanwhile(Runnable work) {
        onWriter(() -> {
            work.run();
            return null;
        });
    }

    /** Reads those articles again of which the others tell something else by now, and computes what follows from all. */
    public void renewAll() {
        meanwhile(() -> {
            renewLater(List.of());
            renew();
        });
    }

    /** Returns when what follows from all articles is up to date. */
    public void settle() {
        meanwhile(() -> {
            if (renewal != null) renew();
        });
    }

    /** Finishes what it was asked to do. */
    @Override
    public void close() {
        settle();
        writer.close();
        workers.close();
    }

    private Reception receive(Submission submission) {
        RawArticle raw = submission.article();
        Node name = iris.article(raw.hash());
        if (store.contains(name)) return new Reception.AlreadyThere(name);
        KeptArticle[] kept = new KeptArticle[1];
        Attempt<ArticleConversion.Judged> attempt = Attempt.of(raw.file(), () -> {
            Surroundings.Told told = surroundings.alone(raw);
            kept[0] = new KeptArticle(raw, submission.known(), told.others().get(raw.hash()));
            return conversion.judge(raw.file(), () -> raw, Rereading.cleaner(kept[0], told.cleaner()));
        });
        return switch (attempt) {
            case Attempt.Failed<ArticleConversion.Judged>(DatelineException failure) -> throw failure;
            case Attempt.Done<ArticleConversion.Judged>(ArticleConversion.Judged judged) -> switch (judged.verdict()) {
                case Rejected rejected -> new Reception.Refused(rejected);
                case Accepted accepted -> {
                    store.sources().keep(kept[0]);
                    store.put(List.of(accepted));
                    renewLater(List.of(accepted.name()));
                    yield new Reception.Stored(accepted);
                }
            };
        };
    }

    private void renewLater(List<Node> articles) {
        if (renewal == null) since = Instant.now();
        else renewal.cancel(false);
        fresh.addAll(articles);
        Duration left = pace.latest().minus(Duration.between(since, Instant.now()));
        Duration delay = left.compareTo(pace.quiet()) < 0 ? left : pace.quiet();
        renewal = writer.schedule(this::renew, Math.max(0, delay.toMillis()), TimeUnit.MILLISECONDS);
    }

    private void renew() {
        renewal.cancel(false);
        renewal = null;
        try {
            rereading.read(surroundings.with(Map.of()), workers).forEach(accepted -> fresh.add(accepted.name()));
            consequences.renew();
            consequences.record(since, fresh);
            fresh.clear();
        } catch (DatelineException e) {
            // nobody waits for it: the articles are stored, and the next one tries again
            listener.accept(e);
        }
    }

    private <T> T onWriter(Supplier<T> work) {
        try {
            return writer.submit(work::get).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an article was under way", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DatelineException known) throw known;
            throw new IllegalStateException("the writer has failed", e.getCause());
        }
    }
}
