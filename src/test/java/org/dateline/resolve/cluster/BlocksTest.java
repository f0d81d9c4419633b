package org.dateline.resolve.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    private record Item(int number, Set<Integer> keys) {
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theBlocksDependOnTheItemsAlone(long seed) {
        Random random = new Random(seed);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) items.add(new Item(i, random.ints(random.nextInt(3), 0, 150).boxed().collect(Collectors.toSet())));
        Blocks<Item, Integer> blocks = blocks();
        Set<Blocks.Block<Item>> held = new LinkedHashSet<>();
        Set<Item> there = new LinkedHashSet<>();
        for (int round = 0; round < 30; round++) {
            List<Item> gone = there.stream().filter(item -> random.nextInt(4) == 0).toList();
            List<Item> come = items.stream().filter(item -> !there.contains(item) && random.nextInt(4) == 0).toList();
            gone.forEach(there::remove);
            there.addAll(come);
            Blocks.Change<Item> change = blocks.change(gone, come);
            assertTrue(held.containsAll(change.gone()), "what goes was there");
            held.removeAll(change.gone());
            held.addAll(change.come());
            assertEquals(contents(blocks().change(List.of(), there).come()), contents(held));
        }
    }

    @Test
    void aBlockThatNothingTouchesStays() {
        Blocks<Item, Integer> blocks = blocks();
        Item left = new Item(1, Set.of(1));
        Item right = new Item(2, Set.of(2));
        Item other = new Item(3, Set.of(3));
        Item between = new Item(4, Set.of(1, 2));
        assertEquals(3, blocks.change(List.of(), List.of(left, right, other)).come().size());
        Blocks.Change<Item> joined = blocks.change(List.of(), List.of(between));
        assertEquals(2, joined.gone().size());
        assertEquals(Set.of(List.of(left, right, between)), contents(joined.come()));
        assertEquals(Set.of(List.of(left), List.of(right)), contents(blocks.change(List.of(between), List.of()).come()));
    }

    private static Blocks<Item, Integer> blocks() {
        return new Blocks<>(Item::keys, Comparator.comparing(Item::number));
    }

    private static Set<List<Item>> contents(Collection<Blocks.Block<Item>> blocks) {
        return blocks.stream().map(Blocks.Block::items).collect(Collectors.toSet());
    }
}
