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
        DateInference inference = new DateInference(new DatedNeighbours(sketches, relatedness));
        Map<ContentHash, LocalDate> dates = new HashMap<>();
        for (ArticleSketch sketch : sketches)
            if (sketch.published().isEmpty()) inference.infer(sketch).ifPresent(day -> dates.put(sketch.hash(), day));
        return new BatchKnowledge(new RepeatedLines(sketches, relatedness).find(), dates);
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
