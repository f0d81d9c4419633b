package org.dateline.document.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The articles of a batch that state their date, found by the names they share with one that does not. */
final class DatedNeighbours {
    /** A dated article and how much it has in common with the asking one. */
    record Neighbour(LocalDate published, double relatedness) {
    }

    private static final int MOST_COMPARED = 200;
    private static final double SHARE_OF_BEST = 0.5;

    private final Map<Integer, List<ArticleSketch>> byName = new HashMap<>();
    private final Relatedness relatedness;

    DatedNeighbours(List<ArticleSketch> sketches, Relatedness relatedness) {
        this.relatedness = relatedness;
        for (ArticleSketch sketch : sketches)
            if (sketch.published().isPresent())
                for (int name : sketch.names()) byName.computeIfAbsent(name, key -> new ArrayList<>()).add(sketch);
    }

    /** Those that tell of the same story, without those that are much further from it than the nearest; the nearest first. */
    List<Neighbour> of(ArticleSketch undated) {
        Map<ArticleSketch, Integer> shared = new HashMap<>();
        for (int name : undated.names()) byName.getOrDefault(name, List.of()).forEach(sketch -> shared.merge(sketch, 1, Integer::sum));
        List<Neighbour> neighbours = shared.entrySet().stream().sorted(Map.Entry.<ArticleSketch, Integer>comparingByValue().reversed()
                        .thenComparing(entry -> entry.getKey().hash()))
                .limit(MOST_COMPARED)
                .map(entry -> new Neighbour(entry.getKey().published().orElseThrow(), relatedness.of(undated, entry.getKey())))
                .filter(neighbour -> neighbour.relatedness() >= Relatedness.SAME_STORY)
                .sorted(Comparator.comparingDouble(Neighbour::relatedness).reversed().thenComparing(Neighbour::published)).toList();
        return neighbours.stream().filter(neighbour -> neighbour.relatedness() >= SHARE_OF_BEST * neighbours.getFirst().relatedness()).toList();
    }
}
