package org.dateline.mention.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.account.extract.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFinderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "Rebel forces left the village of Tarnby at dawn.          | leave    | MilitaryMovement",
        "Hundreds of villagers left Tarnby at dawn.                | leave    | Displacement",
        "The tower fell in the storm.                              | fall     | Destruction",
        "Government troops reached the port of Velm on Monday.     | reach    | MilitaryMovement",
        "The runners reached the town of Velm on Monday.           | reach    | Event",
        "The police caught a thief in Velm on Monday.              | catch    | Arrest",
        "The king sent troops to the port in May.                  | send     | MilitaryMovement",
        "A barrage of rockets hit Velm.                            | barrage  | Attack",
        "The bridge was built in 1932.                             | build    | Event",
    })
    void aReadingThatWantsCertainArgumentsIsTakenWhereTheyAreThere(String text, String lemma, String type) {
        assertEquals(type, Told.by(text).account(lemma).eventType());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "The barrage near Velm holds back the river.               | barrage",
        "The defeat was a blow to the coach.                       | blow",
        "War broke out in Velm.                                    | break out",
        "The quake left hundreds homeless in Velm.                 | leave",
        "The snow hampered the rescue in Velm.                     | hamper",
    })
    void aWordWithoutTheArgumentsThatItsReadingWantsTellsOfNothing(String text, String lemma) {
        List<String> lemmas = Told.by(text).facts().accounts().stream().flatMap(a -> a.mentions().stream()).map(m -> m.lemma()).toList();
        assertEquals(List.of(), lemmas.stream().filter(lemma::equals).toList());
    }
}
