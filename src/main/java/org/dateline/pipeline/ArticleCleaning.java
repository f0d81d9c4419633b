package org.dateline.pipeline;

import java.util.List;
import org.dateline.document.batch.ArticleSketch;
import org.dateline.document.batch.BatchKnowledge;
import org.dateline.document.clean.ArticleCleaner;
import org.dateline.source.RawArticle;

/** The cleaning that every conversion uses: what the articles of a batch tell of each other is their dates and the lines they share. */
public final class ArticleCleaning implements Cleaning<ArticleSketch> {
    private final ArticleCleaner cleaner = new ArticleCleaner();

    @Override
    public ArticleSketch sketch(RawArticle article) {
        return cleaner.sketch(article);
    }

    @Override
    public Knowledge<ArticleSketch> knowledge(List<ArticleSketch> sketches) {
        BatchKnowledge batch = BatchKnowledge.of(sketches);
        return new Knowledge<>(article -> cleaner.clean(article, batch), batch::of);
    }
}
