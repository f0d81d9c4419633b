package org.dateline.annotate;

import java.util.List;
import org.dateline.document.CleanArticle;

/** A clean article with its sentences, in order. */
public record AnnotatedArticle(CleanArticle article, List<Sentence> sentences) {
    public AnnotatedArticle {
        sentences = List.copyOf(sentences);
    }
}
