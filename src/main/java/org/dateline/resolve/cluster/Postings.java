package org.dateline.resolve.cluster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Blocking: items that share a key are candidates for one another. So that cost stays near linear however common a key is, an item is paired only with
 * the items that follow it next under each key.
 */
public final class Postings {
    private final TreeMap<String, List<Integer>> itemsByKey = new TreeMap<>();
    private final int window;

    /** @param window with how many followers an item is paired under one key */
    public Postings(int window) {
        this.window = window;
    }

    /** Items must be added in ascending order. */
    public void add(String key, int item) {
        List<Integer> items = itemsByKey.computeIfAbsent(key, k -> new ArrayList<>(2));
        if (items.isEmpty() || items.getLast() != item) items.add(item);
    }

    public Set<Agglomeration.Pair> pairs() {
        Set<Agglomeration.Pair> pairs = new LinkedHashSet<>();
        for (List<Integer> items : itemsByKey.values()) {
            for (int i = 0; i < items.size(); i++) {
                for (int j = i + 1; j < Math.min(items.size(), i + 1 + window); j++) pairs.add(Agglomeration.Pair.of(items.get(i), items.get(j)));
            }
        }
        return pairs;
    }
}
