package org.dateline.resolve.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Blocking: items that share a key are candidates for one another. So that cost stays near linear however common a key is, an item is paired only with
 * the items that follow it next under each key.
 *
 * @param <K> of keys
 */
public final class Postings<K> {
    /** Items in ascending order. */
    private static final class Items {
        private int[] numbers = new int[4];
        private int count;

        private void add(int item) {
            if (count == numbers.length) numbers = Arrays.copyOf(numbers, 2 * count);
            numbers[count++] = item;
        }
    }

    private record Place(Items items, int at) {
    }

    private final Map<K, Items> itemsByKey = new HashMap<>();
    /** Where each item stands. */
    private final List<List<Place>> places = new ArrayList<>();
    private final int window;

    /** @param window with how many followers an item is paired under one key */
    public Postings(int window) {
        this.window = window;
    }

    /** Items must be added in ascending order. */
    public void add(K key, int item) {
        Items items = itemsByKey.computeIfAbsent(key, k -> new Items());
        if (items.count > 0 && items.numbers[items.count - 1] == item) return;
        while (places.size() <= item) places.add(new ArrayList<>());
        places.get(item).add(new Place(items, items.count));
        items.add(item);
    }

    /** Each once. */
    public Collection<Agglomeration.Pair> pairs() {
        List<Agglomeration.Pair> pairs = new ArrayList<>();
        int[] pairedWith = new int[places.size()];
        Arrays.fill(pairedWith, -1);
        for (int item = 0; item < places.size(); item++) {
            for (Place place : places.get(item)) {
                int end = Math.min(place.items.count, place.at + 1 + window);
                for (int at = place.at + 1; at < end; at++) {
                    int follower = place.items.numbers[at];
                    if (pairedWith[follower] == item) continue;
                    pairedWith[follower] = item;
                    pairs.add(new Agglomeration.Pair(item, follower));
                }
            }
        }
        return pairs;
    }
}
