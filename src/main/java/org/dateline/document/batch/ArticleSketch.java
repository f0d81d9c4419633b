package org.dateline.document.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.document.Block;
import org.dateline.document.BlockKind;
import org.dateline.document.CleanArticle;
import org.dateline.document.PublicationDate;
import org.dateline.document.rule.LineKey;
import org.dateline.text.ContentHash;

/** What a batch needs to know of one article, in well under a kilobyte. */
public final class ArticleSketch {
    private static final String SENTENCE_END = ".!?”\"";

    private final ContentHash hash;
    private final long[] sentences;
    private final long[] scraps;
    private final int[] names;
    private final List<DayClue> clues;
    private final LocalDate published;

    private ArticleSketch(ContentHash hash, long[] sentences, long[] scraps, int[] names, List<DayClue> clues, LocalDate published) {
        this.hash = hash;
        this.sentences = sentences;
        this.scraps = scraps;
        this.names = names;
        this.clues = clues;
        this.published = published;
    }

    /** @param article as it was cleaned by itself */
    public static ArticleSketch of(CleanArticle article) {
        LocalDate published = article.metadata().published().map(PublicationDate::day).orElse(null);
        return new ArticleSketch(article.hash(), lines(article, ArticleSketch::endsSentence), lines(article, line -> !endsSentence(line)),
                NameSignature.of(article), List.copyOf(DayClues.of(article)), published);
    }

    private static long[] lines(CleanArticle article, Predicate<String> kind) {
        return article.blocks().stream().filter(block -> block.kind() != BlockKind.HEADLINE).map(Block::span).map(span -> span.of(article.text()))
                .filter(kind).mapToLong(LineKey::hash).sorted().distinct().toArray();
    }

    private static boolean endsSentence(String line) {
        return SENTENCE_END.indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    ContentHash hash() {
        return hash;
    }

    /** Hashes of the lines that end as sentences do, ascending. */
    long[] sentences() {
        return sentences;
    }

    /** Hashes of the other lines, ascending. */
    long[] scraps() {
        return scraps;
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
}
