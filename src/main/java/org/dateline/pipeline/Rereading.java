package org.dateline.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.document.CleanArticle;
import org.dateline.gate.Accepted;
import org.dateline.source.RawArticle;
import org.dateline.store.GraphTarget;
import org.dateline.store.KeptArticle;

/** Reads articles again of which others now tell something else than when they were read: another day, or lines that all their outlet's articles share. */
record Rereading(ArticleConversion conversion, GraphTarget target, Settling settling) {

    private record Again(KeptArticle article, ArticleConversion.Judged judged) {
    }

    /** The graphs that are in the target now, in place of those before. */
    List<Accepted> read(Surroundings.Told told, OrderedWorkers workers) {
        List<Accepted> read = new ArrayList<>();
        workers.each(told.outdated().iterator(), kept -> Attempt.of(kept.raw().file(), () -> again(kept, told)), attempt ->
                settling.result(attempt).ifPresent(again -> settling.accepted(again.judged().file(), again.judged().verdict()).ifPresent(accepted -> {
                    target.put(List.of(accepted));
                    target.sources().keep(again.article());
                    read.add(accepted);
                })));
        return read;
    }

    /** What cleans an article, with what its sender knew of it. */
    static Function<RawArticle, CleanArticle> cleaner(KeptArticle article, Function<RawArticle, CleanArticle> cleaner) {
        return raw -> {
            CleanArticle clean = cleaner.apply(raw);
            return clean.with(article.known().orElse(clean.metadata()));
        };
    }

    private Again again(KeptArticle kept, Surroundings.Told told) {
        String others = told.others().get(kept.raw().hash());
        return new Again(kept.with(others), conversion.judge(kept.raw().file(), kept::raw, cleaner(kept, told.cleaner())));
    }
}
