package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.dateline.document.Metadata;
import org.dateline.gate.Accepted;
import org.dateline.mention.lexicon.Authority;
import org.dateline.pipeline.Intake;
import org.dateline.pipeline.MillStages;
import org.dateline.pipeline.Reception;
import org.dateline.pipeline.Stages;
import org.dateline.pipeline.Submission;
import org.dateline.rdf.Iris;
import org.dateline.resolve.event.EventTypes;
import org.dateline.resolve.decide.Resolver;
import org.dateline.source.SourceReader;
import org.dateline.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words are found by SPARQL queries over HTTP, in memory and on disk, and the index goes with the data. */
class SearchTest {
    private static final Stages STAGES = stages();
    private static final String PREFIX = "PREFIX text: <http://jena.apache.org/text#> PREFIX dl: <https://w3id.org/dateline/ontology#> "
        + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ";

    @TempDir
    private Path folder;
    private GraphStore store;
    private Intake intake;
    private Served served;

    @AfterEach
    void stop() {
        if (store != null) close();
    }

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("queries", "search")).filter(file -> read(file).contains("text:query")).sorted();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesFindWhatTheyLookFor(Path example) throws IOException {
        serve(GraphStore.inMemory());
        take("one");
        HttpResponse<String> answer = served.select(Files.readString(example), "Accept", "text/csv");
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.body().lines().count() > 1, answer::body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(dl:text \"destroying\")", "(dl:quote \"minute\")", "(rdfs:label \"mills\")", "(dl:name \"estermouth\")", "\"worker AND fle*\"",
        "(<https://schema.org/headline> \"burning\")"})
    void wordsAreFoundInEveryFormWhereverTheyStand(String argument) {
        for (GraphStore each : List.of(GraphStore.inMemory(), GraphStore.create(folder.resolve("store")))) {
            serve(each);
            take("one");
            assertTrue(count(argument) > 0, argument);
            close();
        }
    }

    @Test
    void theIndexGoesWithTheData() {
        serve(GraphStore.create(folder.resolve("store")));
        String one = take("one");
        int found = count("(dl:text \"mill\")");
        take("two");
        assertEquals(2 * found, count("(dl:text \"mill\")"));
        intake.retract(NodeFactory.createURI(one));
        assertEquals(found, count("(dl:text \"mill\")"));
        assertEquals(found, hits("(dl:text \"mill\")"), "nothing of what is gone is left in the index");
    }

    @Test
    void aStoreThatWasClosedIsSearchedAtOnceAndOneThatWasChangedElsewhereIsIndexedAnew() {
        serve(GraphStore.create(folder.resolve("store")));
        take("one");
        int found = count("(dl:text \"mill\")");
        close();
        serve(GraphStore.open(folder.resolve("store")));
        assertEquals(found, hits("(dl:text \"mill\")"));
        close();
        try (GraphStore elsewhere = GraphStore.open(folder.resolve("store"))) {
            elsewhere.put(List.of(article("two")));
        }
        serve(GraphStore.open(folder.resolve("store")));
        assertEquals(2 * found, hits("(dl:text \"mill\")"));
    }

    @Test
    void aGraphCanBeSearchedByItself() {
        serve(GraphStore.create(folder.resolve("store")));
        String one = take("one");
        int found = count("(dl:text \"mill\")");
        take("two");
        String query = PREFIX + "SELECT ?s { GRAPH <" + one + "> { ?s text:query (dl:text \"mill\") ; a dl:Sentence } }";
        assertEquals(found, served.select(query, "Accept", "text/csv").body().lines().count() - 1);
    }

    @Test
    void aBrokenSearchIsA400AndAWildOneIsAnswered() {
        serve(GraphStore.inMemory());
        take("one");
        assertEquals(400, search("(dl:text \"(\")").statusCode());
        assertEquals(400, search("(dl:text \"*\\\"\")").statusCode());
        assertEquals(200, search("(dl:text \"m*\")").statusCode());
        assertFalse(search("(dl:text \"/(a+)+b/\")").body().contains("\tat "));
    }

    /** With a resolver that finds entities, too. */
    private static Stages stages() {
        Stages mill = MillStages.load(Iris.standard());
        Resolver resolver = new Resolver(new EventTypes(Map.of()), new Authority(List.of()));
        return new Stages(mill.cleaning(), mill.annotator(), mill.extractor(), resolver::resolve, mill.gate(), mill.articleWriter(),
            mill.resolutionWriter(), mill.runWriter());
    }

    private void serve(GraphStore opened) {
        store = opened;
        store.indexWords();
        intake = new Intake(STAGES, Iris.standard(), store, GraphStore.rejected(folder), new Intake.Pace(Duration.ofMinutes(5), Duration.ofMinutes(5)),
            failure -> {
                throw failure;
            });
        served = Served.of(store.view(), Served.options());
    }

    private void close() {
        served.close();
        intake.close();
        store.close();
        store = null;
    }

    private String take(String text) {
        Reception stored = intake.take(new Submission(new SourceReader().decode(text, text.getBytes(StandardCharsets.UTF_8)), Metadata.NONE));
        intake.settle();
        return ((Reception.Stored) stored).graph().name().getURI();
    }

    private static Accepted article(String text) {
        var raw = new SourceReader().decode(text, text.getBytes(StandardCharsets.UTF_8));
        var clean = STAGES.cleaning().cleaner(List.of()).apply(raw);
        return (Accepted) STAGES.gate().judge(STAGES.articleWriter().write(STAGES.extractor().apply(STAGES.annotator().apply(clean))));
    }

    private HttpResponse<String> search(String argument) {
        return served.select(PREFIX + "SELECT ?s { ?s text:query " + argument + " . FILTER EXISTS { ?s ?p ?o } }", "Accept", "text/csv");
    }

    /** What is found in the index and in the data. */
    private int count(String argument) {
        HttpResponse<String> answer = search(argument);
        assertEquals(200, answer.statusCode(), answer::body);
        return (int) answer.body().lines().count() - 1;
    }

    /** What is found in the index. */
    private int hits(String argument) {
        HttpResponse<String> answer = served.select(PREFIX + "SELECT ?s { ?s text:query " + argument + " }", "Accept", "text/csv");
        return (int) answer.body().lines().count() - 1;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
