package org.dateline.document.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the lines that outlets put around all their articles: they stand at the beginning or the end of articles that are no copies of each other and
 * have nothing else in common. A line that is no sentence needs only one such pair, or three articles. Paragraphs that later reports of a story
 * take over stay.
 */
final class RepeatedLines {
    private record Pair(ArticleSketch a, ArticleSketch b) {
        boolean areCopies() {
            return Relatedness.areCopies(a, b);
        }
    }

    private static final int COMPARED = 6;
    private static final int ENOUGH = 3;

    private final List<ArticleSketch> sketches;
    private final Relatedness relatedness;

    RepeatedLines(List<ArticleSketch> sketches, Relatedness relatedness) {
        this.sketches = sketches;
        this.relatedness = relatedness;
    }

    /** Hashes of the lines. */
    Set<Long> find() {
        Set<Long> found = new HashSet<>();
        holders().forEach((line, holders) -> {
            boolean sentences = holders.stream().allMatch(holder -> Arrays.binarySearch(holder.edgeSentences(), line) >= 0);
            boolean scraps = holders.stream().allMatch(holder -> Arrays.binarySearch(holder.edgeScraps(), line) >= 0);
            if (sentences && pairs(holders).allMatch(this::areStrangers)) found.add(line);
            if (scraps && pairs(holders).noneMatch(Pair::areCopies) && (holders.size() >= ENOUGH || pairs(holders)
                    .anyMatch(this::areStrangers))) found.add(line);
        });
        return found;
    }

    /** For each line that several articles have, the first few of them. */
    private Map<Long, List<ArticleSketch>> holders() {
        long[] all = sketches.stream().map(ArticleSketch::lines).flatMapToLong(Arrays::stream).sorted().toArray();
        Map<Long, List<ArticleSketch>> holders = new HashMap<>();
        for (int i = 1; i < all.length; i++) if (all[i] == all[i - 1]) holders.put(all[i], new ArrayList<>());
        for (ArticleSketch sketch : sketches) {
            for (long line : sketch.lines()) {
                List<ArticleSketch> holding = holders.get(line);
                if (holding != null && holding.size() < COMPARED) holding.add(sketch);
            }
        }
        return holders;
    }

    private static Stream<Pair> pairs(List<ArticleSketch> holders) {
        return IntStream.range(0, holders.size()).boxed().flatMap(i -> IntStream.range(0, i).mapToObj(j -> new Pair(holders.get(i), holders.get(j))));
    }

    private boolean areStrangers(Pair pair) {
        return relatedness.of(pair.a, pair.b) < Relatedness.UNRELATED && !pair.areCopies();
    }
}
