package org.dateline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The extraction of seven stories, none of which it was made for, does not fall behind what it has reached. Floors are F1, in per cent. */
class StoriesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            DISASTER, EVENT_MENTIONS,      80
            DISASTER, TYPE,                72
            DISASTER, WHO_WHOM_WHERE,      29
            DISASTER, WHEN,                58
            DISASTER, FACTUALITY,          85
            DISASTER, CLAIMS_WITH_SOURCE,  79
            DISASTER, FIGURES,             79
            POLITICS, EVENT_MENTIONS,      86
            POLITICS, TYPE,                65
            POLITICS, WHO_WHOM_WHERE,      35
            POLITICS, WHEN,                57
            POLITICS, FACTUALITY,          76
            POLITICS, CLAIMS_WITH_SOURCE,  85
            POLITICS, FIGURES,             87
            COURT,    EVENT_MENTIONS,      75
            COURT,    TYPE,                71
            COURT,    WHO_WHOM_WHERE,      41
            COURT,    WHEN,                56
            COURT,    FACTUALITY,          80
            COURT,    CLAIMS_WITH_SOURCE,  70
            COURT,    FIGURES,             90
            NOYON,    EVENT_MENTIONS,      75
            NOYON,    TYPE,                67
            NOYON,    WHO_WHOM_WHERE,      34
            NOYON,    WHEN,                41
            NOYON,    FACTUALITY,          76
            NOYON,    CLAIMS_WITH_SOURCE,  69
            NOYON,    FIGURES,             83
            OSTROVA,  EVENT_MENTIONS,      74
            OSTROVA,  TYPE,                67
            OSTROVA,  WHO_WHOM_WHERE,      23
            OSTROVA,  WHEN,                60
            OSTROVA,  FACTUALITY,          82
            OSTROVA,  CLAIMS_WITH_SOURCE,  70
            OSTROVA,  FIGURES,             72
            PELLIN,   EVENT_MENTIONS,      75
            PELLIN,   TYPE,                57
            PELLIN,   WHO_WHOM_WHERE,      31
            PELLIN,   WHEN,                49
            PELLIN,   FACTUALITY,          73
            PELLIN,   CLAIMS_WITH_SOURCE,  70
            PELLIN,   FIGURES,             84
            QUILLAN,  EVENT_MENTIONS,      74
            QUILLAN,  TYPE,                63
            QUILLAN,  WHO_WHOM_WHERE,      35
            QUILLAN,  WHEN,                58
            QUILLAN,  FACTUALITY,          83
            QUILLAN,  CLAIMS_WITH_SOURCE,  82
            QUILLAN,  FIGURES,             78
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
