package org.dateline.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.learn.LogLinearLearner.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLinearLearnerTest {
    private static List<Example> examples(long seed) {
        Random random = new Random(seed);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean rain = random.nextBoolean();
            examples.add(new Example(rain ? Map.of("clouds", 1.0, "monday", 1.0) : Map.of("sun", 1.0, "monday", 1.0), rain ? "wet" : "dry"));
        }
        return examples;
    }

    private static String learned(long seed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LogLinearLearner(List.of("wet", "dry"), examples(seed), 1).print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static double weight(String table, String feature, int column) {
        return Double.parseDouble(table.lines().filter(line -> line.startsWith(feature + "\t")).findFirst().orElseThrow().split("\t")[column]);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatTellsTheClassesApartWeighsMoreThanWhatDoesNot(long seed) {
        String table = learned(seed);
        assertTrue(weight(table, "clouds", 1) > 1, table);
        assertTrue(weight(table, "sun", 2) > 1, table);
        assertTrue(Math.abs(weight(table, "monday", 1)) < weight(table, "clouds", 1), table);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameExamplesGiveTheSameWeights(long seed) {
        assertEquals(learned(seed), learned(seed));
    }
}
