package org.dateline.mention.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.mention.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordNetWideningTest {
    private static final Frame TRANSITIVE = new Frame("transitive", Map.of(Slot.SUBJECT, Role.AGENT, Slot.OBJECT, Role.PATIENT));
    private static final Frame CRIME = new Frame("crime", Map.of(Slot.OBJECT, Role.PATIENT));
    private static final Frame FIRE = new Frame("disaster", Map.of(Slot.IN, Role.PLACE));
    private static final Lexicon SMALL = new Lexicon(List.of(
            word("filch", PartOfSpeech.VERB, new Sense("Crime", CRIME, Optional.empty())),
            word("fire", PartOfSpeech.NOUN, new Sense("Disaster", FIRE, Optional.empty())),
            word("fling", PartOfSpeech.VERB, new Sense("Event", TRANSITIVE, Optional.empty())),
            new LexicalEntry("surmise", PartOfSpeech.VERB, List.of(), Optional.empty(), Optional.empty(), Set.of(Cue.BELIEVES))), Map.of(), Map.of());
    private static final WordNetWidening WIDENING = new WordNetWidening(SMALL);

    @Test
    void aVerbTakesTheReadingOfItsSynonym() {
        assertEquals(Optional.of(new Sense("Crime", CRIME, Optional.empty())), WIDENING.sense("purloin", PartOfSpeech.VERB));
    }

    @Test
    void aNounTakesTheReadingOfAMoreGeneralWord() {
        assertEquals(Optional.of("Disaster"), WIDENING.sense("bonfire", PartOfSpeech.NOUN).map(Sense::eventType));
    }

    @Test
    void aVerbOfDoingWithoutAKnownNeighbourIsAPlainEvent() {
        assertEquals(Optional.of(new Sense("Event", TRANSITIVE, Optional.empty())), WIDENING.sense("clamber", PartOfSpeech.VERB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resemble", "ponder", "adore", "overhear", "murmur"})
    void aStateAThoughtAFeelingAPerceptionAndAnUtteranceAreNoEvents(String verb) {
        assertEquals(Optional.empty(), WIDENING.sense(verb, PartOfSpeech.VERB));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "bank", "team", "spring", "interest", "xyzzyq"})
    void aNounThatIsMostlySomethingElseIsNoEvent(String noun) {
        assertEquals(Optional.empty(), WIDENING.sense(noun, PartOfSpeech.NOUN));
    }

    @Test
    void whatTheLexiconHasIsNotWidened() {
        assertEquals(Optional.empty(), WIDENING.sense("filch", PartOfSpeech.VERB));
        assertEquals(Optional.empty(), WIDENING.sense("surmise", PartOfSpeech.VERB));
    }

    @Test
    void manyThreadsGetTheSameAnswers() {
        List<String> verbs = List.of("purloin", "clamber", "hurl", "resemble", "wade", "swipe", "trudge", "gallop");
        List<Optional<Sense>> expected = verbs.stream().map(verb -> new WordNetWidening(SMALL).sense(verb, PartOfSpeech.VERB)).toList();
        WordNetWidening shared = new WordNetWidening(SMALL);
        IntStream.range(0, 400).parallel().forEach(i ->
                assertEquals(expected.get(i % verbs.size()), shared.sense(verbs.get(i % verbs.size()), PartOfSpeech.VERB)));
    }

    private static LexicalEntry word(String lemma, PartOfSpeech partOfSpeech, Sense sense) {
        return new LexicalEntry(lemma, partOfSpeech, List.of(sense), Optional.empty(), sense.measure(), Set.of());
    }
}
