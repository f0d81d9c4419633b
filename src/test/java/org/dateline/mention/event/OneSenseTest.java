package org.dateline.mention.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.account.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSenseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "A strike by dockers closed Tarnby harbour on Monday. Talks to end the strike failed.                  | strike  | Gathering",
        "A strike by dockers closed Tarnby harbour on Monday. A strike on a barracks killed two soldiers.      | strike  | AirStrike Gathering",
        "The ministry spoke of a strike on a barracks. The strike killed two soldiers.                         | strike  | AirStrike",
        "Dockers went on strike on Monday. The strike could last for weeks.                                    | strike  | Gathering",
        "The capture of the convict ended a long hunt. The capture of Tarnby by the rebels came as a surprise. | capture | Arrest ControlChange",
    })
    void aNounWhoseArgumentsAreSilentIsReadAsElsewhereInTheArticle(String text, String lemma, String types) {
        assertRead(types, lemma, text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "The union wants higher wages. The strike could last for weeks.                                        | strike  | Gathering",
        "The union is silent. The strike could last for weeks.                                                 | strike  | AirStrike",
        "The union wants higher wages. A strike on a barracks killed two soldiers.                             | strike  | AirStrike",
        "The shareholders expect another bidder. The board rejected the offer.                                 | offer   | Transaction",
        "The lawmakers debated the bill for a day. The vote is due at noon.                                    | vote    | Decision",
        "The candidates thanked the voters. The vote was calm.                                                 | vote    | Election",
        "The candidates thanked the voters. The victory surprised them.                                        | victory | Election",
        "Firefighters could see the blaze from the coast. They have battled for days.                          | battle  | Rescue",
        "The reshuffle brought three resignations. The departure surprised nobody.                             | departure | LifeEvent",
    })
    void aWordThatNothingAroundItTellsIsReadByTheArticlesSubject(String text, String lemma, String types) {
        assertRead(types, lemma, text);
    }

    private static void assertRead(String types, String lemma, String text) {
        List<String> read = Told.by(text).facts().accounts().stream().filter(account -> account.mentions().stream().anyMatch(m -> m.lemma().equals(lemma)))
                .map(account -> account.eventType()).distinct().sorted().toList();
        assertEquals(List.of(types.split(" ")), read);
    }
}
