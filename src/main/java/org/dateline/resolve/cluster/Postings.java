package org.dateline.resolve.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Blocking: items that share a key are candidates for one another. So that cost stays near linear however common a key is, an item is paired only with
 * the items that follow it next under each key.
 * Keys are numbers here; see {@link KeyedPostings} for others.
 */
public final class Postings {
    /** Items in ascending order. */
    private static final class Items {
        private int[] numbers = new int[4];
        private int count;

        private void add(int item) {
            if (count == numbers.length) numbers = Arrays.copyOf(numbers, 2 * count);
            numbers[count++] = item;
        }
    }

    private Items[] itemsByKey = new Items[64];
    private final int window;
    /** Where items stand, the places of each together in their order: among which others, and how many of those before it. */
    private final List<Items> amongst = new ArrayList<>();
    private int[] at = new int[64];
    /** Of each item the first of its places. */
    private int[] first = new int[64];
    private int items;

    /** @param window with how many followers an item is paired under one key */
    public Postings(int window) {
        this.window = window;
    }

    /**
     * Items must be added in ascending order.
     *
     * @param key from 0 up, one of a row of numbers that has few gaps
     */
    public void add(int key, int item) {
        Items alike = itemsWith(key);
        if (alike.count > 0 && alike.numbers[alike.count - 1] == item) return;
        for (; items <= item; items++) {
            if (items == first.length) first = Arrays.copyOf(first, 2 * items);
            first[items] = amongst.size();
        }
        if (amongst.size() == at.length) at = Arrays.copyOf(at, 2 * at.length);
        at[amongst.size()] = alike.count;
        amongst.add(alike);
        alike.add(item);
    }

    private Items itemsWith(int key) {
        if (key >= itemsByKey.length) itemsByKey = Arrays.copyOf(itemsByKey, Math.max(key + 1, 2 * itemsByKey.length));
        if (itemsByKey[key] == null) itemsByKey[key] = new Items();
        return itemsByKey[key];
    }

    /** Each once. */
    public Agglomeration.Candidates pairs() {
        return this::pairs;
    }

    private void pairs(Agglomeration.PairSink sink) {
        int[] pairedWith = new int[items];
        Arrays.fill(pairedWith, -1);
        for (int item = 0; item < items; item++) {
            int end = item + 1 < items ? first[item + 1] : amongst.size();
            for (int place = first[item]; place < end; place++) {
                Items alike = amongst.get(place);
                int last = Math.min(alike.count, at[place] + 1 + window);
                for (int i = at[place] + 1; i < last; i++) {
                    int follower = alike.numbers[i];
                    if (pairedWith[follower] == item) continue;
                    pairedWith[follower] = item;
                    sink.pair(item, follower);
                }
            }
        }
    }
}
