package org.dateline.resolve.event;

import org.dateline.mention.lexicon.Nearness;

/** How near in meaning two trigger lemmas are. Must be symmetric. */
@FunctionalInterface
public interface LemmaSimilarity {
    /** Only the same word is similar. */
    LemmaSimilarity EQUALITY = (left, right) -> left.equals(right) ? Nearness.SAME : Nearness.NONE;

    Nearness between(String left, String right);
}
