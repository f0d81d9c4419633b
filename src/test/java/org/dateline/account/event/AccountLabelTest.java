package org.dateline.account.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.account.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountLabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The storm killed 14 fishermen in Tarnby.|kill|14 fishermen killed in Tarnby",
        "Rebels captured Tarnby on Monday.|capture|Capture of Tarnby by rebels",
        "The fire destroyed the Marlow bridge.|destroy|Destruction of Marlow bridge",
        "Police arrested Ada Holt in Tarnby.|arrest|Arrest of Ada Holt by police in Tarnby",
        "Ada Holt resigned on Friday.|resign|Resignation by Ada Holt",
        "The attack on Tarnby by the rebels began at dawn.|attack|Attack on Tarnby by rebels"})
    void anAccountIsNamedAsAnIndexNamesIt(String text, String lemma, String label) {
        assertEquals(label, Told.by(text).account(lemma).label());
    }
}
