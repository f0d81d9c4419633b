package org.dateline.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gate.Accepted;
import org.dateline.gate.Gate;
import org.dateline.install.Installation;
import org.dateline.store.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes with the program is converted as a whole, and answers every question. */
class SampleStoryTest {
    private static final SampleStory STORY = SampleStory.converted();
    /** Time of the processor, so that a busy machine fails nothing. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final Duration LIMIT = Duration.ofSeconds(1);

    /** All but the searches by coordinates, which no place of the sample has: the places are invented, and no gazetteer knows them. */
    static List<Path> queries() throws IOException {
        try (Stream<Path> files = Files.walk(Installation.find().queries())) {
            return files.filter(file -> file.toString().endsWith(".rq")).filter(file -> !searchesByCoordinates(file)).sorted().toList();
        }
    }

    private static boolean searchesByCoordinates(Path query) {
        return query.getParent().endsWith("search") && text(query).contains("wgs84:");
    }

    static List<Path> questions() throws IOException {
        return queries().stream().filter(file -> file.getParent().endsWith("questions")).toList();
    }

    @Test
    void everyArticlePassesTheGate() {
        assertEquals(List.of(), STORY.failures());
        assertEquals(9, STORY.outcome().articles());
        assertTrue(STORY.outcome().contents().events() > 0, "what follows from the articles has passed too");
        assertTrue(Inspection.of(STORY.graphs(), Gate.load(Installation.find().shapes())).stream().allMatch(Accepted.class::isInstance));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryHasAnAnswer(Path query) {
        assertFalse(STORY.rows(text(query)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionIsAnsweredWithinASecond(Path query) {
        STORY.rows(text(query)); // the first time pays for loading classes
        long begin = PROCESSOR.getCurrentThreadCpuTime();
        STORY.rows(text(query));
        Duration took = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - begin);
        assertTrue(took.compareTo(LIMIT) < 0, () -> "took " + took);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionGivesNoRowTwice(Path query) {
        List<Map<String, String>> rows = STORY.rows(text(query));
        assertEquals(Set.of(), rows.stream().filter(row -> Collections.frequency(rows, row) > 1).collect(Collectors.toSet()));
    }

    @Test
    void thePageGivesItsMetadata() {
        Map<String, String> page = article("valley-herald.html");
        assertEquals("Twenty-one dead as flood devastates Orlec", page.get("title"));
        assertEquals("The Valley Herald", page.get("publisher"));
        assertEquals("2023-03-15", page.get("published"));
        assertEquals("stated", page.get("basis"));
        assertEquals("Agata Lindqvist", page.get("authors"));
    }

    @Test
    void plainTextGivesItsMetadata() {
        assertEquals("Northline 2023-03-14 ORLEC", "%s %s %s".formatted(article("northline-wire.txt").get("publisher"),
                article("northline-wire.txt").get("published"), article("northline-wire.txt").get("dateline")));
        assertEquals("2023-03-16", article("morning-ledger.txt").get("published"));
        assertEquals("Greta Holm", article("morning-ledger.txt").get("authors"));
    }

    @Test
    void theDayOfAnUndatedArticleIsInferredAndSaysSo() {
        assertEquals("2023-03-15", article("orlec-online.txt").get("published"));
        assertEquals("inferred", article("orlec-online.txt").get("basis"));
    }

    @Test
    void aReprintConfirmsAndContradictsNothing() {
        Set<String> reprinted = Set.of("northline-wire.txt", "daily-post-reprint.txt");
        List<Set<String>> values = table("disagreements").stream().filter(row -> reprinted.contains(row.get("file1")) || reprinted.contains(row.get("file2")))
                .map(row -> Set.of(row.get("measure"), row.get("value1"), row.get("value2"))).toList();
        assertFalse(values.isEmpty());
        assertEquals(values.size(), Set.copyOf(values).size(), "the wire and its reprint contradict others once, not twice");
        assertTrue(STORY.rows(question("07")).stream().anyMatch(row -> row.get("articles").equals("2") && row.get("independent").equals("1")),
                "what only the wire and its reprint tell is told by one source");
        assertTrue(STORY.rows(question("20")).stream().anyMatch(row -> row.get("file").equals("daily-post-reprint.txt")
                && row.get("sameText").equals("northline-wire.txt")), "the reprint names whose text it prints");
        assertTrue(STORY.rows(question("14")).stream().noneMatch(row -> row.get("independent").equals("1")));
    }

    @ParameterizedTest
    @CsvSource({
        "04, valueConflict, more than 4000 people", "04, boundDifference, at least 14 people",
        "29, timeConflict, 2023-03-13 against 2023-03-14|2023-03-14 against 2023-03-13", "29, agentConflict, Energy Ministry", "29, placeConflict, Dravnik",
        "29, outcomeConflict, damage against destroy|destroy against damage", "29, denialConflict, happened against denied|denied against happened"})
    void everyKindOfDisagreementIsTold(String question, String kind, String reason) {
        List<Map<String, String>> told = STORY.rows(question(question));
        assertTrue(told.stream().anyMatch(row -> row.get("kind").equals(kind) && Stream.of(reason.split("\\|")).anyMatch(row.get("reason")::contains)), told::toString);
    }

    @Test
    void whoeverDeniesTheArrestStandsBesideWhoTellsOfIt() {
        assertTrue(STORY.rows(question("29")).stream().anyMatch(row -> row.get("kind").equals("denialConflict")
                && (row.get("sources1") + "|" + row.get("sources2")).contains("Hydrovar")));
    }

    @Test
    void tollsThatGrowAreUpdatesAndNoConflicts() {
        Set<String> updates = STORY.rows("""
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                SELECT ?later ?earlier { ?one dl:supersedes ?other . ?one dl:mention/dl:exact ?later . ?other dl:mention/dl:exact ?earlier }""").stream()
                .map(row -> row.get("later") + " after " + row.get("earlier")).collect(Collectors.toSet());
        assertTrue(updates.containsAll(Set.of("23 after 21", "21 after 17")), updates::toString);
        assertTrue(STORY.rows(question("04")).stream().noneMatch(row -> Set.of("23", "21").equals(Set.of(row.get("words1"), row.get("words2")))));
    }

    @Test
    void aHeadlineThatIsOutOfDateIsMarked() {
        List<Map<String, String>> stale = STORY.rows(question("31"));
        assertEquals(List.of("kestrel-telegraph.txt"), stale.stream().map(row -> row.get("file")).toList());
        assertEquals("Flood in Orlec kills 17", stale.getFirst().get("headline"));
        assertTrue(stale.getFirst().get("body").contains("killed 21 people"));
    }

    @Test
    void theSameManInTheSamePlaceTwiceIsTwoEvents() {
        List<Map<String, String>> apart = STORY.rows(question("30")).stream().filter(row -> row.get("word").equals("visit")).toList();
        assertEquals(1, apart.size(), apart::toString);
        assertEquals("2023-03-14 2023-03-17", apart.getFirst().get("end1") + " " + apart.getFirst().get("start2"));
    }

    @Test
    void spellingsOfOneNameAreOneEntity() {
        assertTrue(table("entities").stream().map(row -> Set.of(row.get("names").split("\\|"))).anyMatch(names ->
                names.contains("Radim Kolar") && names.contains("Radim Kolář")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Most read", "derby", "Five funds", "nettle", "Exit mobile", "not available", "Privacy", "Tweet", "example/", "Jan Merk",
        "Lena Osk", "Traffic", "Source:"})
    void nothingOfTheBoilerplateIsInTheGraph(String boilerplate) {
        assertEquals(List.of(), STORY.rows("""
                SELECT ?node ?text { ?node ?property ?text FILTER(ISLITERAL(?text) && CONTAINS(STR(?text), "%s")) }""".formatted(boilerplate)));
    }

    @Test
    void whatWasSaidKeepsSpeakerOutletAndWords() {
        Map<String, String> claim = table("claims").stream().filter(row -> row.getOrDefault("quote", "").contains("no defect was found")).findFirst()
                .orElseThrow();
        assertEquals("Radim Kolar", claim.get("source"));
        assertEquals("Northline", claim.get("via"));
        assertEquals("told", claim.get("cue"));
    }

    private static Map<String, String> article(String file) {
        return table("articles").stream().filter(row -> row.get("file").equals(file)).findFirst().orElseThrow();
    }

    private static List<Map<String, String>> table(String name) {
        return STORY.rows(text(Installation.find().queries().resolve("tables").resolve(name + ".rq")));
    }

    private static String question(String number) {
        try (Stream<Path> files = Files.list(Installation.find().queries().resolve("questions"))) {
            return text(files.filter(file -> file.getFileName().toString().startsWith(number)).findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
