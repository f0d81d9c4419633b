package org.dateline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The extraction of ten stories, none of which any weight was learned from, does not fall behind what it has reached. Floors are F1, in per cent. The misses of
 * the last three were read and general rules mended; of the others only figures and tables of what was taken for what were looked at.
 */
class StoriesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            DISASTER, EVENT_MENTIONS,      85
            DISASTER, TYPE,                74
            DISASTER, WHO_WHOM_WHERE,      46
            DISASTER, WHEN,                65
            DISASTER, FACTUALITY,          88
            DISASTER, CLAIMS_WITH_SOURCE,  79
            DISASTER, FIGURES,             86
            POLITICS, EVENT_MENTIONS,      87
            POLITICS, TYPE,                67
            POLITICS, WHO_WHOM_WHERE,      42
            POLITICS, WHEN,                71
            POLITICS, FACTUALITY,          82
            POLITICS, CLAIMS_WITH_SOURCE,  86
            POLITICS, FIGURES,             90
            COURT,    EVENT_MENTIONS,      80
            COURT,    TYPE,                68
            COURT,    WHO_WHOM_WHERE,      44
            COURT,    WHEN,                60
            COURT,    FACTUALITY,          79
            COURT,    CLAIMS_WITH_SOURCE,  74
            COURT,    FIGURES,             91
            NOYON,    EVENT_MENTIONS,      77
            NOYON,    TYPE,                70
            NOYON,    WHO_WHOM_WHERE,      41
            NOYON,    WHEN,                72
            NOYON,    FACTUALITY,          78
            NOYON,    CLAIMS_WITH_SOURCE,  71
            NOYON,    FIGURES,             85
            OSTROVA,  EVENT_MENTIONS,      78
            OSTROVA,  TYPE,                69
            OSTROVA,  WHO_WHOM_WHERE,      28
            OSTROVA,  WHEN,                76
            OSTROVA,  FACTUALITY,          85
            OSTROVA,  CLAIMS_WITH_SOURCE,  72
            OSTROVA,  FIGURES,             74
            PELLIN,   EVENT_MENTIONS,      77
            PELLIN,   TYPE,                61
            PELLIN,   WHO_WHOM_WHERE,      39
            PELLIN,   WHEN,                75
            PELLIN,   FACTUALITY,          76
            PELLIN,   CLAIMS_WITH_SOURCE,  68
            PELLIN,   FIGURES,             85
            QUILLAN,  EVENT_MENTIONS,      76
            QUILLAN,  TYPE,                66
            QUILLAN,  WHO_WHOM_WHERE,      48
            QUILLAN,  WHEN,                70
            QUILLAN,  FACTUALITY,          89
            QUILLAN,  CLAIMS_WITH_SOURCE,  83
            QUILLAN,  FIGURES,             79
            ILMARA,   EVENT_MENTIONS,      79
            ILMARA,   TYPE,                72
            ILMARA,   WHO_WHOM_WHERE,      42
            ILMARA,   WHEN,                71
            ILMARA,   FACTUALITY,          75
            ILMARA,   CLAIMS_WITH_SOURCE,  87
            ILMARA,   FIGURES,             86
            MORVEN,   EVENT_MENTIONS,      77
            MORVEN,   TYPE,                58
            MORVEN,   WHO_WHOM_WHERE,      38
            MORVEN,   WHEN,                75
            MORVEN,   FACTUALITY,          71
            MORVEN,   CLAIMS_WITH_SOURCE,  72
            MORVEN,   FIGURES,             71
            HALVARD,  EVENT_MENTIONS,      77
            HALVARD,  TYPE,                72
            HALVARD,  WHO_WHOM_WHERE,      35
            HALVARD,  WHEN,                67
            HALVARD,  FACTUALITY,          87
            HALVARD,  CLAIMS_WITH_SOURCE,  84
            HALVARD,  FIGURES,             79
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
