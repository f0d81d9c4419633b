package org.dateline.resolve.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.Ruling;

/**
 * Takes namings apart into blocks, so that nothing in one block concerns another: whatever may be compared has a key in common, and all that a chain of
 * common keys joins is one block. The keys of a naming are found once, as long as it is there.
 */
final class NameBlocks {
    private Map<Naming, Set<Key>> keysOf = new IdentityHashMap<>();

    /** @param story of which the key is, by the IRI of its first article; empty for all */
    private record Key(String story, String key) {
    }

    /** The blocks in the order of their first members; each in the order of the signatures. */
    List<List<Naming>> of(List<Naming> namings, List<Ruling> rulings) {
        int[] parent = IntStream.range(0, namings.size()).toArray();
        Map<Naming, Set<Key>> now = new IdentityHashMap<>(2 * namings.size());
        Map<Key, Integer> firstWith = new HashMap<>(16 * namings.size());
        List<Set<String>> joining = rulings.stream().filter(Ruling::areOne)
                .map(ruling -> Stream.concat(ruling.one().stream(), ruling.other().stream()).collect(Collectors.toSet())).toList();
        for (int i = 0; i < namings.size(); i++) {
            Naming naming = namings.get(i);
            Set<Key> known = keysOf.get(naming);
            Set<Key> keys = known == null ? keys(naming) : known;
            now.put(naming, keys);
            for (Key key : keys) join(parent, firstWith, key, i);
            for (int ruling = 0; ruling < joining.size(); ruling++) {
                if (naming.references().stream().map(r -> r.iri()).anyMatch(joining.get(ruling)::contains)) join(parent, firstWith, new Key("", "ruling " + ruling), i);
            }
        }
        keysOf = now;
        return blocks(namings, parent);
    }

    private static void join(int[] parent, Map<Key, Integer> firstWith, Key key, int naming) {
        Integer first = firstWith.putIfAbsent(key, naming);
        if (first != null) parent[root(parent, naming)] = root(parent, first);
    }

    private static List<List<Naming>> blocks(List<Naming> namings, int[] parent) {
        Map<Integer, List<Naming>> blocks = new LinkedHashMap<>(2 * namings.size());
        for (int i = 0; i < namings.size(); i++) blocks.computeIfAbsent(root(parent, i), k -> new ArrayList<>(1)).add(namings.get(i));
        blocks.values().forEach(block -> block.sort(Comparator.comparing(Naming::signature)));
        return List.copyOf(blocks.values());
    }

    private static int root(int[] parent, int naming) {
        int at = naming;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static Set<Key> keys(Naming naming) {
        Set<Key> keys = new HashSet<>();
        naming.keys().forEach(key -> keys.add(new Key("", key)));
        Set<String> inStory = new HashSet<>(ShortNames.keys(naming));
        GroupHeads.heads(naming).forEach(head -> inStory.add("head " + head));
        for (String story : naming.stories()) inStory.forEach(key -> keys.add(new Key(story, key)));
        return Set.copyOf(keys);
    }
}
