package org.dateline.document.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.document.BlockKind;
import org.dateline.document.CleanArticle;
import org.dateline.document.PublicationDate;
import org.dateline.document.date.PossibleDays;
import org.dateline.document.rule.LineKey;
import org.dateline.text.ContentHash;

/** What a batch needs to know of one article, in well under a kilobyte. */
public final class ArticleSketch {
    private static final int EDGE = 4;
    private static final String SENTENCE_END = ".!?”\"’')";
    private static final int SHORTEST = 16;
    private static final String QUOTES = "\"“‘'`«";

    private final ContentHash hash;
    private final long[] lines;
    private final long[] edgeSentences;
    private final long[] edgeScraps;
    private final int[] names;
    private final List<DayClue> clues;
    private final LocalDate published;
    private final PossibleDays possible;

    private ArticleSketch(ContentHash hash, long[] lines, long[] edgeSentences, long[] edgeScraps, int[] names, List<DayClue> clues,
            LocalDate published, PossibleDays possible) {
        this.hash = hash;
        this.lines = lines;
        this.edgeSentences = edgeSentences;
        this.edgeScraps = edgeScraps;
        this.names = names;
        this.clues = clues;
        this.published = published;
        this.possible = possible;
    }

    /**
     * @param article  as it was cleaned by itself
     * @param possible the days that its header leaves open, where it states its day, but not in full
     */
    public static ArticleSketch of(CleanArticle article, Optional<PossibleDays> possible) {
        LocalDate published = article.metadata().published().map(PublicationDate::day).orElse(null);
        List<String> lines = article.blocks().stream().filter(block -> block.kind() != BlockKind.HEADLINE)
                .map(block -> block.span().of(article.text())).toList();
        List<String> edges = IntStream.range(0, lines.size()).filter(i -> i < EDGE || i >= lines.size() - EDGE).mapToObj(lines::get).toList();
        return new ArticleSketch(article.hash(), hashes(lines, line -> true), hashes(edges, ArticleSketch::endsSentence),
                hashes(edges, line -> !endsSentence(line)), NameSignature.of(article), List.copyOf(DayClues.of(article)), published,
                possible.orElse(null));
    }

    private static boolean endsSentence(String line) {
        return SENTENCE_END.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static long[] hashes(List<String> lines, Predicate<String> kind) {
        return lines.stream().filter(kind).filter(line -> line.length() >= SHORTEST && QUOTES.indexOf(line.charAt(0)) < 0).mapToLong(LineKey::hash)
                .sorted().distinct().toArray();
    }

    ContentHash hash() {
        return hash;
    }

    /** Hashes of the lines, ascending; without very short ones and quotations, which may stand in any article. */
    long[] lines() {
        return lines;
    }

    /** Hashes of those of the first and the last lines that end as sentences do, ascending. */
    long[] edgeSentences() {
        return edgeSentences;
    }

    /** Hashes of the other first and last lines, ascending. */
    long[] edgeScraps() {
        return edgeScraps;
    }

    /** Hashes of the words of the names it uses, ascending. */
    int[] names() {
        return names;
    }

    List<DayClue> clues() {
        return clues;
    }

    Optional<LocalDate> published() {
        return Optional.ofNullable(published);
    }

    Optional<PossibleDays> possible() {
        return Optional.ofNullable(possible);
    }
}
