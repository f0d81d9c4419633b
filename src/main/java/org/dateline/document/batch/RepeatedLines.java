package org.dateline.document.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the lines that outlets put under all their articles. A line that two articles share is such a line if the two have nothing else in
 * common; one that three share, if it is no sentence and the articles are no copies. Paragraphs that later reports of a story take over stay.
 */
final class RepeatedLines {
    private static final int COMPARED = 6;
    private static final int ENOUGH_FOR_SCRAP = 3;

    private final List<ArticleSketch> sketches;
    private final Relatedness relatedness;

    RepeatedLines(List<ArticleSketch> sketches, Relatedness relatedness) {
        this.sketches = sketches;
        this.relatedness = relatedness;
    }

    /** Hashes of the lines. */
    Set<Long> find() {
        Set<Long> found = new HashSet<>();
        holders(ArticleSketch::sentences).forEach((line, holders) -> {
            if (holdersDiffer(holders)) found.add(line);
        });
        holders(ArticleSketch::scraps).forEach((line, holders) -> {
            if (holdersDiffer(holders) || holders.size() >= ENOUGH_FOR_SCRAP && noneIsCopy(holders)) found.add(line);
        });
        return found;
    }

    /** For each line that several articles have, the first few of them. */
    private Map<Long, List<ArticleSketch>> holders(Function<ArticleSketch, long[]> lines) {
        long[] all = sketches.stream().map(lines).flatMapToLong(Arrays::stream).sorted().toArray();
        Map<Long, List<ArticleSketch>> holders = new HashMap<>();
        for (int i = 1; i < all.length; i++) if (all[i] == all[i - 1]) holders.put(all[i], new ArrayList<>());
        for (ArticleSketch sketch : sketches) {
            for (long line : lines.apply(sketch)) {
                List<ArticleSketch> holding = holders.get(line);
                if (holding != null && holding.size() < COMPARED) holding.add(sketch);
            }
        }
        return holders;
    }

    private boolean holdersDiffer(List<ArticleSketch> holders) {
        for (ArticleSketch a : holders)
            for (ArticleSketch b : holders)
                if (a != b && relatedness.of(a, b) < Relatedness.UNRELATED && !Relatedness.areCopies(a, b)) return true;
        return false;
    }

    private static boolean noneIsCopy(List<ArticleSketch> holders) {
        for (ArticleSketch a : holders)
            for (ArticleSketch b : holders)
                if (a != b && Relatedness.areCopies(a, b)) return false;
        return true;
    }
}
