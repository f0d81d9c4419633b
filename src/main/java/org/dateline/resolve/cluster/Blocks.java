package org.dateline.resolve.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

    private final Function<T, ? extends Collection<K>> keysOf;
    private final Comparator<T> order;
    private final Map<T, Block<T>> blockOf = new IdentityHashMap<>();
    private final Map<T, Collection<K>> keys = new IdentityHashMap<>();
    /** One of those who have a key: all of them are in one block. */
    private final Map<K, T> holder = new HashMap<>();

    /**
     * @param keysOf the keys of an item, for ever the same
     * @param order  of the items of a block
     */
    public Blocks(Function<T, ? extends Collection<K>> keysOf, Comparator<T> order) {
        this.keysOf = keysOf;
        this.order = order;
    }

    /**
     * What comes joins blocks as they are; a block that something goes from is taken apart, for it may have held the others together.
     *
     * @param gone items that are there, and are not from now on
     */
    public Change<T> change(Collection<T> gone, Collection<T> come) {
        Set<Block<T>> broken = new LinkedHashSet<>();
        gone.forEach(item -> broken.add(blockOf.get(item)));
        Set<T> loose = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Block<T> block : broken) {
            for (T item : block.items) keys.get(item).forEach(holder::remove);
            loose.addAll(block.items);
        }
        for (T item : gone) {
            loose.remove(item);
            blockOf.remove(item);
            keys.remove(item);
        }
        for (T item : come) {
            keys.put(item, keysOf.apply(item));
            loose.add(item);
        }
        return place(loose.stream().sorted(order).toList(), broken);
    }

    private Change<T> place(List<T> loose, Set<Block<T>> broken) {
        List<Block<T>> joined = touchedBy(loose);
        Map<Object, Integer> numberOf = new IdentityHashMap<>();
        loose.forEach(item -> numberOf.put(item, numberOf.size()));
        joined.forEach(block -> numberOf.put(block, numberOf.size()));
        int[] parent = IntStream.range(0, numberOf.size()).toArray();
        for (int i = 0; i < loose.size(); i++) {
            for (K key : keys.get(loose.get(i))) {
                T other = holder.putIfAbsent(key, loose.get(i));
                if (other != null) parent[root(parent, i)] = root(parent, numberOf.containsKey(other) ? numberOf.get(other) : numberOf.get(blockOf.get(other)));
            }
        }
        Map<Integer, List<T>> members = new LinkedHashMap<>();
        for (int i = 0; i < loose.size(); i++) members.computeIfAbsent(root(parent, i), k -> new ArrayList<>(1)).add(loose.get(i));
        for (int i = 0; i < joined.size(); i++) members.get(root(parent, loose.size() + i)).addAll(joined.get(i).items);
        List<Block<T>> gone = new ArrayList<>(broken);
        gone.addAll(joined);
        return new Change<>(gone, members.values().stream().map(this::block).toList());
    }

    /** The blocks that stand, of which somebody has a key of one of these items. */
    private List<Block<T>> touchedBy(List<T> loose) {
        Set<Block<T>> touched = new LinkedHashSet<>();
        for (T item : loose) {
            for (K key : keys.get(item)) {
                T other = holder.get(key);
                if (other != null) touched.add(blockOf.get(other));
            }
        }
        return List.copyOf(touched);
    }

    private Block<T> block(List<T> members) {
        Block<T> block = new Block<>(members.stream().sorted(order).toList());
        block.items.forEach(item -> blockOf.put(item, block));
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
