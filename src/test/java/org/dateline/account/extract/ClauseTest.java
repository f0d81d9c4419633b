package org.dateline.account.extract;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClauseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In Tarnby, captured by the rebels on Sunday after three hours, nine people died.        | capture   | agent=rebels
            The lighthouse, built in 1790 and bombed by the navy, was a ruin.                       | bomb      | agent=navy
            A court fined the brewery $9,000 for skipping inspections.                              | fine      | patient=brewery
            The bank denied any link with its dismissal of 90 clerks.                               | dismissal | agent=bank
            The dentist drowned after his legs were crushed by a beam.                              | crush     | patient=dentist
            The ministry suspended the licence of the company.                                      | suspend   | patient=company
            The senate opened the inquiry that the minister promised in May.                        | inquiry   | agent=minister
            The pirates seized the ferry after hours of fighting.                                   | fighting  | agent=pirates
            Neighbouring Varland pledged two ships and then sent none.                              | pledge    | agent=Varland
            Chile, Peru and Norway said they would attack the pirates.                              | attack    | agent=Norway
            """)
    void whoAndWhom(String sentence, String lemma, String role) {
        assertTrue(line(sentence, lemma).contains(role), () -> line(sentence, lemma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The miners came from Tarnby, where nine houses were destroyed by a flood.               | destroy   | place=Tarnby
            Prosecutors in Malmö charged the captain on Monday.                                     | charge    | place=Malmo
            Nine sailors were rescued off Bergen by a trawler.                                      | rescue    | place=Bergen
            Divers arrested two thieves at the Rotterdam docks.                                     | arrest    | place=Rotterdam
            """)
    void where(String sentence, String lemma, String role) {
        assertTrue(line(sentence, lemma).contains(role), () -> line(sentence, lemma));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A passive tells nothing of its agent  | Nine guards in Malmö were arrested at the port of Turku.    | arrest  | place=Malmö
            """)
    void notWhere(String why, String sentence, String lemma, String role) {
        assertFalse(line(sentence, lemma).contains(role), () -> why + ": " + line(sentence, lemma));
    }

    private static String line(String sentence, String lemma) {
        Told told = Told.by(sentence);
        return told.accounts().stream().filter(a -> a.split(" ")[1].equals(lemma)).findFirst().orElse("no " + lemma + " in " + told.accounts());
    }
}
