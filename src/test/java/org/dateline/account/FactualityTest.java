package org.dateline.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactualityTest {
    @ParameterizedTest
    @CsvSource({"HAPPENED PLANNED, HAPPENED", "PLANNED PLANNED HAPPENED, PLANNED", "ONGOING ONGOING HAPPENED, ONGOING", "ONGOING HAPPENED, HAPPENED",
        "DENIED DENIED, DENIED", "DENIED POSSIBLE, POSSIBLE", "ONGOING HAPPENED PLANNED PLANNED, HAPPENED", "POSSIBLE POSSIBLE PLANNED, POSSIBLE"})
    void severalTellingsComeToWhatMostSay(String told, Factuality together) {
        assertEquals(together, Factuality.together(Arrays.stream(told.split(" ")).map(Factuality::valueOf).toList()));
    }
}
