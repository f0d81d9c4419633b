package org.dateline.account.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.mention.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoWhomWhereTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police arrested Elena Ruiz in Lima.                                 | Arrest arrest agent=Police patient=Elena Ruiz place=Lima
            Elena Ruiz was arrested by police.                                  | Arrest arrest agent=police patient=Elena Ruiz
            The rebels captured the city of Tarnby.                             | ControlChange capture agent=rebels place=Tarnby
            Chile's capture of the port of Vellmar surprised nobody.            | ControlChange capture agent=Chile place=Vellmar
            The Brazilian advance on Lima went on.                              | MilitaryMovement advance agent=Brazil place=Lima
            A court sentenced Ana Rusu to six years in prison.                  | LegalAction sentence agent=court patient=Ana Rusu
            Ana Rusu, who leads the union, met Viktor Sorin in Madrid.          | Meeting meet agent=Ana Rusu agent=Viktor Sorin place=Madrid
            Ana Rusu resigned as chief executive.                               | LifeEvent resign agent=Ana Rusu topic=chief executive
            Nordal bought Hydrovar.                                             | Transaction buy agent=Nordal patient=Hydrovar
            The army withdrew from Lima.                                        | MilitaryMovement withdraw agent=army place=Lima
            Chilean court convicts banker                                       | LegalAction convict agent=Chilean court patient=banker
            Soldiers fired on miners in Lima.                                   | Attack fire on agent=Soldiers patient=miners place=Lima
            The museum has cancelled an exhibition.                             | Decision cancel agent=museum
            Rescuers pulled two children from the lake.                         | Rescue pull from agent=Rescuers patient=children
            """)
    void aClauseGivesItsParticipants(String sentence, String account) {
        assertTrue(Told.by(sentence).accounts().contains(account), () -> account + " is not among " + Told.by(sentence).accounts());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The army entered the town and arrested Ana Rusu.                    | arrest     | agent=army
            The minister promised to visit Porto.                               | visit      | agent=minister
            Troops backed by Chile attacked the harbour of Lima.                | back       | agent=Chile
            The militants launched an attack on the airport of Lima.            | attack     | agent=militants
            Peruvian jets bombed a power plant.                                 | bomb       | agent=Peru
            The crew led by Captain Moss rescued nine sailors.                  | rescue     | agent=crew
            """)
    void anUnderstoodAgentIsFound(String sentence, String lemma, String agent) {
        Told told = Told.by(sentence);
        String line = told.accounts().stream().filter(a -> a.split(" ")[1].equals(lemma)).findFirst().orElse("no " + lemma + " in " + told.accounts());
        assertTrue(line.contains(agent), line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police accused Velk of killing a shopkeeper.                                            | kill      | agent=Velk
            The navy prevented the pirates from seizing the ferry.                                  | seize     | agent=pirates
            Footage posted by the miners appeared to show them successfully crossing the river.     | cross     | agent=miners
            Having seized the nearby town of Tarnby on Thursday, the miners were three miles away.  | seize     | agent=miners
            The bank said it is sending $3 million for aid, promising an additional $200 million.   | promise   | agent=bank
            Chile was hit by a storm on Monday, killing nine fishermen.                             | kill      | patient=fishermen
            Rebel groups launched the largest onslaught against the Chilean government in years.    | onslaught | agent=Rebel groups
            The generals plan an attack on Lima.                                                    | attack    | agent=generals
            Thousands of miners attended a vigil in Brenna.                                         | vigil     | agent=miners
            Chile has been focused on its invasion of Peru since 2022.                              | invasion  | agent=Chile patient=Peru
            The Red Dawn movement is at war with Peru.                                              | war       | agent=Peru agent=Red Dawn movement
            Six people were hurt on Monday, including a nurse and Peter Holm.                       | hurt      | patient=Peter Holm patient=nurse
            Nine people were arrested, among them the mayor.                                        | arrest    | patient=mayor
            The mayor appealed to the guild to call off the march.                                  | appeal    | agent=mayor patient=guild
            The mayor called on the guild to end the march.                                         | call on   | agent=mayor patient=guild
            The mayor appealed to the ministry to end the march.                                    | appeal    | agent=mayor patient=ministry
            The officers, who on Friday searched the bank and seized its files, have left.           | seize     | agent=officers
            Ana Rusu addressed a rally in Lima.                                                     | rally     | agent=Ana Rusu
            The treasurer admitted fraud.                                                           | fraud     | agent=treasurer
            The rebels denied the massacre.                                                         | massacre  | agent=rebels
            The militia claimed responsibility for the bombing.                                     | bombing   | agent=militia
            The mayor will stand trial in May.                                                      | stand trial | patient=mayor
            The mayor promised that Peru would keep the treaty and warned that delays would cost jobs. | warn  | agent=mayor
            The union said the plant would close and called a strike.                               | call strike | agent=union
            The governor threatened to sue the bank.                                                | threaten  | agent=governor patient=bank
            The bank denied fraud, promised to cooperate and pressed on.                            | promise   | agent=bank
            Guards killed four miners in an ambush on Friday.                                       | ambush    | agent=Guards patient=miners
            About 1,500 people marched through Lima.                                                | march     | agent=people
            Thousands of people marched through Lima.                                               | march     | agent=people
            """)
    void whoDoesWhatTheVerbAboveSupportsIsFound(String text, String lemma, String participants) {
        assertTrue(line(Told.by(text), lemma).contains(participants), () -> line(Told.by(text), lemma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Velk relied heavily on Peruvian and Chilean military backing during the war.            | backing   | agent=Chile agent=Peru
            Chile and Peru, the king's main allies, have declared their support for Velk.           | support   | agent=Chile agent=Peru
            Chile and Peru said they would assist the farmers.                                      | assist    | agent=Chile agent=Peru
            Members of the Red Dawn movement attacked a police station.                             | attack    | agent=Red Dawn movement
            """)
    void thoseWhomADescriptionMeansTakePart(String text, String lemma, String participants) {
        assertTrue(line(Told.by(text), lemma).contains(participants), () -> line(Told.by(text), lemma));
    }

    @Test
    void aDisasterBefallsTheCountryThatItHitsAndIsThere() {
        String line = line(Told.by("A flood that hit Chile on Monday is blamed for 40 deaths."), "flood");
        assertTrue(line.contains("patient=Chile place=Chile"), line);
    }

    @Test
    void severalThingsWithoutANameTakeNoPart() {
        Told told = Told.by("The storm destroyed many homes in Lima.");
        assertTrue(told.accounts().stream().noneMatch(a -> a.contains("patient=")), told.accounts().toString());
    }

    @Test
    void fightersCalledByTheirKindAloneAreThoseOfTheStory() {
        Told told = Told.by("Rebels advance on the port.\n\nPeruvian rebels took the airport of Lima. Later the rebel fighters took the harbour.");
        assertEquals(told.entity("Rebels").index(), told.entity("Peruvian rebels").index());
        assertEquals(told.entity("Peruvian rebels").index(), told.entity("rebel fighters").index());
    }

    @Test
    void oneResidentIsNotTheResidents() {
        Told told = Told.by("Wasim Velk, a Lima resident, stayed. Lima residents fled.");
        assertNotEquals(told.entity("Wasim Velk").index(), told.entity("Lima residents").index());
    }

    private static String line(Told told, String lemma) {
        return told.accounts().stream().filter(a -> a.split(" ")[1].equals(lemma)).findFirst().orElse("no " + lemma + " in " + told.accounts());
    }

    @Test
    void aSeatOfGovernmentThatActsIsTheState() {
        Told told = Told.by("The Kremlin urged Chile to pay. Russia warned Chile.");
        assertEquals(told.entity("Russia").index(), told.entity("Kremlin").index());
    }

    @Test
    void aSeatOfGovernmentWhereSomethingHappensIsThePlace() {
        Told told = Told.by("A bomb exploded in Madrid.");
        assertEquals(EntityType.PLACE, told.entity("Madrid").type());
    }

    @Test
    void theCityMeansTheCityJustNamed() {
        Told told = Told.by("The rebels reached Tarnby on Monday. They captured the city.");
        assertTrue(told.accounts().contains("ControlChange capture agent=rebels place=Tarnby"), told.accounts().toString());
    }

    @Test
    void aStateIsNoEvent() {
        assertEquals(List.of(), Told.by("Tarnby is home to a large university and borders the sea.").accounts());
    }

    @Test
    void aPlaceDoesNotAct() {
        Told told = Told.by("The harbour attacked nobody.");
        assertTrue(told.accounts().stream().noneMatch(a -> a.contains("agent=")), told.accounts().toString());
    }

    @Test
    void theSameHappeningToldTwiceIsOneAccount() {
        Told told = Told.by("The rebels captured Tarnby on Monday. The capture of Tarnby by the rebels shocked the government.");
        assertEquals(2, told.account("capture").mentions().size(), told.accounts().toString());
    }

    @Test
    void twoCountsOfDeadAreTwoAccounts() {
        Told told = Told.by("A storm killed 14 fishermen. A fire killed 3 fishermen.");
        assertEquals(2, told.accounts().stream().filter(a -> a.startsWith("Casualty")).count(), told.accounts().toString());
    }

    @Test
    void whatIsPlannedIsNotJoinedWithWhatHappened() {
        Told told = Told.by("The army captured the town of Tarnby. The army plans to capture the town of Orlec.");
        assertEquals(2, told.accounts().stream().filter(a -> a.startsWith("ControlChange")).count(), told.accounts().toString());
    }

    @Test
    void surnameTitleAndPronounMeanThePersonNamedInFull() {
        Told told = Told.by("Prime Minister Tomas Velk arrived in Lima. Velk met the mayor. He promised help.");
        assertEquals(told.entity("Prime Minister Tomas Velk").index(), told.entity("Velk").index());
        assertTrue(told.accounts().stream().anyMatch(a -> a.startsWith("Pledge promise agent=Tomas Velk")), told.accounts().toString());
    }

    @Test
    void fatherAndSonStayTwo() {
        Told told = Told.by("Pavel Strand founded the firm. His son Oskar Strand sold it.");
        assertNotEquals(told.entity("Pavel Strand").index(), told.entity("Oskar Strand").index());
    }

    @Test
    void anAbbreviationInBracketsIsTheSameEntity() {
        Told told = Told.by("The Harbour Trade Council (HTC) met on Monday. The HTC elected a new chairman.");
        assertEquals(told.entity("Harbour Trade Council").index(), told.entity("HTC").index());
    }

    @Test
    void aBridgeIsNotItsTown() {
        Told told = Told.by("The Orlec bridge collapsed. Residents of Orlec fled.");
        assertEquals(EntityType.FACILITY, told.entity("Orlec bridge").type());
        assertNotEquals(told.entity("Orlec bridge").index(), told.entity("residents of Orlec".replace("residents of ", "")).index());
    }

    @Test
    void severalFightersAreAnArmedGroup() {
        assertEquals(EntityType.ARMED_GROUP, Told.by("The rebels crossed the river.").entity("rebels").type());
    }
}
