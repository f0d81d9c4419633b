package org.dateline.resolve.event;

/** How near in meaning two trigger lemmas are: 1 for the same word, 0 for unrelated ones. Must be symmetric; a WordNet door can be passed in. */
@FunctionalInterface
public interface LemmaSimilarity {
    /** Only the same word is similar. */
    LemmaSimilarity EQUALITY = (left, right) -> left.equals(right) ? 1 : 0;

    double of(String left, String right);
}
