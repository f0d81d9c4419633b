package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsharedTest {
    @ParameterizedTest(name = "one in {0}")
    @ValueSource(ints = {1, 2, 5, 50, 500})
    void itIsWhatOnlyOneListHas(int rarity) {
        Random random = new Random(rarity);
        for (int round = 0; round < 50; round++) {
            List<Object> before = new ArrayList<>();
            for (int i = 0; i < 300; i++) before.add(new Object());
            List<Object> after = changed(before, rarity, random);
            if (round % 5 == 0) Collections.shuffle(after, random);
            Unshared<Object> unshared = Unshared.between(before, after);
            assertEquals(before.stream().filter(one -> !after.contains(one)).toList(), unshared.gone());
            assertEquals(after.stream().filter(one -> !before.contains(one)).toList(), unshared.come());
        }
    }

    private static List<Object> changed(List<Object> before, int rarity, Random random) {
        List<Object> after = new ArrayList<>();
        for (Object object : before) {
            if (random.nextInt(rarity) > 0) after.add(object);
            if (random.nextInt(rarity) == 0) after.add(new Object());
        }
        return after;
    }
}
