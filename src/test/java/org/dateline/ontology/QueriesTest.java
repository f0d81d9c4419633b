package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.vocab.Namespaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query answers as it should on the ferry story, in a store on disk whose default graph is the union of all graphs. */
class QueriesTest {
    private static final Path ANSWERS = Path.of("src", "test", "resources", "ferry-story", "answers");
    private static final Map<String, String> COLUMNS = Map.of(
            "articles", "article file title publisher published basis authors dateline",
            "entities", "entity type name names sameAs",
            "mentions", "event type file begin end text",
            "events", "event type label factuality start end place",
            "participants", "event role entity",
            "claims", "claim file begin end cue source via quote event",
            "figures", "figure file begin end measure value qualifier unit source event",
            "disagreements", "measure file1 value1 file2 value2");
    /** Time of the processor, so that a busy machine fails nothing. */
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
    private static final Duration LIMIT = Duration.ofSeconds(1);

    @TempDir
    private static Path store;
    private static Dataset dataset;

    @BeforeAll
    static void load() {
        dataset = TDB2Factory.connectDataset(store.toString());
        Txn.executeWrite(dataset, () -> {
            DatasetGraph graphs = dataset.asDatasetGraph();
            FerryStory.dataset().asDatasetGraph().stream().forEach(graphs::add);
        });
        dataset.getContext().setTrue(TDB2.symUnionDefaultGraph);
    }

    @AfterAll
    static void close() {
        TDBInternal.expel(dataset.asDatasetGraph());
    }

    /** On which the ferry's three articles, which agree on most and happened on few days, have nothing to say; the sample story has. */
    private static final Set<String> ELSEWHERE = Set.of("29-on-what-else-do-articles-disagree.rq", "30-what-looks-alike-and-is-kept-apart.rq",
            "31-which-headlines-are-stale.rq");

    /** Those that need no index of words, which only a served store has. */
    static List<Path> queries() {
        return ProjectFiles.files(ProjectFiles.QUERIES, ".rq").stream().filter(file -> !file.getParent().endsWith("search")).toList();
    }

    static Stream<Path> answered() {
        return queries().stream().filter(file -> !ELSEWHERE.contains(file.getFileName().toString()));
    }

    static Stream<Path> questions() {
        return queries().stream().filter(f -> f.getParent().endsWith("questions"));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void aQueryGivesTheRowsThatItShouldAndNoOthers(Path file) {
        String name = file.getFileName().toString().replace(".rq", ".csv");
        assertEquals(Answer.read(ANSWERS.resolve(name)), answer(file));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void aQueryHasAnAnswerWithinASecond(Path file) {
        answer(file); // the first time pays for loading classes
        long begin = PROCESSOR.getCurrentThreadCpuTime();
        List<String> rows = answer(file).rows();
        Duration took = Duration.ofNanos(PROCESSOR.getCurrentThreadCpuTime() - begin);
        assertFalse(rows.isEmpty(), "no row");
        assertTrue(took.compareTo(LIMIT) < 0, () -> "took " + took);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionOpensWithItselfAndSaysWhatAGoodAnswerIs(Path file) {
        List<String> lines = ProjectFiles.text(file).lines().toList();
        assertTrue(lines.get(0).matches("# [A-Z].*\\?"), lines.get(0));
        assertTrue(lines.get(1).startsWith("# A good answer "), lines.get(1));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aQueryDeclaresThePrefixesThatItUsesAsEverywhereElse(Path file) {
        String body = ProjectFiles.text(file).replaceAll("(?m)^(#|PREFIX ).*$", "");
        Map<String, String> declared = Answer.query(file).getPrefixMapping().getNsPrefixMap();
        assertTrue(Namespaces.prefixes().entrySet().containsAll(declared.entrySet()), declared::toString);
        declared.keySet().forEach(prefix -> assertTrue(body.contains(prefix + ":"), "unused: " + prefix));
    }

    @Test
    void theStandardTablesHaveTheirColumns() {
        queries().stream().filter(f -> f.getParent().endsWith("tables")).forEach(file ->
                assertEquals(COLUMNS.get(file.getFileName().toString().replace(".rq", "")), String.join(" ", Answer.query(file).getResultVars())));
        assertEquals(COLUMNS.size(), queries().stream().filter(f -> f.getParent().endsWith("tables")).count());
    }

    @Test
    void thereAreAtLeastTwentyQuestions() {
        assertTrue(questions().count() >= 20);
    }

    private static Answer answer(Path file) {
        return Txn.calculateRead(dataset, () -> Answer.of(Answer.query(file), dataset));
    }
}
