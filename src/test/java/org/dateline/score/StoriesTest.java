package org.dateline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The extraction of three stories, none of which it was made for, does not fall behind what it has reached. Floors are F1, in per cent. */
class StoriesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            DISASTER, EVENT_MENTIONS,     75
            DISASTER, TYPE,               70
            DISASTER, WHO_WHOM_WHERE,     34
            DISASTER, WHEN,               25
            DISASTER, FACTUALITY,         85
            DISASTER, CLAIMS_WITH_SOURCE, 77
            DISASTER, FIGURES,            77
            POLITICS, EVENT_MENTIONS,     75
            POLITICS, TYPE,               64
            POLITICS, WHO_WHOM_WHERE,     38
            POLITICS, WHEN,               46
            POLITICS, FACTUALITY,         73
            POLITICS, CLAIMS_WITH_SOURCE, 84
            POLITICS, FIGURES,            85
            COURT,    EVENT_MENTIONS,     75
            COURT,    TYPE,               58
            COURT,    WHO_WHOM_WHERE,     43
            COURT,    WHEN,               36
            COURT,    FACTUALITY,         76
            COURT,    CLAIMS_WITH_SOURCE, 72
            COURT,    FIGURES,            88
            """)
    void theStoryIsReadAtLeastThisWell(Story story, Metric metric, double floor) {
        Score score = story.score().of(metric);
        assertTrue(score.f1() >= floor, () -> "%s, %s: %s".formatted(story, metric, score));
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void nothingIsDrawnFromBoilerplate(Story story) {
        assertEquals(List.of(), story.score().drawnFromBoilerplate());
    }
}
