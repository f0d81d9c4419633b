package org.dateline.document.batch;

import static org.dateline.document.clean.Reading.raw;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.document.CleanArticle;
import org.dateline.document.DateBasis;
import org.dateline.document.PublicationDate;
import org.dateline.document.clean.ArticleCleaner;
import org.dateline.source.RawArticle;
import org.junit.jupiter.api.Test;

class BatchKnowledgeTest {
    /** 3 May 2021 was a Monday. */
    private static final String DATED = "date 2021-05-04 The ferry Aurora ran aground off Port Ferris on Monday, said Anna Berg of the Norland Coast Guard. "
            + "Its owner, Quist Lines, sent boats from Lindal and Ostby. The mayor of Port Ferris, Tom Dyk, thanked Quist Lines.\n";
    private static final String SAME_STORY = "All passengers of the ferry Aurora are safe, the Norland Coast Guard says. %s Anna Berg and the mayor, Tom Dyk, came from Port Ferris "
            + "to Lindal, where Quist Lines has its office. The boats of Quist Lines came from Ostby.\n";
    private static final String OTHER_STORY = "Farmers blocked the road to Grenna %s, the police of Westmark said. Their leader, Ivo Sand, met the minister Clara Holm in Grenna. "
            + "The Westmark Farmers Union wants Clara Holm to resign, said Ivo Sand.\n";

    private final ArticleCleaner cleaner = new ArticleCleaner();

    private BatchKnowledge batch(String... texts) {
        return BatchKnowledge.of(Arrays.stream(texts).map(text -> cleaner.sketch(raw(text))).toList());
    }

    private static Optional<LocalDate> day(String iso) {
        return Optional.of(LocalDate.parse(iso));
    }

    private static String told(String when) {
        return SAME_STORY.formatted(when);
    }

    @Test
    void anUndatedArticleIsDatedByItsWeekdaysAndItsStory() {
        String undated = told("It ran aground on Monday and was towed away on Wednesday morning.");
        BatchKnowledge batch = batch(DATED, undated);
        assertEquals(day("2021-05-05"), batch.inferredDate(raw(undated).hash()));
        CleanArticle article = cleaner.clean(raw(undated), batch);
        assertEquals(Optional.of(new PublicationDate(LocalDate.parse("2021-05-05"), DateBasis.INFERRED)), article.metadata().published());
    }

    @Test
    void theDayOfADatelineTakesItsYearFromTheStory() {
        String undated = "LINDAL, May 6 (Coastwire) - " + told("It ran aground on Monday and was towed away on Wednesday morning.");
        assertEquals(day("2021-05-06"), batch(DATED, undated).inferredDate(raw(undated).hash()));
    }

    @Test
    void yesterdayLeavesTheArticleOnItsNeighboursDay() {
        String undated = told("It ran aground yesterday.");
        assertEquals(day("2021-05-04"), batch(DATED, undated).inferredDate(raw(undated).hash()));
    }

    @Test
    void anArticleIsNotDatedBeforeTheDaysItTellsOf() {
        String undated = told("It was towed away on May 6, and nobody was hurt.");
        assertEquals(day("2021-05-06"), batch(DATED, undated).inferredDate(raw(undated).hash()));
    }

    @Test
    void withoutDayWordsThereIsNoDate() {
        String undated = told("It ran aground.");
        assertEquals(Optional.empty(), batch(DATED, undated).inferredDate(raw(undated).hash()));
    }

    @Test
    void aWeekdayToComeIsNoClue() {
        String undated = told("It will be towed away on Thursday.");
        assertEquals(Optional.empty(), batch(DATED, undated).inferredDate(raw(undated).hash()));
    }

    @Test
    void withoutADatedArticleOfTheSameStoryThereIsNoDate() {
        String undated = OTHER_STORY.formatted("on Monday");
        assertEquals(Optional.empty(), batch(DATED, undated).inferredDate(raw(undated).hash()));
    }

    @Test
    void theOrderOfTheBatchDoesNotMatter() {
        String undated = told("It was towed away on Wednesday.");
        List<ArticleSketch> sketches = new ArrayList<>(List.of(cleaner.sketch(raw(DATED)), cleaner.sketch(raw(undated)),
                cleaner.sketch(raw(OTHER_STORY))));
        Optional<LocalDate> there = BatchKnowledge.of(sketches).inferredDate(raw(undated).hash());
        Collections.reverse(sketches);
        assertEquals(there, BatchKnowledge.of(sketches).inferredDate(raw(undated).hash()));
    }

    @Test
    void aLineUnderUnrelatedArticlesIsLeftOut() {
        String footer = "The Harbour Post has told the coast since 1887.\n";
        RawArticle first = raw(DATED + footer);
        BatchKnowledge batch = batch(DATED + footer, OTHER_STORY.formatted("at noon") + footer);
        CleanArticle article = cleaner.clean(first, batch);
        assertFalse(article.text().toString().contains("1887"));
        assertTrue(cleaner.clean(first, BatchKnowledge.NONE).text().toString().contains("1887"));
    }

    @Test
    void aParagraphThatAReportOfTheSameStoryTakesOverStays() {
        String background = "The Aurora had run aground off Port Ferris twice before.\n";
        BatchKnowledge batch = batch(DATED + background, told("It was towed away on Monday.") + background);
        assertTrue(cleaner.clean(raw(DATED + background), batch).text().toString().contains("twice before"));
    }

    @Test
    void anArticleReadTwiceRepeatsNothing() {
        BatchKnowledge batch = batch(DATED, DATED, DATED);
        assertEquals(1, cleaner.clean(raw(DATED), batch).blocks().size());
    }
}
