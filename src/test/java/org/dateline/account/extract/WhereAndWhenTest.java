package org.dateline.account.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Articles of invented stories came out on Thursday, 8 May 2031. */
class WhereAndWhenTest {
    private static final String DAY = "2031-05-08";

    @Test
    void theMainLineIsWithinTheDaysThatTheArticleTellsOf() {
        Told told = Told.on(DAY, "A flood hit Lima on Tuesday. Troops rescued nine villagers.");
        assertEquals("2031-05-06..2031-05-06 stated", told.when("flood"));
        assertEquals("2031-05-06..2031-05-08 inferred", told.when("rescue"));
    }

    @Test
    void thePastPerfectIsBeforeTheMainLine() {
        Told told = Told.on(DAY, "Police arrested Ana Rusu on Tuesday. Nordal had bought Hydrovar.");
        assertEquals("", told.when("buy"));
    }

    @Test
    void aSentenceAfterAnotherYearStaysThere() {
        Told told = Told.on(DAY, "Police arrested Ana Rusu on Tuesday.\n\nIn 2019, a court sentenced her brother. Protesters attacked the court.");
        assertEquals("", told.when("attack"));
    }

    @Test
    void anEventIsAtTheTimeOfWhatCausedIt() {
        Told told = Told.on(DAY, "The blast on Monday in Lima shook the port. Nine dockers were killed in the blast.");
        assertEquals("2031-05-05..2031-05-05 inferred", told.when("kill"));
    }

    @Test
    void whatWillBeIsFromThePublicationOn() {
        assertEquals("2031-05-08.. inferred", Told.on(DAY, "Nordal will buy Hydrovar.").when("buy"));
    }

    @Test
    void withoutAPublicationDateNothingIsInferred() {
        assertEquals("", Told.by("Troops rescued nine villagers.").when("rescue"));
    }

    @Test
    void aComparisonGivesNoTime() {
        assertNotEquals("1954..", Told.on(DAY, "The flood is the worst since 1954.").when("flood").split(" ")[0]);
    }

    @Test
    void anEventThatIsOnlyReferredToIsNotWhereTheClauseIs() {
        assertEquals("", Told.by("Bishops in Madrid led prayers for victims of the flood.").where("flood"));
    }

    @Test
    void aParagraphSetsTheScene() {
        Told told = Told.on(DAY, "A bomb exploded in Madrid on Tuesday. Police arrested two men.");
        assertEquals("Madrid (scene-of-paragraph)", told.where("arrest"));
    }

    @Test
    void whatIsPromisedHasNoScene() {
        Told told = Told.on(DAY, "A bomb exploded in Madrid on Tuesday. The minister pledged aid.");
        assertEquals("", told.where("pledge"));
    }

    @Test
    void anotherParagraphHasAnotherScene() {
        Told told = Told.on(DAY, "A bomb exploded in Madrid on Tuesday.\n\nPolice arrested two men.");
        assertEquals("", told.where("arrest"));
    }

    @Test
    void aRelativeClauseTellsWhereItsNounHappened() {
        assertEquals("Madrid (place-of-related-event)", Told.by("Officials described an explosion that killed nine in Madrid.").where("explosion"));
    }
}
