package org.dateline.document.batch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.document.rule.LineKey;
import org.dateline.text.ContentHash;

/** What the articles of a batch tell about each other. The same set of articles gives the same knowledge, in whatever order it came. */
public final class BatchKnowledge {
    /** For an article by itself. */
    public static final BatchKnowledge NONE = new BatchKnowledge(Set.of(), Map.of());

    private final Set<Long> repeatedLines;
    private final Map<ContentHash, LocalDate> inferredDates;

    private BatchKnowledge(Set<Long> repeatedLines, Map<ContentHash, LocalDate> inferredDates) {
        this.repeatedLines = repeatedLines;
        this.inferredDates = inferredDates;
    }

    public static BatchKnowledge of(Collection<ArticleSketch> batch) {
        Map<ContentHash, ArticleSketch> each = new TreeMap<>();
        batch.forEach(sketch -> each.putIfAbsent(sketch.hash(), sketch));
        List<ArticleSketch> sketches = List.copyOf(each.values());
        Relatedness relatedness = new Relatedness(sketches);
        return new BatchKnowledge(new RepeatedLines(sketches, relatedness).find(), inferredDates(sketches, relatedness));
    }

    /** First by the articles that state their day, then by what an article's own words tell, then by all that have a day so far. */
    private static Map<ContentHash, LocalDate> inferredDates(List<ArticleSketch> sketches, Relatedness relatedness) {
        Map<ContentHash, LocalDate> days = new HashMap<>();
        sketches.forEach(sketch -> sketch.published().ifPresent(day -> days.put(sketch.hash(), day)));
        Set<ContentHash> stated = Set.copyOf(days.keySet());
        addByNeighbours(sketches, relatedness, days);
        for (ArticleSketch sketch : sketches)
            if (!days.containsKey(sketch.hash())) OwnDay.of(sketch, story(sketch, sketches, relatedness)).ifPresent(day -> days.put(sketch.hash(), day));
        addByNeighbours(sketches, relatedness, days);
        days.keySet().removeAll(stated);
        return days;
    }

    private static List<ArticleSketch> story(ArticleSketch sketch, List<ArticleSketch> sketches, Relatedness relatedness) {
        return sketches.stream().filter(other -> other == sketch || relatedness.of(sketch, other) >= Relatedness.SAME_STORY).toList();
    }

    private static void addByNeighbours(List<ArticleSketch> sketches, Relatedness relatedness, Map<ContentHash, LocalDate> days) {
        DateInference inference = new DateInference(new DatedNeighbours(sketches, relatedness, Map.copyOf(days)));
        for (ArticleSketch sketch : sketches)
            if (!days.containsKey(sketch.hash())) inference.infer(sketch).ifPresent(day -> days.put(sketch.hash(), day));
    }

    /** All that the batch tells of one article; where that is equal, the article is cleaned alike. */
    public String of(ArticleSketch article) {
        String lines = Arrays.stream(article.lines()).filter(repeatedLines::contains).mapToObj(Long::toHexString).collect(Collectors.joining(" "));
        return inferredDate(article.hash()).map(LocalDate::toString).orElse("") + "/" + lines;
    }

    /** Whether the line stands in articles that have nothing else in common. */
    public boolean isRepeated(String line) {
        return !repeatedLines.isEmpty() && repeatedLines.contains(LineKey.hash(line));
    }

    /** The day on which an undated article came out, as far as its story tells it. */
    public Optional<LocalDate> inferredDate(ContentHash article) {
        return Optional.ofNullable(inferredDates.get(article));
    }
}
