package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.dateline.document.Metadata;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Accepted;
import org.dateline.rdf.Iris;
import org.dateline.source.SourceReader;
import org.dateline.store.GraphStore;
import org.dateline.vocab.DL;
import org.dateline.vocab.PROV;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Iris IRIS = Iris.standard();
    private static final Stages STAGES = MillStages.load(IRIS);
    private static final Intake.Pace NEVER = new Intake.Pace(Duration.ofHours(1), Duration.ofHours(1));

    @TempDir
    private Path folder;
    private GraphStore store;
    private Intake intake;
    private final List<DatelineException> failures = new ArrayList<>();

    @BeforeEach
    void open() {
        store = GraphStore.create(folder.resolve("store"));
        intake = intake(NEVER);
    }

    @AfterEach
    void close() {
        intake.close();
        store.close();
        assertEquals(List.of(), failures);
    }

    @Test
    void anArticleIsStoredAtOnceAndItsEventsFollow() {
        var stored = assertInstanceOf(Reception.Stored.class, take("a"));
        assertTrue(store.contains(stored.graph().name()));
        assertEquals(0, count(DL.Event.asNode()));
        intake.settle();
        assertEquals(2, count(DL.Event.asNode()));
        assertEquals(List.of(), store.unrecorded());
    }

    @Test
    void manyArticlesAtOnceAreTakenOneAfterTheOtherAndResolvedTogether() {
        IntStream.range(0, 12).parallel().forEach(i -> assertInstanceOf(Reception.Stored.class, take("article " + i)));
        intake.settle();
        assertEquals(12, count(DL.Article.asNode()));
        assertEquals(1, count(PROV.Activity.asNode()));
    }

    @Test
    void whatFollowsIsComputedWithoutBeingAskedFor() throws InterruptedException {
        try (Intake eager = intake(new Intake.Pace(Duration.ofMillis(20), Duration.ofMillis(200)))) {
            eager.take(submission("a"));
            for (int i = 0; i < 200 && count(DL.Event.asNode()) == 0; i++) Thread.sleep(50);
            assertEquals(2, count(DL.Event.asNode()));
        }
    }

    @Test
    void theSameTextIsTakenOnce() {
        take("a");
        assertInstanceOf(Reception.AlreadyThere.class, take("a"));
        assertEquals(1, count(DL.Article.asNode()));
    }

    @Test
    void whatTheShapesRejectAndWhatCannotBeConvertedChangesNothing() {
        assertInstanceOf(Reception.Refused.class, take(MillStages.UNSIGNED));
        assertEquals(FailureCode.CONVERSION_FAILED, assertThrows(DatelineException.class, () -> take(MillStages.BROKEN)).code());
        assertEquals(FailureCode.CONVERSION_FAILED, assertThrows(DatelineException.class, () -> take(MillStages.DEEP)).code());
        intake.settle();
        assertEquals(0, count(Node.ANY));
    }

    @Test
    void aRetractedArticleIsGoneFromEverything() {
        Node one = ((Reception.Stored) take("one")).graph().name();
        Node two = ((Reception.Stored) take("two")).graph().name();
        intake.settle();
        assertTrue(intake.retract(one));
        assertEquals(0L, (long) store.read(data -> data.stream().filter(quad -> quad.toString().contains(one.getURI())).count()));
        assertTrue(store.contains(two));
        assertEquals(2, count(DL.Event.asNode()));
        assertFalse(intake.retract(one));
        assertFalse(intake.retract(IRIS.resolutionGraph()), "only articles are retracted");
        assertInstanceOf(Reception.Stored.class, take("one"));
    }

    @Test
    void whatAnEndedProgramHasLeftUndoneIsDoneByTheNext() {
        Path other = folder.resolve("other");
        try (GraphStore unsettled = GraphStore.create(other)) {
            var verdict = STAGES.gate().judge(STAGES.articleWriter().write(STAGES.extractor().apply(STAGES.annotator().apply(
                    STAGES.cleaning().cleaner(List.of()).apply(submission("a").article())))));
            unsettled.put(List.of((Accepted) verdict));
            new Intake(STAGES, IRIS, unsettled, GraphStore.rejected(other), NEVER, failures::add).close();
            assertEquals(2L, (long) unsettled.read(data -> data.stream(Node.ANY, Node.ANY, RDF.type.asNode(), DL.Event.asNode()).count()));
        }
    }

    @Test
    void whatTheSenderKnowsGoesBeforeWhatTheTextSays() {
        Metadata known = new Metadata(Optional.of("Given"), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty(), Optional.of("https://a.example/"));
        Metadata said = new Metadata(Optional.of("Said"), Optional.empty(), Optional.of("The Post"), List.of("Per Holm"),
                Optional.empty(), Optional.empty());
        Metadata both = known.orElse(said);
        assertEquals("Given", both.title().orElseThrow());
        assertEquals("The Post", both.publisher().orElseThrow());
        assertEquals(List.of("Per Holm"), both.authors());
        assertEquals("https://a.example/", both.url().orElseThrow());
    }

    private Intake intake(Intake.Pace pace) {
        return new Intake(STAGES, IRIS, store, GraphStore.rejected(folder.resolve("store")), pace, failures::add);
    }

    private Reception take(String text) {
        return intake.take(submission(text));
    }

    private static Submission submission(String text) {
        return new Submission(new SourceReader().decode(text + ".txt", text.getBytes(StandardCharsets.UTF_8)), Metadata.NONE);
    }

    private long count(Node type) {
        return store.read(data -> data.stream(Node.ANY, Node.ANY, RDF.type.asNode(), type).count());
    }
}
