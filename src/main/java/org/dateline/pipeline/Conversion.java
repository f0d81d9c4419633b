package org.dateline.pipeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dateline.failure.DatelineException;
import org.dateline.source.SourceFinder;
import org.dateline.source.SourceReader;
import org.dateline.store.GraphTarget;
import org.dateline.store.RejectedFolder;

/**
 * Converts sources into accepted graphs: a first pass looks over all of them, a second one takes each article from bytes to a judged graph, on
 * all cores, and stores them in batches; in the end, what follows from all articles of the store together is computed anew.
 */
public final class Conversion {
    private final Stages stages;
    private final SourceReader reader;
    private final int threads;

    public Conversion(Stages stages) {
        this(stages, new SourceReader(), Runtime.getRuntime().availableProcessors());
    }

    /** @param threads how many articles are worked on at once */
    public Conversion(Stages stages, SourceReader reader, int threads) {
        this.stages = stages;
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * Converts all that the paths lead to. The target is finished, not closed.
     *
     * @param paths    files, folders, "-" for standard input
     * @param rejected where graphs that the gate rejects are kept
     * @throws DatelineException UNWRITABLE_OUTPUT where nothing can be written any more; an input's failure goes to the listener instead
     */
    public Outcome run(List<String> paths, GraphTarget target, RejectedFolder rejected, ConversionListener listener) {
        Instant started = Instant.now();
        Progress progress = new Progress(new StageTimes(), new RunCounts(), listener);
        try (OrderedWorkers workers = new OrderedWorkers(threads)) {
            Survey survey = Survey.of(new SourceFinder().find(paths).iterator(), reader, stages.cleaning(), target.sources(), workers, progress);
            progress.counts().duplicates(survey.duplicates());
            listener.begun(survey.articles().size());
            new Batch(stages, survey, target, rejected, progress).convert(workers, started);
        }
        progress.times().take(Stage.STORE, target::finish);
        return progress.counts().outcome(progress.times(), Duration.between(started, Instant.now()));
    }
}
