package org.dateline.mention.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.account.Account;
import org.dateline.account.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelyVerbsTest {
    private static List<Account> likely(String text) {
        return Told.by(text).facts().accounts().stream().filter(account -> account.rule().equals("likely-event")).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "The passengers were housed in a school at Velm on Monday.  | house",
        "The divers were lodged at a hotel in Velm on Sunday.       | lodge",
    })
    void aVerbOfStatesThatTellsWhoAndWhereAndWhenIsTakenForAnEvent(String text, String lemma) {
        assertEquals(List.of(lemma), likely(text).stream().map(account -> account.mentions().getFirst().lemma()).toList());
        assertTrue(likely(text).getFirst().participations().size() > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The harbour does not belong to the town.", "The mayor wants to know the price.", "The committee tries to help the fishermen."})
    void aVerbOfStatesAloneTellsOfNothing(String text) {
        assertEquals(List.of(), likely(text));
    }
}
