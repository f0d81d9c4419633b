package org.dateline.pipeline;

import java.util.List;
import java.util.function.Function;
import org.dateline.document.CleanArticle;
import org.dateline.source.RawArticle;

/**
 * How raw articles become clean ones, in two passes over a batch: each needs to know something of the others, such as the lines they share.
 * Both functions must be safe for use by several threads at once.
 *
 * @param <S> what one article tells the others, small enough to be kept for each
 */
public interface Cleaning<S> {
    /** The first pass over an article. */
    S sketch(RawArticle article);

    /** The second pass, once all sketches are there; in the order of the articles. */
    Function<RawArticle, CleanArticle> cleaner(List<S> sketches);
}
