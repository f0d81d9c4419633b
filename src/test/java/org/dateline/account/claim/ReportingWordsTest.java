package org.dateline.account.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.account.ArticleFacts;
import org.dateline.account.Claim;
import org.dateline.account.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims by the words of the lexicon that comes with the program. */
class ReportingWordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "The banker Carl Moen denied any part in the scheme.                        | denied by Carl Moen",
        "The inquiry that the Harsund Council announced will last a year.           | announced by Harsund Council",
        "Residents described a flooded square.                                      | described by Residents",
        "Mayor Carl Moen promised her a medal.                                      | promised by Carl Moen",
        "The Harsund Council blamed the contractor for the collapse.                | blamed by Harsund Council",
        "Villagers reached by phone said the dam had failed.                        | said by Villagers",
        "The president of Rowing Norway, Carl Moen, has threatened to resign.       | threatened by Carl Moen",
        "The Harsund Council had until Friday denied that it was insolvent.         | denied by Harsund Council",
        "A doctor gave a toll of nine.                                              | gave by doctor",
        "The council speaks of a total collapse.                                    | speaks of by council",
        "\"How do we pay for this?\" asked Carl Moen, a baker.                      | asked by Carl Moen",
        "The Harsund Council rejected the charge.                                   | rejected by Harsund Council",
        "Residents pointed the finger at the Harsund Council.                       | pointed by Residents",
        "The Harsund Council disputes that the dam had failed.                      | disputes by Harsund Council",
        "Carl Moen appealed for calm.                                               | appealed for by Carl Moen",
        "\"We lost the boat and the nets,\" Carl Moen told us.                       | told by Carl Moen",
        "The Harsund Post quoted the mayor as saying that the dam had failed.       | saying by mayor via Harsund Post",
        "Carl Moen accuses the council of hiding its losses.                        | accuses by Carl Moen",
        "The farmers jeered what Carl Moen called a compromise.                     | called by Carl Moen",
        "By the mayor's own account, the dam failed at noon.                        | By the mayor's own account by mayor",
        "The fever has killed 41 people by the council's latest count.              | by the council's latest count by council",
        "Carl Moen accuses the council of arson.                                    | accuses by Carl Moen",
        "The coach left the club two days after denying that he would go.           | denying by coach",
        "Nine boats had sunk by Friday noon, the Harsund Post reported on its website, adding that all crews were safe. | reported by Harsund Post via website; adding by Harsund Post",
        "Tomáš Velk arrived in the town. Ana Rusu, a baker, was not there, he said. | said by Tomáš Velk",
        "The Harsund Council said the pump was old. Few engineers of the Lime Company agree. It maintains that nobody was told. | said by Harsund Council; maintains by Harsund Council",
        "Carl Moen saw the fire from his boat. \"Our cook stayed behind,\" he said.  | said by Carl Moen",
        "Asked about the dam, Carl Moen shrugged: \"It was old and so am I.\"        | shrugged by Carl Moen",
    })
    void eachHasItsSpeaker(String text, String expected) {
        assertEquals(expected, claims(text));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"The fire claimed 40 lives.", "The nurse, who asked not to be named, left the town.", "Many voters count on support from the council.",
        "The sign above the door was plain: \"Closed until further notice.\"", "The crew was angered by the mayor's account."})
    void otherSensesOfTheWordsSayNothing(String text) {
        assertEquals("", claims(text));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"\"He asked for a lawyer and for water,\" Carl Moen said.", "\"My son called on Tuesday,\" Carl Moen said."})
    void whatAQuotedSpeakerTellsOfOthersIsHis(String text) {
        assertEquals("said by Carl Moen", claims(text));
    }

    private static String claims(String text) {
        ArticleFacts facts = Told.by(text).facts();
        return facts.claims().stream().map(claim -> claim.cue().span().of(text) + " by " + claimants(facts, claim, text)).collect(Collectors.joining("; "));
    }

    private static String claimants(ArticleFacts facts, Claim claim, String text) {
        List<String> entities = claim.claimants().stream().map(c -> facts.entities().get(c).name()).toList();
        String speakers = entities.isEmpty() ? claim.claimantWords().map(words -> words.span().of(text)).orElse("") : String.join(" and ", entities);
        return speakers + claim.relay().map(relay -> " via " + facts.entities().get(relay).name()).orElse("");
    }
}
