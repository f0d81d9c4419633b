package org.dateline.account.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.dateline.document.DateBasis;
import org.dateline.mention.Role;
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
    void aTimeBehindTheObjectIsThatOfTheVerb() {
        assertEquals("2014..2017 stated", Told.on(DAY, "Tavares bought 12 paintings between 2014 and 2017 for his villa.").when("buy"));
    }

    @Test
    void whatGoesOnIsNotOfTheTimeBefore() {
        assertEquals("", Told.on(DAY, "The fourth man fled to Brazil in 2019 and is being tried in his absence.").when("try"));
    }

    @Test
    void whatIsComparedWithWasNotThen() {
        assertEquals("", Told.on(DAY, "Prices rose 2.1 percent from a year earlier.").when("rise"));
    }

    @Test
    void theTimeBehindAReportIsThatOfTheReport() {
        Told told = Told.on(DAY, "Nordal has agreed to acquire its rival Hydrovar for $8 million in cash and shares, the two firms said on Thursday, creating a giant.");
        assertEquals("", told.when("acquire"));
    }

    @Test
    void whatComesUpAsNewInAnotherYearIsAnotherEvent() {
        Told told = Told.on(DAY, "It is unclear what caused the crash. The ferry was in a crash near Lima in 2019.");
        assertEquals(2, told.facts().accounts().stream().filter(a -> a.mentions().getFirst().lemma().equals("crash")).count());
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
    void aClauseThatTellsOfATimeIsAtThatTime() {
        Told told = Told.on(DAY, "It was the deadliest fire in Peru since 1987, when a blast killed 40 miners. Talks resumed on Tuesday, when envoys met in Lima.");
        assertEquals("1987..1987 stated", told.when("kill"));
        assertEquals("1987..1987 stated", told.when("blast"));
        assertEquals("2031-05-06..2031-05-06 stated", told.when("meet"));
    }

    @Test
    void whenWithoutATimeBeforeItGivesNone() {
        assertEquals("", Told.by("Nine miners died when a blast tore through a mine.").when("die"));
    }

    @Test
    void aTimeThatCannotBePlacedIsNotThatOfTheClauseAbove() {
        Told told = Told.on(DAY, "A court charged Ana Rusu in 2019 and acquitted her five weeks later.");
        assertEquals("2019..2019 stated", told.when("charge"));
        assertEquals("", told.when("acquit"));
    }

    @Test
    void whatASpeakerSaysHasHappenedIsNews() {
        Told told = Told.on(DAY, "Police arrested Ana Rusu on Tuesday. The mayor said that engineers had destroyed nine mines.");
        assertEquals("2031-05-06..2031-05-08 inferred", told.when("destroy"));
    }

    @Test
    void aTimeToComeDoesNotMakeASentenceBackground() {
        Told told = Told.on(DAY, "Police arrested Ana Rusu on Tuesday. Her brother resigned and will leave for Lima next month.");
        assertEquals("2031-05-06..2031-05-08 inferred", told.when("resign"));
    }

    @Test
    void oneThingAndTheNextAreAtOneTime() {
        Told told = Told.on(DAY, "In 2019, a gunman killed nine people in Lima before fleeing. In 2021, guards attacked protesters as they stormed a prison in Quito.");
        assertEquals("2019..2019 stated", told.when("flee"));
        assertEquals("2021..2021 inferred", told.when("storm"));
    }

    @Test
    void whatComesOfAnEventIsAtItsTime() {
        Told told = Told.on(DAY, "A train jumped the tracks in Cusco on Tuesday, killing four people and forcing the evacuation of a school.");
        assertEquals("2031-05-06..2031-05-06 stated", told.when("kill"));
        assertEquals("2031-05-06..2031-05-06 stated", told.when("evacuation"));
    }

    @Test
    void aTimeInARelativeClauseDoesNotMakeItsSentenceBackground() {
        Told told = Told.on(DAY, "A flood hit Lima on Tuesday. Police arrested Ana Rusu, a clerk who had been dismissed in 2019.");
        assertEquals("2031-05-06..2031-05-08 inferred", told.when("arrest"));
    }

    @Test
    void theYearOfAnEventNamedInTheClauseIsNotTheClausesOwn() {
        Told told = Told.on(DAY, "A flood hit Lima on Tuesday. The bishop condemned the 2019 attack and rescued nine villagers.");
        assertEquals("2031-05-06..2031-05-08 inferred", told.when("rescue"));
    }

    @Test
    void theNextDayCountsFromTheDayTheParagraphToldOf() {
        Told told = Told.on(DAY, "A gunman robbed a bank in Lima on 2 May. The next day, police arrested Ana Rusu. She was released two days later.");
        assertEquals("2031-05-03..2031-05-03 stated", told.when("arrest"));
        assertEquals("2031-05-05..2031-05-05 stated", told.when("release"));
    }

    @Test
    void aTimeOfTheDayHasTheDayThatStandsWithIt() {
        assertEquals("2031-05-04..2031-05-04 stated", Told.on(DAY, "By 3 p.m. on Sunday nine villagers had been rescued.").when("rescue"));
    }

    @Test
    void whatAThingDidInAnAsideGoesOnWithTheStory() {
        Told told = Told.on(DAY, "A flood hit Lima on Tuesday. Soldiers evacuated a mill, which collapsed.");
        assertEquals("2031-05-06..2031-05-08 inferred", told.when("collapse"));
    }

    @Test
    void whatAPersonDidInAnAsideMayBeLongAgo() {
        Told told = Told.on(DAY, "A flood hit Lima on Tuesday. Ana Rusu, who bought Hydrovar, evacuated a mill.");
        assertEquals("", told.when("buy"));
    }

    @Test
    void aNarrowerTimeWithinAWiderOneCounts() {
        Told told = Told.on(DAY, "Nordal bought Hydrovar in 2014. Three years later, in July 2017, a court fined it.");
        assertEquals("2017-07..2017-07 stated", told.when("fine"));
    }

    @Test
    void theCountryOfTheStoryIsWhereItsUnplacedEventsAre() {
        String story = "A flood hit Peru on Tuesday. In Lima, it destroyed a school. Peru mourned. Cusco was cut off, and a bridge collapsed in Arequipa, Peru.\n\n";
        assertEquals("Peru (country-of-the-story)", Told.on(DAY, story + "Rescuers saved nine villagers.").where("save"));
        assertEquals("Peru (country-of-the-story)", Told.on(DAY, story + "A ceasefire was agreed.").where("ceasefire"));
        assertEquals("", Told.on(DAY, story + "The pope called for prayers.").where("call for"));
    }

    @Test
    void aCountryThatIsHardlyNamedIsNotWhereAllIs() {
        String story = "A gunman killed nine people in Cusco on Tuesday. A bank in Cusco was attacked. The mayor of Cusco wept. Peru mourned.\n\n";
        assertEquals("", Told.on(DAY, story + "Police arrested two men.").where("arrest"));
    }

    @Test
    void thoseWhoFleeDoSoWhereTheyLeaveAndAidIsWhereItIsSent() {
        assertEquals("Lima (from)", Told.by("Thousands of residents fled from Lima to Cusco.").where("flee"));
        assertEquals("Peru (to)", Told.by("Spain will send doctors to Peru.").where("send doctor"));
    }

    @Test
    void whatAnEventBefallsSaysWhereItIs() {
        assertEquals("Lima (place-of-participant)", Told.by("The troops captured three districts in Lima.").where("capture"));
        assertEquals("Quito (place-of-participant)", Told.by("People carried belongings from their destroyed homes in Quito.").where("destroy"));
    }

    @Test
    void thoseWhoAreSpokenOfAreNotSaidToBeWhereTheSpeakerIs() {
        Told told = Told.by("In Madrid, the queen lit candles for villagers injured by the storm.");
        assertEquals(List.of(), told.account("injure").participations().stream()
                .filter(p -> p.role() == Role.PLACE && p.basis() == DateBasis.STATED).toList());
    }

    @Test
    void anEventThatIsOnlyReferredToIsNotWhereTheClauseIs() {
        assertEquals("", Told.by("Schools in Madrid held a collection for victims of the flood.").where("flood"));
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
