package org.dateline.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityReaderTest {
    private static final Authority AUTHORITY = new AuthorityReader().read(Path.of("ontology", "authority.ttl"));
    private static final String PREFIXES = """
            @prefix auth: <https://w3id.org/dateline/authority/> .
            @prefix dl: <https://w3id.org/dateline/ontology#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"U.S., United States, STATE", "Cote d'Ivoire, Ivory Coast, STATE", "Burma, Myanmar, STATE", "UNICEF, UNICEF, ORGANISATION",
        "the Netherlands, Netherlands, STATE", "Bogotá, Bogota, PLACE", "Hizbullah, Hezbollah, ARMED_GROUP", "Bombay, Mumbai, PLACE", "AFP, Agence France-Presse, ORGANISATION"})
    void anyUsualNameLeadsToTheEntity(String name, String usual, EntityType type) {
        List<AuthorityEntry> named = AUTHORITY.named(name);
        assertEquals(List.of(usual), named.stream().map(AuthorityEntry::name).toList());
        assertEquals(type, named.getFirst().type());
    }

    @ParameterizedTest
    @CsvSource({"Norwegian, Norway", "Danes, Denmark", "Filipino, Philippines", "Thai, Thailand", "Bavarian, Bavaria", "Emirati, United Arab Emirates"})
    void aDemonymLeadsToWhereItIsFrom(String word, String place) {
        assertEquals(Optional.of(place), AUTHORITY.ofDemonym(word).map(AuthorityEntry::name));
    }

    @ParameterizedTest
    @CsvSource({"the Kremlin, Russia", "Downing Street, United Kingdom", "Canberra, Australia", "White House, United States", "Brussels, European Union"})
    void aSeatLeadsToWhoseGovernmentItStandsFor(String seat, String owner) {
        assertEquals(Optional.of(owner), AUTHORITY.ofSeat(seat).map(AuthorityEntry::name));
    }

    @Test
    void aNameOfAStateAndOfAnotherPlaceIsOfTwoConcepts() {
        assertEquals(2, AUTHORITY.named("Georgia").size());
        assertEquals(2, AUTHORITY.named("Luxembourg").size());
        assertEquals(List.of("Mexico"), AUTHORITY.named("Mexico").stream().map(AuthorityEntry::name).toList());
    }

    @Test
    void aCityLiesInItsState() {
        AuthorityEntry osaka = AUTHORITY.named("Osaka").getFirst();
        assertEquals(Optional.of("Japan"), osaka.within().flatMap(AUTHORITY::entry).map(AuthorityEntry::name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "auth:a a skos:Concept ; skos:prefLabel \"A\"@en . | has no entityType",
        "auth:a a skos:Concept ; dl:entityType dl:Battle ; skos:prefLabel \"A\"@en . | no entity class: Battle",
        "auth:a a skos:Concept ; dl:entityType dl:Place ; skos:prefLabel \"A\"@en, \"B\"@en . | has more than one prefLabel",
        "auth:a a skos:Concept ; dl:entityType dl:Place ; skos:prefLabel \"A\"@en ; skos:broader auth:b . | lies in what the file does not know"})
    void brokenDataIsRefusedWithTheFileAndTheReason(String turtle, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("names.ttl"), PREFIXES + turtle);
        DatelineException refused = assertThrows(DatelineException.class, () -> new AuthorityReader().read(file));
        assertEquals(FailureCode.BROKEN_DATA, refused.code());
        assertTrue(refused.getMessage().contains("names.ttl") && refused.getMessage().contains(reason), refused.getMessage());
    }
}
