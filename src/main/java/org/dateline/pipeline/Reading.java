package org.dateline.pipeline;

import java.util.List;
import java.util.function.Consumer;
import org.dateline.document.CleanArticle;
import org.dateline.failure.DatelineException;
import org.dateline.source.SourceFinder;
import org.dateline.source.SourceReader;
import org.dateline.store.SourceArchive;

/** The first stages of a conversion alone: sources in, clean articles out, for people to look at. */
public final class Reading {
    private Reading() {
    }

    /**
     * Reads and cleans all that the paths lead to, as a conversion would.
     *
     * @param paths   files, folders, "-" for standard input
     * @param failure told of each input that cannot be read
     */
    public static void run(List<String> paths, Consumer<CleanArticle> article, Consumer<DatelineException> failure) {
        Progress progress = new Progress(new StageTimes(), new RunCounts(), new FailureListener(failure));
        try (OrderedWorkers workers = new OrderedWorkers(Runtime.getRuntime().availableProcessors())) {
            Survey survey = Survey.of(new SourceFinder().find(paths).iterator(), new SourceReader(), new ArticleCleaning(), SourceArchive.inMemory(), workers, progress);
            workers.each(survey.articles().iterator(), found -> Attempt.of(found.name(), () -> survey.told().cleaner().apply(found.raw().get())), attempt -> {
                switch (attempt) {
                    case Attempt.Done<CleanArticle>(CleanArticle clean) -> article.accept(clean);
                    case Attempt.Failed<CleanArticle>(DatelineException reason) -> progress.failed(reason);
                }
            });
        }
    }
}
