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

    /** The second pass, once all sketches are there. The same set of them gives the same, in whatever order. */
    Knowledge<S> knowledge(List<S> sketches);

    /**
     * What articles tell of each other.
     *
     * @param cleaner cleans one of them
     * @param others  all that the others tell of one; where that is equal, it is cleaned alike
     */
    record Knowledge<S>(Function<RawArticle, CleanArticle> cleaner, Function<S, String> others) {
    }

    /** The second pass alone. */
    default Function<RawArticle, CleanArticle> cleaner(List<S> sketches) {
        return knowledge(sketches).cleaner();
    }
}
