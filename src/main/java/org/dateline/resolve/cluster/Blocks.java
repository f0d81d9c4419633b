package org.dateline.resolve.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Items in blocks, so that nothing in one block concerns another: all that a chain of common keys joins is one block. When items come and go, only blocks
 * that they touch are made anew; which blocks there are depends on the items that are there alone. Items are told apart as objects.
 *
 * @param <T> of items
 * @param <K> of keys
 */
public final class Blocks<T, K> {

    /** Items in order; equal to itself alone. */
    public static final class Block<T> {
        private final List<T> items;

        private Block(List<T> items) {
            this.items = items;
        }

        public List<T> items() {
            return items;
        }
    }

    /** Blocks that are no more, and those that are in their place. */
    public record Change<T>(Collection<Block<T>> gone, Collection<Block<T>> come) {
    }

    private record Placed<T, K>(Block<T> block, Collection<K> keys) {
    }

    private final Function<T, ? extends Collection<K>> keysOf;
    private final Comparator<T> order;
    private final Map<T, Placed<T, K>> placed = new IdentityHashMap<>();
    /** Who has a key: all of them are in one block. */
    private final Map<K, Block<T>> blockWith = new HashMap<>();

    /**
     * @param keysOf the keys of an item, for ever the same
     * @param order  of the items of a block
     */
    public Blocks(Function<T, ? extends Collection<K>> keysOf, Comparator<T> order) {
        this.keysOf = keysOf;
        this.order = order;
    }

    /** @param gone items that are there, and are not from now on */
    public Change<T> change(Collection<T> gone, Collection<T> come) {
        Map<T, Collection<K>> loose = new IdentityHashMap<>();
        Set<Block<T>> touched = Collections.newSetFromMap(new LinkedHashMap<>());
        gone.forEach(item -> touched.add(placed.get(item).block));
        for (T item : come) {
            Collection<K> keys = keysOf.apply(item);
            loose.put(item, keys);
            for (K key : keys) if (blockWith.containsKey(key)) touched.add(blockWith.get(key));
        }
        touched.forEach(block -> dissolve(block, loose));
        gone.forEach(loose::remove);
        return new Change<>(touched, place(loose));
    }

    private void dissolve(Block<T> block, Map<T, Collection<K>> loose) {
        for (T item : block.items) {
            Collection<K> keys = placed.remove(item).keys;
            keys.forEach(blockWith::remove);
            loose.put(item, keys);
        }
    }

    private List<Block<T>> place(Map<T, Collection<K>> loose) {
        List<T> items = loose.keySet().stream().sorted(order).toList();
        int[] parent = IntStream.range(0, items.size()).toArray();
        Map<K, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            for (K key : loose.get(items.get(i))) {
                Integer first = firstWith.putIfAbsent(key, i);
                if (first != null) parent[root(parent, i)] = root(parent, first);
            }
        }
        Map<Integer, List<T>> members = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) members.computeIfAbsent(root(parent, i), k -> new ArrayList<>(1)).add(items.get(i));
        return members.values().stream().map(together -> place(new Block<>(List.copyOf(together)), loose)).toList();
    }

    private Block<T> place(Block<T> block, Map<T, Collection<K>> loose) {
        for (T item : block.items) {
            Collection<K> keys = loose.get(item);
            placed.put(item, new Placed<>(block, keys));
            keys.forEach(key -> blockWith.put(key, block));
        }
        return block;
    }

    private static int root(int[] parent, int item) {
        int at = item;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
