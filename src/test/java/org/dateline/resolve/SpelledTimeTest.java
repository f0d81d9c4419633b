package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpelledTimeTest {

    @ParameterizedTest
    @CsvSource({"2031-05-06,2031-05-06,6 May 2031", "2031-05-06,2031-05-08,6–8 May 2031", "2031-05-30,2031-06-02,30 May – 2 June 2031",
        "2031-12-30,2032-01-02,30 December 2031 – 2 January 2032", "2031-05,2031-05,May 2031", "2031-05,2031-07,May – July 2031", "2031,2031,2031",
        "2031,2033,2031 – 2033"})
    void aTimeIsSpelledAsEnglishPrintsIt(String start, String end, String spelled) {
        assertEquals(spelled, SpelledTime.of(When.between(PartialDate.parse(start), PartialDate.parse(end))));
    }

    @Test
    void aTimeWithOneEndSaysWhichOne() {
        assertEquals("since 2031", SpelledTime.of(When.since(PartialDate.parse("2031"))));
        assertEquals("until May 2031", SpelledTime.of(When.until(PartialDate.parse("2031-05"))));
    }
}
