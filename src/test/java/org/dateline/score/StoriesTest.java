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
            DISASTER, EVENT_MENTIONS,      82
            DISASTER, TYPE,                71
            DISASTER, WHO_WHOM_WHERE,      46
            DISASTER, WHEN,                65
            DISASTER, FACTUALITY,          89
            DISASTER, CLAIMS_WITH_SOURCE,  79
            DISASTER, FIGURES,             80
            POLITICS, EVENT_MENTIONS,      86
            POLITICS, TYPE,                66
            POLITICS, WHO_WHOM_WHERE,      41
            POLITICS, WHEN,                70
            POLITICS, FACTUALITY,          80
            POLITICS, CLAIMS_WITH_SOURCE,  86
            POLITICS, FIGURES,             88
            COURT,    EVENT_MENTIONS,      80
            COURT,    TYPE,                66
            COURT,    WHO_WHOM_WHERE,      43
            COURT,    WHEN,                59
            COURT,    FACTUALITY,          79
            COURT,    CLAIMS_WITH_SOURCE,  73
            COURT,    FIGURES,             91
            NOYON,    EVENT_MENTIONS,      76
            NOYON,    TYPE,                67
            NOYON,    WHO_WHOM_WHERE,      41
            NOYON,    WHEN,                56
            NOYON,    FACTUALITY,          79
            NOYON,    CLAIMS_WITH_SOURCE,  71
            NOYON,    FIGURES,             83
            OSTROVA,  EVENT_MENTIONS,      76
            OSTROVA,  TYPE,                66
            OSTROVA,  WHO_WHOM_WHERE,      28
            OSTROVA,  WHEN,                66
            OSTROVA,  FACTUALITY,          83
            OSTROVA,  CLAIMS_WITH_SOURCE,  71
            OSTROVA,  FIGURES,             73
            PELLIN,   EVENT_MENTIONS,      77
            PELLIN,   TYPE,                55
            PELLIN,   WHO_WHOM_WHERE,      38
            PELLIN,   WHEN,                74
            PELLIN,   FACTUALITY,          75
            PELLIN,   CLAIMS_WITH_SOURCE,  69
            PELLIN,   FIGURES,             85
            QUILLAN,  EVENT_MENTIONS,      75
            QUILLAN,  TYPE,                62
            QUILLAN,  WHO_WHOM_WHERE,      47
            QUILLAN,  WHEN,                68
            QUILLAN,  FACTUALITY,          89
            QUILLAN,  CLAIMS_WITH_SOURCE,  83
            QUILLAN,  FIGURES,             79
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
