package org.dateline.account.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dateline.annotate.TestAnnotator;
import org.dateline.document.BlockKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom a thing is done, where grammar hides it, and who then does it. */
class DoneToTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Skipper arrested as ferry toll climbs to 41.                                              | arrest   | patient=Skipper
            Three hostages freed in Chile.                                                            | free     | patient=hostages place=Chile
            Nine miners killed near Vellmar, hospital says.                                           | kill     | patient=miners place=Vellmar
            The skipper's cousin, Ivo Mendes, arrested on Sunday, is suspected of having lent a van.  | arrest   | patient=Ivo Mendes
            Police arrested three sailors on Sunday.                                                  | arrest   | agent=Police patient=sailors
            The jailer freed, then recaptured, two inmates.                                           | free     | agent=jailer patient=inmates
            """)
    void aParticipleWithoutAnAuxiliaryIsPassiveWhereItsVerbNeedsAnObject(String sentence, String lemma, String participants) {
        assertEquals(participants, participants(Told.by(sentence), lemma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Envoy ambushed as miners try to win back Tarnby  | ambush | patient=Envoy
            Miners attack envoy                              | attack | agent=Miners patient=envoy
            """)
    void aHeadlineHasNoAuxiliary(String headline, String lemma, String participants) {
        assertEquals(participants, participants(Told.of(TestAnnotator.block(BlockKind.HEADLINE, headline)), lemma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aid groups sent nurses to Chile as the airport of Lima reopened.  | reopen | patient=airport of Lima place=Lima
            Doctors treated nine sailors in Lima.                             | treat  | agent=Doctors patient=sailors place=Lima
            Nine sailors were treated by doctors.                             | treat  | agent=doctors patient=sailors
            """)
    void aVerbOfTheCausativeAlternationTellsWhoActsByItsObject(String sentence, String lemma, String participants) {
        assertEquals(participants, participants(Told.by(sentence), lemma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Planes bombed Lima on Wednesday.               | bomb     | place=Lima
            Miners leave Lima as the soldiers advance.     | leave    | agent=Miners place=Lima
            The guards evacuated Lima.                     | evacuate | agent=guards place=Lima
            The guards evacuated nine sailors from Lima.   | evacuate | agent=guards patient=sailors place=Lima
            """)
    void aPlaceThatIsStruckOrLeftIsWhereItHappens(String sentence, String lemma, String participants) {
        assertEquals(participants, participants(Told.by(sentence), lemma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile sent aid to the flood victims.                      | send aid   | agent=Chile patient=flood victims
            The mayor promised the nurse a medal.                     | promise    | agent=mayor patient=nurse
            """)
    void whoIsGivenOrPromisedSomethingIsThePatient(String sentence, String lemma, String participants) {
        assertEquals(participants, participants(Told.by(sentence), lemma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pirates raided the camp, and three nurses were killed.                        | kill      | agent=Pirates patient=nurses
            Two traders were killed in an attack by pirates.                              | kill      | agent=pirates patient=traders
            The camp was raided by pirates in May, when a nurse was killed.                  | kill      | agent=pirates patient=nurse
            Pirates raided the camp, and nine pirates were killed.                        | kill      | patient=pirates
            """)
    void harmIsDoneByThoseWhoseViolenceItIsToldWith(String sentence, String lemma, String participants) {
        assertEquals(participants, participants(Told.by(sentence), lemma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ivo Velk was accused of the murder of two sailors.                                                     | murder  | agent=Ivo Velk patient=sailors
            Hydrovar, which had opened its plant only in November, has since evacuated 35 sailors to Lima.         | evacuate | agent=Hydrovar destination=Lima patient=sailors place=Lima
            The president of the Chess Union of Chile, Ivo Kosgei, threatened the players.                         | threaten | agent=Ivo Kosgei patient=players
            Coach Ivo Velk is in custody.                                                                          | custody | patient=Ivo Velk
            Anyone who ordered the shelling of sailors could face arrest.                                          | shell   | patient=sailors
            Rescuers freed nine miners, police and firemen said.                                                   | free    | agent=Rescuers patient=miners
            President Ana Rusu invited Ivo Velk to Lima for talks.                                                 | talk    | agent=Ana Rusu agent=Ivo Velk place=Lima
            Chile's allies came to its defence.                                                                    | come to defence | agent=Chile's allies patient=Chile place=Chile
            """)
    void whoDoesItAndToWhomIsFoundInPhrasesAroundIt(String sentence, String lemma, String participants) {
        assertEquals(participants, participants(Told.by(sentence), lemma));
    }

    private static String participants(Told told, String lemma) {
        List<String> lines = told.accounts().stream().filter(a -> a.substring(a.indexOf(' ') + 1).startsWith(lemma + " ")).toList();
        assertTrue(!lines.isEmpty(), () -> "no " + lemma + " in " + told.accounts());
        return lines.getFirst().substring(lines.getFirst().indexOf(' ') + 1 + lemma.length()).strip();
    }
}
