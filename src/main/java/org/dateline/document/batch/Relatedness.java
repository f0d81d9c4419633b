package org.dateline.document.batch;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How much two articles have in common: the overlap coefficient of the names they use, each weighted by its rarity in the batch (inverse
 * document frequency).
 */
final class Relatedness {
    /** From here on two articles tell of the same story. */
    static final double SAME_STORY = 0.3;
    /** Below this two articles have nothing to do with each other. */
    static final double UNRELATED = 0.12;

    private static final int FEWEST_SHARED = 5;
    private static final double COPY = 0.5;

    private final Map<Integer, Integer> articlesWithName = new HashMap<>();
    private final int articles;
    /** The weights of all names of an article. */
    private final Map<ArticleSketch, Double> totals = new IdentityHashMap<>();

    Relatedness(Collection<ArticleSketch> sketches) {
        this.articles = sketches.size();
        for (ArticleSketch sketch : sketches)
            for (int name : sketch.names()) articlesWithName.merge(name, 1, Integer::sum);
        for (ArticleSketch sketch : sketches) totals.put(sketch, Arrays.stream(sketch.names()).mapToDouble(this::weight).sum());
    }

    /** From 0, nothing, to 1: all names of the one occur in the other. */
    double of(ArticleSketch a, ArticleSketch b) {
        double shared = 0;
        int count = 0;
        for (int name : a.names()) {
            if (Arrays.binarySearch(b.names(), name) < 0) continue;
            shared += weight(name);
            count++;
        }
        return count < FEWEST_SHARED ? 0 : shared / Math.min(totals.get(a), totals.get(b));
    }

    private double weight(int name) {
        return Math.log(1 + (double) articles / articlesWithName.getOrDefault(name, 1));
    }

    /** Whether one article carries much of the other's text word for word, as two prints of an agency's report do. */
    static boolean areCopies(ArticleSketch a, ArticleSketch b) {
        long shared = Arrays.stream(a.lines()).filter(line -> Arrays.binarySearch(b.lines(), line) >= 0).count();
        return shared > COPY * Math.min(a.lines().length, b.lines().length);
    }
}
