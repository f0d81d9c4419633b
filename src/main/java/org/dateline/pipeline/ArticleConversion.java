package org.dateline.pipeline;

import java.util.function.Function;
import java.util.function.Supplier;
import org.dateline.account.ArticleFacts;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.document.CleanArticle;
import org.dateline.gate.Verdict;
import org.dateline.rdf.NamedGraph;
import org.dateline.source.RawArticle;

/** The way of one article from its text to a judged graph. */
record ArticleConversion(Stages stages, StageTimes times) {

    /** An article before the store. */
    record Judged(String file, RawArticle raw, Verdict verdict, RunCounts.Yield yield) {
    }

    /** @param cleaner knows the batch that the article belongs to */
    Judged judge(String file, Supplier<RawArticle> source, Function<RawArticle, CleanArticle> cleaner) {
        RawArticle raw = times.take(Stage.READ, source);
        CleanArticle clean = times.take(Stage.CLEAN, () -> cleaner.apply(raw));
        AnnotatedArticle annotated = times.take(Stage.ANNOTATE, () -> stages.annotator().apply(clean));
        ArticleFacts facts = times.take(Stage.EXTRACT, () -> stages.extractor().apply(annotated));
        NamedGraph graph = times.take(Stage.WRITE, () -> stages.articleWriter().write(facts));
        return new Judged(file, raw, times.take(Stage.GATE, () -> stages.gate().judge(graph)), RunCounts.Yield.of(facts));
    }
}
