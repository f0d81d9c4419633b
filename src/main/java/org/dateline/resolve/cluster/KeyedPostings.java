package org.dateline.resolve.cluster;

import java.util.HashMap;
import java.util.Map;

/**
 * {@link Postings} under keys that are no numbers.
 *
 * @param <K> of keys
 */
public final class KeyedPostings<K> {
    private final Map<K, Integer> numberOf = new HashMap<>();
    private final Postings postings;

    /** @param window with how many followers an item is paired under one key */
    public KeyedPostings(int window) {
        this.postings = new Postings(window);
    }

    /** Items must be added in ascending order. */
    public void add(K key, int item) {
        postings.add(numberOf.computeIfAbsent(key, k -> numberOf.size()), item);
    }

    /** Each once. */
    public Agglomeration.Candidates pairs() {
        return postings.pairs();
    }
}
