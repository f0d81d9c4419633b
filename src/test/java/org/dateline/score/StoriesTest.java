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
            DISASTER, EVENT_MENTIONS,      81
            DISASTER, TYPE,                73
            DISASTER, WHO_WHOM_WHERE,      41
            DISASTER, WHEN,                61
            DISASTER, FACTUALITY,          89
            DISASTER, CLAIMS_WITH_SOURCE,  79
            DISASTER, FIGURES,             80
            POLITICS, EVENT_MENTIONS,      86
            POLITICS, TYPE,                65
            POLITICS, WHO_WHOM_WHERE,      40
            POLITICS, WHEN,                66
            POLITICS, FACTUALITY,          81
            POLITICS, CLAIMS_WITH_SOURCE,  86
            POLITICS, FIGURES,             88
            COURT,    EVENT_MENTIONS,      76
            COURT,    TYPE,                72
            COURT,    WHO_WHOM_WHERE,      42
            COURT,    WHEN,                57
            COURT,    FACTUALITY,          83
            COURT,    CLAIMS_WITH_SOURCE,  70
            COURT,    FIGURES,             91
            NOYON,    EVENT_MENTIONS,      76
            NOYON,    TYPE,                68
            NOYON,    WHO_WHOM_WHERE,      41
            NOYON,    WHEN,                57
            NOYON,    FACTUALITY,          79
            NOYON,    CLAIMS_WITH_SOURCE,  71
            NOYON,    FIGURES,             83
            OSTROVA,  EVENT_MENTIONS,      75
            OSTROVA,  TYPE,                68
            OSTROVA,  WHO_WHOM_WHERE,      28
            OSTROVA,  WHEN,                65
            OSTROVA,  FACTUALITY,          83
            OSTROVA,  CLAIMS_WITH_SOURCE,  71
            OSTROVA,  FIGURES,             73
            PELLIN,   EVENT_MENTIONS,      75
            PELLIN,   TYPE,                58
            PELLIN,   WHO_WHOM_WHERE,      37
            PELLIN,   WHEN,                71
            PELLIN,   FACTUALITY,          72
            PELLIN,   CLAIMS_WITH_SOURCE,  71
            PELLIN,   FIGURES,             85
            QUILLAN,  EVENT_MENTIONS,      75
            QUILLAN,  TYPE,                64
            QUILLAN,  WHO_WHOM_WHERE,      45
            QUILLAN,  WHEN,                67
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
