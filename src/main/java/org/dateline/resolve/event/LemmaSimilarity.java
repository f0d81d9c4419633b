package org.dateline.resolve.event;

import org.dateline.mention.lexicon.WordFamilies.Kinship;

/** How near in meaning two trigger lemmas are. Must be symmetric. */
@FunctionalInterface
public interface LemmaSimilarity {
    /** Only the same word is similar. */
    LemmaSimilarity EQUALITY = (left, right) -> left.equals(right) ? Kinship.SAME_WORD : Kinship.NONE;

    Kinship between(String left, String right);
}
