package org.dateline.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Slot;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {
    private static final Lexicon LEXICON = new LexiconReader().read(Path.of("ontology/lexicon.ttl"));

    @Test
    void aNominalisationHasTheTypeOfItsVerbAndAFrameOfItsOwn() {
        var verb = LEXICON.entry("seize", PartOfSpeech.VERB).orElseThrow().senses().getFirst();
        var noun = LEXICON.entry("seizure", PartOfSpeech.NOUN).orElseThrow().senses().getFirst();
        assertEquals(verb.eventType(), noun.eventType());
        assertEquals(Role.PLACE, verb.frame().role(Slot.OBJECT).orElseThrow());
        assertEquals(Role.PLACE, noun.frame().role(Slot.OF).orElseThrow());
        assertEquals(Role.AGENT, noun.frame().role(Slot.BY).orElseThrow());
    }

    @Test
    void everyFrameHasThePlacesThatAnyHappeningHas() {
        assertTrue(LEXICON.entries().stream().flatMap(e -> e.senses().stream()).allMatch(s -> s.frame().role(Slot.AT).isPresent()));
    }
}
