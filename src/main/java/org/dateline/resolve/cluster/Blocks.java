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

    /** Items in order. As long as nothing has touched it, a block is the same object. */
    public record Block<T>(List<T> items) {
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

    /** The blocks, now that these items are there, in the order of their first ones among them. */
    public List<Block<T>> of(List<T> items) {
        Map<T, Collection<K>> loose = new IdentityHashMap<>();
        Set<Block<T>> touched = identitySet();
        for (T item : items) {
            if (placed.containsKey(item)) continue;
            Collection<K> keys = keysOf.apply(item);
            loose.put(item, keys);
            for (K key : keys) if (blockWith.containsKey(key)) touched.add(blockWith.get(key));
        }
        Set<T> gone = gone(items, items.size() - loose.size());
        gone.forEach(item -> touched.add(placed.get(item).block));
        touched.forEach(block -> dissolve(block, gone, loose));
        place(items, loose);
        Set<Block<T>> told = identitySet();
        return items.stream().map(item -> placed.get(item).block).filter(told::add).toList();
    }

    /** @param staying how many of those that are placed are among the items */
    private Set<T> gone(List<T> items, int staying) {
        Set<T> gone = identitySet();
        if (staying == placed.size()) return gone;
        gone.addAll(placed.keySet());
        items.forEach(gone::remove);
        return gone;
    }

    private void dissolve(Block<T> block, Set<T> gone, Map<T, Collection<K>> loose) {
        for (T item : block.items) {
            Collection<K> keys = placed.remove(item).keys;
            keys.forEach(blockWith::remove);
            if (!gone.contains(item)) loose.put(item, keys);
        }
    }

    private void place(List<T> items, Map<T, Collection<K>> loose) {
        if (loose.isEmpty()) return;
        List<T> ordered = items.stream().filter(loose::containsKey).toList();
        int[] parent = IntStream.range(0, ordered.size()).toArray();
        Map<K, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (K key : loose.get(ordered.get(i))) {
                Integer first = firstWith.putIfAbsent(key, i);
                if (first != null) parent[root(parent, i)] = root(parent, first);
            }
        }
        Map<Integer, List<T>> members = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) members.computeIfAbsent(root(parent, i), k -> new ArrayList<>(1)).add(ordered.get(i));
        members.values().forEach(together -> place(new Block<>(together.stream().sorted(order).toList()), loose));
    }

    private void place(Block<T> block, Map<T, Collection<K>> loose) {
        for (T item : block.items) {
            Collection<K> keys = loose.get(item);
            placed.put(item, new Placed<>(block, keys));
            keys.forEach(key -> blockWith.put(key, block));
        }
    }

    private static int root(int[] parent, int item) {
        int at = item;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static <E> Set<E> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
