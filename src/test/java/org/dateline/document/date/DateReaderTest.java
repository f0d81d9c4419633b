package org.dateline.document.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2021-05-03|2021-05-03", "3rd May 2021|2021-05-03", "May 3, 2021|2021-05-03", "Sept. 14, 2020|2020-09-14",
            "3.5.2021|2021-05-03",
        "12/25/20|2020-12-25", "25/12/2020|2020-12-25", "2021/5/3|2021-05-03", "3-May-2021|2021-05-03", "November 27 , 2005|2005-11-27",
                "the 3rd of May 2021|2021-05-03"})
    void fullDatesAreRead(String text, String day) {
        assertEquals(Optional.of(LocalDate.parse(day)), DateReader.find("on " + text + " there").map(FoundDate::day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/05/2021", "30 February 2021", "May 3", "1.2.3", "in 2021", "2021-13-40"})
    void whatIsNoCertainDateIsNotRead(String text) {
        assertEquals(Optional.empty(), DateReader.find(text));
    }

    @Test
    void theFirstDateCounts() {
        FoundDate found = DateReader.find("from 3 May 2021 to 2021-06-01").orElseThrow();
        assertEquals(new FoundDate(LocalDate.of(2021, 5, 3), 5, 15), found);
    }

    @Test
    void momentsOfMetadataCountWhereTheyWereWritten() {
        assertEquals(Optional.of(LocalDate.of(2021, 5, 3)), DateReader.ofMetadata("2021-05-03T23:30:00-05:00"));
        assertEquals(Optional.of(LocalDate.of(2021, 5, 3)), DateReader.ofMetadata("Mon, 3 May 2021 23:30:00 -0500"));
        assertEquals(Optional.empty(), DateReader.ofMetadata("yesterday"));
    }
}
