package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Tolland plc|Tolland", "Vidal Hermanos, S.A.|Vidal Hermanos", "Orm & Sons Co. Ltd|Orm & Sons", "Marta Sá|Marta Sá", "Ana de Sa|Ana de Sa", "SA|SA", "Co|Co"})
    void aNameIsTheSameWithoutIt(String name, String without) {
        assertEquals(without, LegalForm.without(name));
    }
}
