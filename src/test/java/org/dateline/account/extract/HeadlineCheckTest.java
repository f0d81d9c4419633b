package org.dateline.account.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.account.ArticleFacts;
import org.dateline.account.HeadlineContradiction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A headline is marked where nothing below it bears it out. */
class HeadlineCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Quake in Talmora kills 17 | The quake in Talmora on Sunday killed 21 people, the mayor said.",
        "Blast in Talmora injures 9 | The blast on Tuesday injured 14 people, the fire brigade said.",
        "Trade minister resigns | The trade minister has not resigned, his office said on Monday."})
    void aHeadlineThatIsOlderOrSaysOtherwiseIsMarked(String headline, String body) {
        ArticleFacts facts = Told.under(headline, body).facts();
        assertEquals(1, facts.contradictions().size(), () -> facts.accounts().toString());
        HeadlineContradiction found = facts.contradictions().getFirst();
        assertTrue(facts.accounts().get(found.headline()).mentions().getFirst().evidence().span().end() <= headline.length());
        assertTrue(facts.accounts().get(found.body()).mentions().getFirst().evidence().span().begin() > headline.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Quake in Talmora kills 21 | The quake in Talmora on Sunday killed 21 people, the mayor said.",
        "Quake in Talmora kills dozens | The quake in Talmora on Sunday killed 38 people, the mayor said.",
        "Quake kills more than 20 | The quake in Talmora on Sunday killed 21 people, the mayor said.",
        "Quake kills 33 | The quake killed 21 people in Talmora and 12 people in Brask, the mayor said.",
        "Quake kills 21 | The quake in Talmora killed 21 people. In 1954, a quake in Talmora killed 300 people.",
        "Quake in Talmora kills 17 | The quake destroyed 40 houses in Talmora on Sunday.",
        "Trade minister resigns | The trade minister resigned on Monday. The finance minister has not resigned.",
        "Trade minister resigns | The trade minister said on Monday that he would resign."})
    void aHeadlineThatTheBodyBearsOutIsNot(String headline, String body) {
        ArticleFacts facts = Told.under(headline, body).facts();
        assertEquals(0, facts.contradictions().size(), () -> facts.accounts().toString());
    }
}
