package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Accepted;
import org.dateline.gate.Gate;
import org.dateline.install.Installation;
import org.dateline.rdf.ArticleWriter;
import org.dateline.rdf.GraphAssert;
import org.dateline.rdf.Iris;
import org.dateline.rdf.MillFire;
import org.dateline.text.ContentHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphFileTest {
    private static final Gate GATE = Gate.load(Installation.find().shapes());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"story.trig", "story.nq", "story.jsonld"})
    void everyFormWithGraphsReadsBackTheSame(String name) {
        Path file = write(name);
        DatasetGraph data = RDFDataMgr.loadDatasetGraph(file.toString());
        for (String article : List.of("one", "two")) GraphAssert.assertSame(accepted(article).graph(), data.getGraph(accepted(article).name()));
    }

    @Test
    void turtleHoldsTheUnion() {
        Path file = write("story.ttl");
        var graph = RDFDataMgr.loadGraph(file.toString());
        assertTrue(accepted("one").graph().stream().allMatch(graph::contains));
        assertTrue(accepted("two").graph().stream().allMatch(graph::contains));
    }

    @Test
    void theFileIsNotThereBeforeItIsWhole() throws IOException {
        Path file = folder.resolve("story.trig");
        try (GraphFile out = GraphFile.create(file)) {
            out.put(List.of(accepted("one")));
            assertTrue(Files.notExists(file));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void anUnfinishedFileLeavesTheOneBefore() throws IOException {
        Path file = Files.writeString(folder.resolve("story.trig"), "# before\n");
        GraphFile.create(file).close();
        assertEquals("# before\n", Files.readString(file));
        assertEquals(List.of("story.trig"), names());
    }

    @Test
    void aWrongEndingAFolderAndALostFolderAreNamedAtOnce() {
        assertEquals(FailureCode.UNKNOWN_FORMAT, assertThrows(DatelineException.class, () -> GraphFile.create(folder.resolve("story.doc"))).code());
        assertEquals(FailureCode.UNWRITABLE_OUTPUT, assertThrows(DatelineException.class, () -> GraphFile.create(folder.resolve("no/story.nq"))).code());
        Path taken = folder.resolve("folder.nq");
        assertTrue(taken.toFile().mkdir());
        assertEquals(FailureCode.UNWRITABLE_OUTPUT, assertThrows(DatelineException.class, () -> GraphFile.create(taken)).code());
    }

    private Path write(String name) {
        Path file = folder.resolve(name);
        try (GraphFile out = GraphFile.create(file)) {
            out.put(List.of(accepted("one")));
            out.put(List.of(accepted("two")));
            assertEquals(2, out.digests().size());
            out.finish();
        }
        return file;
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    private static Accepted accepted(String article) {
        return assertInstanceOf(Accepted.class, GATE.judge(new ArticleWriter(Iris.standard()).write(MillFire.facts(article, ContentHash.of(article)))));
    }
}
