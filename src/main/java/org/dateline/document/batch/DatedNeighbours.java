package org.dateline.document.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.ContentHash;

/** The articles of a batch that state their date, found by the names they share with one that does not. */
final class DatedNeighbours {
    /** A dated article and how much it has in common with the asking one. */
    record Neighbour(LocalDate published, double relatedness) {
    }

    private static final int MOST_COMPARED = 200;
    private static final double SHARE_OF_BEST = 0.5;

    private final Map<Integer, List<ArticleSketch>> byName = new HashMap<>();
    private final Relatedness relatedness;
    private final Map<ContentHash, LocalDate> days;

    /** @param days those of the dated articles */
    DatedNeighbours(List<ArticleSketch> sketches, Relatedness relatedness, Map<ContentHash, LocalDate> days) {
        this.relatedness = relatedness;
        this.days = days;
        for (ArticleSketch sketch : sketches)
            if (days.containsKey(sketch.hash()))
                for (int name : sketch.names()) byName.computeIfAbsent(name, key -> new ArrayList<>()).add(sketch);
    }

    /** Those that tell of the same story, without those that are much further from it than the nearest; the nearest first. */
    List<Neighbour> of(ArticleSketch undated) {
        List<Neighbour> neighbours = atLeast(Relatedness.SAME_STORY, undated);
        return neighbours.stream().filter(neighbour -> neighbour.relatedness() >= SHARE_OF_BEST * neighbours.getFirst().relatedness()).toList();
    }

    /** Those that have something to do with it, which is enough to tell the year; the nearest first. */
    List<Neighbour> anyhowRelated(ArticleSketch undated) {
        return atLeast(Relatedness.UNRELATED, undated);
    }

    private List<Neighbour> atLeast(double relatedness, ArticleSketch undated) {
        Map<ArticleSketch, Integer> shared = new HashMap<>();
        for (int name : undated.names()) byName.getOrDefault(name, List.of()).forEach(sketch -> shared.merge(sketch, 1, Integer::sum));
        return shared.entrySet().stream().sorted(Map.Entry.<ArticleSketch, Integer>comparingByValue().reversed()
                        .thenComparing(entry -> entry.getKey().hash()))
                .limit(MOST_COMPARED)
                .map(entry -> new Neighbour(days.get(entry.getKey().hash()), this.relatedness.of(undated, entry.getKey())))
                .filter(neighbour -> neighbour.relatedness() >= relatedness)
                .sorted(Comparator.comparingDouble(Neighbour::relatedness).reversed().thenComparing(Neighbour::published)).toList();
    }
}
