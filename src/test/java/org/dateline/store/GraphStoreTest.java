package org.dateline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Accepted;
import org.dateline.gate.Gate;
import org.dateline.gate.Rejected;
import org.dateline.install.Installation;
import org.dateline.rdf.ArticleWriter;
import org.dateline.rdf.GraphAssert;
import org.dateline.rdf.Iris;
import org.dateline.rdf.MillFire;
import org.dateline.rdf.NamedGraph;
import org.dateline.text.ContentHash;
import org.dateline.vocab.DL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {
    private static final Gate GATE = Gate.load(Installation.find().shapes());
    private static final Accepted ONE = accepted("one");
    private static final Accepted TWO = accepted("two");

    @TempDir
    private Path folder;

    @Test
    void whatWasPutIsThereWhenTheStoreIsOpenedAgain() {
        try (GraphStore store = GraphStore.create(folder)) {
            store.put(List.of(ONE, TWO));
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertTrue(store.contains(ONE.name()));
            GraphAssert.assertSame(TWO.graph(), store.copy(TWO.name()));
            assertEquals(List.of(ONE.name().getURI(), TWO.name().getURI()).stream().sorted().toList(), store.digests().stream().map(d -> d.iri()).toList());
        }
    }

    @Test
    void theDefaultGraphIsTheUnionOnDiskAndInMemory() {
        try (GraphStore disk = GraphStore.create(folder); GraphStore memory = GraphStore.inMemory()) {
            for (GraphStore store : List.of(disk, memory)) {
                store.put(List.of(ONE, TWO));
                assertEquals(2, count(store.view(), "SELECT * { ?a a <" + DL.Article + "> }"));
                assertEquals(2, count(store.view(), "SELECT * { GRAPH ?g { ?a a <" + DL.Article + "> } }"));
                assertEquals(ONE.graph().size(), count(store.view(), "SELECT * { GRAPH <" + ONE.name() + "> { ?s ?p ?o } }"));
            }
        }
    }

    @Test
    void puttingAnArticleAgainLeavesTheFilesAsTheyWere() throws IOException {
        try (GraphStore store = GraphStore.create(folder)) {
            store.put(List.of(ONE));
            long size = size(folder);
            for (int i = 0; i < 20; i++) store.put(List.of(ONE));
            assertEquals(size, size(folder));
        }
    }

    @Test
    void theDatabaseFolderHoldsTheDatabaseAlone() throws IOException {
        try (GraphStore store = GraphStore.create(folder)) {
            store.put(List.of(ONE));
            NamedGraph broken = new NamedGraph(ONE.kind(), ONE.name(), new ArticleWriter(Iris.standard()).write(MillFire.facts()).graph());
            broken.graph().remove(Node.ANY, DL.contentHash.asNode(), Node.ANY);
            Rejected rejected = assertInstanceOf(Rejected.class, GATE.judge(broken));

            Path report = GraphStore.rejected(folder).keep(rejected);

            String hash = ONE.name().getURI().substring(ONE.name().getURI().lastIndexOf('/') + 1);
            assertEquals(folder.resolve("rejected").resolve(hash + ".report.ttl"), report);
            assertTrue(Files.readString(report).contains("ValidationReport"));
            assertTrue(Files.readString(folder.resolve("rejected").resolve(hash + ".ttl")).contains("Estermouth"));
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of("rejected", "tdb2"), files.map(f -> f.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void aFolderWithOtherFilesIsNoStore() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear all");
        assertEquals(FailureCode.BROKEN_STORE, assertThrows(DatelineException.class, () -> GraphStore.create(folder)).code());
        assertEquals(FailureCode.BROKEN_STORE, assertThrows(DatelineException.class, () -> GraphStore.open(folder)).code());
    }

    @Test
    void aDamagedDatabaseIsNamedAndNotTouched() throws IOException {
        Files.createDirectories(folder.resolve("tdb2").resolve("Data-0001"));
        Files.writeString(folder.resolve("tdb2").resolve("Data-0001").resolve("SPO.dat"), "no index");
        DatelineException failure = assertThrows(DatelineException.class, () -> GraphStore.open(folder));
        assertEquals(FailureCode.BROKEN_STORE, failure.code());
        assertTrue(failure.getMessage().startsWith(folder.toString()), failure::getMessage);
    }

    @Test
    void aPlaceBelowAFileCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(FailureCode.UNWRITABLE_OUTPUT, assertThrows(DatelineException.class, () -> GraphStore.create(file.resolve("store"))).code());
        assertEquals(FailureCode.MISSING_INPUT, assertThrows(DatelineException.class, () -> GraphStore.open(folder.resolve("none"))).code());
    }

    @Test
    void aStoreThatAnotherProgramHasOpenIsNamed() throws Exception {
        GraphStore.create(folder).close();
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), StoreHolder.class.getName(), folder.toString()).redirectErrorStream(true).start();
        try {
            assertEquals("open", holder.inputReader().readLine());
            DatelineException failure = assertThrows(DatelineException.class, () -> GraphStore.open(folder));
            assertEquals(FailureCode.BROKEN_STORE, failure.code());
            assertFalse(failure.getMessage().contains("\n"));
        } finally {
            holder.destroyForcibly().waitFor();
        }
        GraphStore.open(folder).close();
    }

    private static Accepted accepted(String article) {
        NamedGraph graph = new ArticleWriter(Iris.standard()).write(MillFire.facts(article + ".txt", ContentHash.of(article)));
        return assertInstanceOf(Accepted.class, GATE.judge(graph));
    }

    private static int count(DatasetGraph data, String query) {
        Dataset dataset = DatasetFactory.wrap(data);
        return Txn.calculateRead(data, () -> {
            try (var execution = QueryExecutionFactory.create(query, dataset)) {
                int rows = 0;
                for (var results = execution.execSelect(); results.hasNext(); results.next()) rows++;
                return rows;
            }
        });
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(f -> f.getFileName().toString().endsWith(".dat")).mapToLong(f -> f.toFile().length()).sum();
        }
    }

    @Test
    void queriesOfAStoreOnDiskAreRunByItsOwnEngineWhateverIsAroundIt() {
        try (GraphStore store = GraphStore.create(folder.resolve("searched")); GraphStore memory = GraphStore.inMemory()) {
            assertTrue(TDBInternal.isBackedByTDB(UnionDefaultGraph.forQueries(store.view())));
            store.indexWords();
            assertTrue(TDBInternal.isBackedByTDB(UnionDefaultGraph.forQueries(store.view())));
            assertInstanceOf(UnionDefaultGraph.class, UnionDefaultGraph.forQueries(memory.view()));
        }
    }
}
