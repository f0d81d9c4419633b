package org.dateline.document.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.document.Block;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.CleanArticle;
import org.dateline.document.DateBasis;
import org.dateline.document.Metadata;
import org.dateline.document.PublicationDate;
import org.dateline.document.batch.ArticleSketch;
import org.dateline.document.batch.BatchKnowledge;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PlainTextDraft;
import org.dateline.document.page.PageDraft;
import org.dateline.document.rule.LineRules;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.source.RawArticle;
import org.dateline.source.SourceFormat;
import org.dateline.text.MappedText;
import org.dateline.text.Span;

/** Makes clean articles of raw ones. Safe for use by many threads. */
public final class ArticleCleaner {
    /** Ten times a long magazine piece. */
    private static final int MOST_CHARACTERS = 500_000;
    private static final String BETWEEN_BLOCKS = "\n\n";

    private final LineRules rules = new LineRules();

    /**
     * What a batch needs to know of this article.
     *
     * @throws DatelineException as {@link #clean} does
     */
    public ArticleSketch sketch(RawArticle raw) {
        Draft draft = ruled(raw, BatchKnowledge.NONE);
        return sketch(raw, draft);
    }

    /** @throws DatelineException if the input is not in English, holds no running text, or far too much of it */
    public CleanArticle clean(RawArticle raw, BatchKnowledge batch) {
        Draft draft = ruled(raw, batch);
        Metadata stated = draft.stated().toMetadata();
        return assemble(raw, draft, stated.published().isPresent() ? stated
                : inferredDay(raw, draft, batch).map(day -> stated.withPublished(new PublicationDate(day, DateBasis.INFERRED))).orElse(stated));
    }

    private static Optional<LocalDate> inferredDay(RawArticle raw, Draft draft, BatchKnowledge batch) {
        return batch.inferredDate(raw.hash()).or(() -> BatchKnowledge.of(List.of(sketch(raw, draft))).inferredDate(raw.hash()));
    }

    private static ArticleSketch sketch(RawArticle raw, Draft draft) {
        return ArticleSketch.of(assemble(raw, draft, draft.stated().toMetadata()), draft.stated().possible());
    }

    private Draft ruled(RawArticle raw, BatchKnowledge batch) {
        Draft draft = switch (raw.format()) {
            case TEXT -> PlainTextDraft.of(raw.text());
            case HTML -> PageDraft.of(raw.text());
        };
        if (lines(draft).stream().mapToInt(String::length).sum() > MOST_CHARACTERS)
            throw new DatelineException(FailureCode.TOO_LARGE, raw.file(), "more than " + MOST_CHARACTERS + " characters of text");
        if (!EnglishText.isEnglish(lines(draft))) throw new DatelineException(FailureCode.NOT_ENGLISH, raw.file());
        rules.apply(draft);
        leaveOutRepeated(draft, batch);
        if (!holdsArticle(raw, draft)) throw new DatelineException(FailureCode.NO_ARTICLE, raw.file());
        return draft;
    }

    private static List<String> lines(Draft draft) {
        return draft.in().stream().map(draft::text).toList();
    }

    /** A page needs a sentence; a text may be a headline alone, as feeds deliver them. */
    private static boolean holdsArticle(RawArticle raw, Draft draft) {
        return draft.in().stream().anyMatch(line -> EnglishText.isSentence(draft.text(line))
                || raw.format() == SourceFormat.TEXT && draft.kind(line).equals(Optional.of(BlockKind.HEADLINE))
                        && EnglishText.isHeadline(draft.text(line)));
    }

    private static void leaveOutRepeated(Draft draft, BatchKnowledge batch) {
        for (int line : draft.in()) {
            boolean headline = draft.kind(line).orElseThrow() == BlockKind.HEADLINE;
            if (!headline && batch.isRepeated(draft.text(line))) draft.leaveOut(line, BoilerplateReason.REPEATED_ACROSS_ARTICLES);
        }
    }

    private static CleanArticle assemble(RawArticle raw, Draft draft, Metadata metadata) {
        MappedText.Builder text = new MappedText.Builder();
        List<Block> blocks = new ArrayList<>();
        for (int line : draft.in()) {
            if (text.length() > 0) text.appendOwn(BETWEEN_BLOCKS);
            int begin = text.length();
            GluedSentences.appendParted(draft.mapped(line), text);
            blocks.add(new Block(draft.kind(line).orElseThrow(), new Span(begin, text.length())));
        }
        return new CleanArticle(raw.hash(), raw.file(), text.build(), blocks, draft.leftOut(), metadata);
    }
}
