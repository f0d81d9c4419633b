package org.dateline.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.mention.EntityType;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.EventTrait;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;
import org.dateline.mention.lexicon.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconReaderTest {
    private static final Lexicon LEXICON = new LexiconReader().read(Path.of("ontology", "lexicon.ttl"));
    private static final Set<String> EVENT_TYPES = Set.of("Event", "Conflict", "HumanImpact", "Politics", "Law", "Society", "Economy",
            "Attack", "AirStrike", "Battle", "ControlChange", "MilitaryMovement", "Offensive", "Uprising", "Intervention", "Defection",
            "Casualty", "Displacement", "Destruction", "Disaster", "Rescue",
            "Meeting", "Agreement", "Appeal", "Pledge", "Threat", "Support", "Sanction", "Election", "Decision",
            "Arrest", "Release", "LegalAction", "Crime", "Gathering", "LifeEvent", "Transaction", "Launch");
    private static final String PREFIXES = """
            @prefix dl: <https://w3id.org/dateline/ontology#> .
            @prefix lex: <https://w3id.org/dateline/lexicon/> .
            @prefix lexa: <https://w3id.org/dateline/lexicon/argument/> .
            @prefix lexf: <https://w3id.org/dateline/lexicon/frame/> .
            @prefix lexinfo: <http://www.lexinfo.net/ontology/3.0/lexinfo#> .
            @prefix lexv: <https://w3id.org/dateline/lexicon/term/> .
            @prefix ontolex: <http://www.w3.org/ns/lemon/ontolex#> .
            @prefix synsem: <http://www.w3.org/ns/lemon/synsem#> .
            lexa:object-patient a synsem:SyntacticArgument ; lexv:slot "object" ; lexv:fills dl:patient .
            lexf:plain a synsem:SyntacticFrame ; synsem:synArg lexa:object-patient .
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"bomb, VERB, AirStrike", "recapture, VERB, ControlChange", "resignation, NOUN, LifeEvent", "derailment, NOUN, Disaster",
        "wedding, NOUN, LifeEvent", "lawsuit, NOUN, LegalAction", "merger, NOUN, Transaction", "step down, VERB, LifeEvent",
        "take to street, VERB, Gathering", "plead guilty, VERB, LegalAction", "come under fire, VERB, Attack", "ceasefire, NOUN, Agreement",
        "unveil, VERB, Launch", "bribe, VERB, Crime", "hunger strike, NOUN, Gathering", "stranded, ADJECTIVE, HumanImpact"})
    void aWordHasTheEventTypeOfItsUsualReadingInNews(String lemma, PartOfSpeech partOfSpeech, String type) {
        assertEquals(type, entry(lemma, partOfSpeech).senses().getFirst().eventType());
    }

    @Test
    void aNominalisationHasTheTypeOfItsVerbAndAFrameOfItsOwn() {
        Sense verb = entry("seize", PartOfSpeech.VERB).senses().getFirst();
        Sense noun = entry("seizure", PartOfSpeech.NOUN).senses().getFirst();
        assertEquals(verb.eventType(), noun.eventType());
        assertEquals(Optional.of(Role.PLACE), verb.frame().role(Slot.OBJECT));
        assertEquals(Optional.of(Role.PLACE), noun.frame().role(Slot.OF));
        assertEquals(Optional.of(Role.AGENT), noun.frame().role(Slot.BY));
    }

    @Test
    void theOneWhoLosesAPlaceIsThePatient() {
        Sense lose = entry("lose control", PartOfSpeech.VERB).senses().getFirst();
        assertEquals(List.of(Optional.of(Role.PATIENT), Optional.of(Role.PLACE), Optional.of(Role.AGENT)),
                List.of(lose.frame().role(Slot.SUBJECT), lose.frame().role(Slot.OF), lose.frame().role(Slot.TO)));
    }

    @Test
    void aFrameHasTheArgumentsOfTheFramesItExtendsSaveWhereItChangesThem() {
        Sense fireAt = entry("shoot at", PartOfSpeech.VERB).senses().getFirst();
        assertEquals(Optional.of(Role.PATIENT), fireAt.frame().role(Slot.AT), "its own");
        assertEquals(Optional.of(Role.PLACE), fireAt.frame().role(Slot.NEAR), "inherited");
    }

    @Test
    void readingsAreInOrderAndEachCountsItsOwn() {
        List<Sense> senses = entry("capture", PartOfSpeech.VERB).senses();
        assertEquals(List.of("ControlChange", "Arrest"), senses.stream().map(Sense::eventType).distinct().toList());
        assertEquals(List.of(Optional.empty(), Optional.of("captured")), senses.stream().map(Sense::measure).distinct().toList());
    }

    @ParameterizedTest
    @CsvSource({"die, VERB, killed", "wounded, ADJECTIVE, injured", "refugee, NOUN, displaced", "detainee, NOUN, captured", "lorry, NOUN, vehicles",
        "death, NOUN, killed", "homeless, ADJECTIVE, displaced"})
    void aWordTellsWhatANumberBesideItCounts(String lemma, PartOfSpeech partOfSpeech, String measure) {
        assertEquals(Optional.of(measure), entry(lemma, partOfSpeech).measure());
    }

    @ParameterizedTest
    @CsvSource({"say, VERB, REPORTS", "deny, VERB, REPORTS_DENIAL", "urge, VERB, REPORTS_APPEAL", "fear, VERB, BELIEVES", "according to, PREPOSITION, ATTRIBUTES",
        "plan, VERB, MAKES_PLANNED", "may, OTHER, MAKES_POSSIBLE", "if, PREPOSITION, MAKES_POSSIBLE", "fail, VERB, MAKES_DENIED",
        "without, PREPOSITION, MAKES_DENIED", "not, ADVERB, MAKES_DENIED", "still, ADVERB, MAKES_ONGOING", "carry out, VERB, LIGHT",
        "begin, VERB, ASPECT", "include, VERB, STATE"})
    void aWordTellsWhatItDoesToTheStatementAroundIt(String lemma, PartOfSpeech partOfSpeech, Cue cue) {
        assertTrue(LEXICON.has(lemma, partOfSpeech, cue));
    }

    @ParameterizedTest
    @CsvSource({"widow, PERSON", "militia, ARMED_GROUP", "ministry, ORGANISATION", "village, PLACE", "runway, FACILITY", "crowd, PEOPLE_GROUP", "republic, STATE"})
    void aNounTellsWhatKindOfEntityItDescribes(String lemma, EntityType type) {
        assertEquals(Optional.of(type), entry(lemma, PartOfSpeech.NOUN).entityType());
    }

    @ParameterizedTest
    @ValueSource(strings = {"be", "have", "include", "belong", "know", "live", "border", "want"})
    void aStativeVerbHasNoEventReading(String lemma) {
        assertEquals(List.of(), entry(lemma, PartOfSpeech.VERB).senses());
    }

    @Test
    void everyEventTypeHasWordsAndNoOtherTypeIsDenoted() {
        Set<String> denoted = new HashSet<>();
        LEXICON.entries().forEach(entry -> entry.senses().forEach(sense -> denoted.add(sense.eventType())));
        Set<String> leaves = new HashSet<>(EVENT_TYPES);
        leaves.remove("Conflict");
        denoted.remove("Conflict");
        assertEquals(leaves, denoted);
    }

    @Test
    void theLexiconIsBroad() {
        List<LexicalEntry> entries = LEXICON.entries();
        assertTrue(entries.stream().filter(e -> !e.senses().isEmpty()).count() >= 3000);
        assertTrue(entries.stream().filter(e -> e.entityType().isPresent()).count() >= 1500);
    }

    @Test
    void noWordSaysTwoThingsAboutFactuality() {
        Set<Cue> factuality = Set.of(Cue.MAKES_PLANNED, Cue.MAKES_POSSIBLE, Cue.MAKES_DENIED, Cue.MAKES_ONGOING);
        assertEquals(List.of(), LEXICON.entries().stream().filter(e -> e.cues().stream().filter(factuality::contains).count() > 1).map(LexicalEntry::lemma).toList());
    }

    @Test
    void everyFrameHasThePlacesThatAnyHappeningHas() {
        assertTrue(LEXICON.entries().stream().flatMap(e -> e.senses().stream()).allMatch(s -> s.frame().role(Slot.NEAR).equals(Optional.of(Role.PLACE))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lex:a ontolex:canonicalForm [ ontolex:writtenRep \"a\"@en ] . | has no partOfSpeech",
        "lex:a ontolex:canonicalForm [ ontolex:writtenRep \"A b\"@en ] ; lexinfo:partOfSpeech lexinfo:noun . | not in lower case",
        "lex:a ontolex:canonicalForm [ ontolex:writtenRep \"a\"@en ] ; lexinfo:partOfSpeech lexinfo:noun ; ontolex:denotes dl:Crime . | must have a frame",
        "lex:a ontolex:canonicalForm [ ontolex:writtenRep \"a\"@en ] ; lexinfo:partOfSpeech lexinfo:noun ; dl:counts dl:apples . | no measure: apples",
        "lex:a ontolex:canonicalForm [ ontolex:writtenRep \"a\"@en ] ; lexinfo:partOfSpeech lexinfo:noun ; ontolex:denotes dl:Crime ; synsem:synBehavior lexf:b . "
                + "| has a frame that is not described",
        "lex:a ontolex:canonicalForm [ ontolex:writtenRep \"a\"@en ] ; lexinfo:partOfSpeech lexinfo:noun ; ontolex:denotes dl:Crime, dl:Battle . "
                + "| several event types",
        "lex:a ontolex:canonicalForm [ ontolex:writtenRep \"a\"@en ] ; lexinfo:partOfSpeech lexinfo:noun ; "
                + "ontolex:sense [ lexv:rank 2 ; ontolex:reference dl:Crime ; lexv:frame lexf:plain ] . | ranks are not 1, 2, 3",
        "lex:a ontolex:canonicalForm [ ontolex:writtenRep \"a\"@en ] ; lexinfo:partOfSpeech lexinfo:noun . "
                + "lex:b ontolex:canonicalForm [ ontolex:writtenRep \"a\"@en ] ; lexinfo:partOfSpeech lexinfo:noun . | two entries for NOUN",
        "lex:a ontolex:canonicalForm ] . | line: "})
    void brokenDataIsRefusedWithTheFileAndTheReason(String turtle, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("words.ttl"), PREFIXES + turtle);
        DatelineException refused = assertThrows(DatelineException.class, () -> new LexiconReader().read(file));
        assertEquals(FailureCode.BROKEN_DATA, refused.code());
        assertTrue(refused.getMessage().contains("words.ttl") && refused.getMessage().contains(reason), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"));
    }

    @Test
    void aMissingFileIsNamed() {
        DatelineException refused = assertThrows(DatelineException.class, () -> new LexiconReader().read(folder.resolve("none.ttl")));
        assertEquals(FailureCode.MISSING_INPUT, refused.code());
    }

    private static LexicalEntry entry(String lemma, PartOfSpeech partOfSpeech) {
        return LEXICON.entry(lemma, partOfSpeech).orElseThrow(() -> new AssertionError("no entry for " + partOfSpeech + " " + lemma));
    }

    @ParameterizedTest
    @EnumSource(EventTrait.class)
    void everyTraitIsOneOfSomeEventType(EventTrait trait) {
        assertTrue(EVENT_TYPES.stream().anyMatch(type -> LEXICON.has(type, trait)));
    }

    @Test
    void aTraitHoldsOfTheTypesThatHaveItAlone() {
        assertTrue(LEXICON.has("Casualty", EventTrait.BEFALLS));
        assertFalse(LEXICON.has("Attack", EventTrait.BEFALLS));
    }

    @Test
    void aTraitThatNoRuleAsksForIsBrokenData() throws IOException {
        Path file = Files.writeString(folder.resolve("lexicon.ttl"), PREFIXES + "dl:Meeting lexv:trait <https://w3id.org/dateline/lexicon/trait/tedious> .");
        DatelineException error = assertThrows(DatelineException.class, () -> new LexiconReader().read(file));
        assertEquals(FailureCode.BROKEN_DATA, error.code());
        assertTrue(error.getMessage().contains("tedious"), error.getMessage());
    }
}
