package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.rdf.Iris;
import org.dateline.source.SourceReader;
import org.dateline.store.GraphStore;
import org.dateline.vocab.DL;
import org.dateline.vocab.PROV;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConversionTest {
    private static final Iris IRIS = Iris.standard();
    private static final Stages STAGES = MillStages.load(IRIS);

    @TempDir
    private Path folder;
    private Path articles;
    private final List<DatelineException> failures = new ArrayList<>();
    private final List<Integer> progress = new ArrayList<>();

    @BeforeEach
    void makeFolder() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
    }

    @Test
    void everyArticleBecomesAGraphAndTheEventsFollow() {
        write("a", "b", "c");
        try (GraphStore store = GraphStore.create(folder.resolve("store"))) {
            Outcome outcome = convert(store);

            assertEquals(3, outcome.articles());
            assertEquals(0, outcome.failed());
            assertEquals(2, outcome.contents().events());
            assertEquals(6, outcome.contents().accounts());
            assertEquals(3, store.digests().size());
            assertEquals(2, instances(store.copy(IRIS.resolutionGraph()), DL.Event.asNode()).size());
            assertEquals(List.of(3, 1, 2, 3), progress);
        }
    }

    @Test
    void whatFailsIsReportedAndTheRestIsDone() throws IOException {
        write("a", MillStages.BROKEN, MillStages.DEEP, MillStages.UNSIGNED, "z");
        Files.write(articles.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 2, 0, 0});
        try (GraphStore store = GraphStore.create(folder.resolve("store"))) {
            Outcome outcome = convert(List.of(articles.toString(), folder.resolve("gone").toString()), store);

            assertEquals(2, outcome.articles());
            assertEquals(Map.of(FailureCode.CONVERSION_FAILED, 2, FailureCode.REJECTED_BY_SHAPES, 1, FailureCode.BINARY_INPUT, 1,
                    FailureCode.MISSING_INPUT, 1), outcome.failures());
            assertEquals(outcome.failed(), failures.size());
            assertTrue(failures.stream().noneMatch(f -> f.getMessage().contains("\n")));
            assertEquals(2, store.digests().size());
        }
    }

    @Test
    void aRejectedArticleIsKeptAsideWithItsReport() throws IOException {
        write(MillStages.UNSIGNED);
        try (GraphStore store = GraphStore.create(folder.resolve("store"))) {
            convert(store);
            assertTrue(store.digests().isEmpty());
        }
        try (var kept = Files.list(folder.resolve("store").resolve("rejected"))) {
            assertEquals(2, kept.count());
        }
        String message = failures.getFirst().getMessage();
        assertTrue(message.contains("author") && message.contains(".report.ttl"), message);
    }

    @Test
    void theSameContentIsConvertedOnce() throws IOException {
        write("a");
        Files.copy(articles.resolve("a.txt"), articles.resolve("copy.txt"));
        try (GraphStore store = GraphStore.inMemory()) {
            Outcome outcome = convert(store);
            assertEquals(1, outcome.articles());
            assertEquals(1, outcome.duplicates());
            assertEquals(0, outcome.failed());
        }
    }

    @Test
    void convertingAgainChangesNothingButTheRecordOfRuns() {
        write("a", "b");
        try (GraphStore store = GraphStore.create(folder.resolve("store"))) {
            convert(store);
            Graph before = store.copy(IRIS.resolutionGraph());
            convert(store);
            assertTrue(before.isIsomorphicWith(store.copy(IRIS.resolutionGraph())));
            assertEquals(5L, store.<Long>read(data -> Iter.count(data.listGraphNodes())));
        }
    }

    @Test
    void articlesOfEarlierRunsTakePartAndRetiredEventsPointToTheirSuccessors() throws IOException {
        write("a");
        try (GraphStore store = GraphStore.create(folder.resolve("store"))) {
            convert(store);
            List<Node> before = instances(store.copy(IRIS.resolutionGraph()), DL.Event.asNode());
            Files.delete(articles.resolve("a.txt"));
            write("b");
            convert(store);
            Graph after = store.copy(IRIS.resolutionGraph());
            assertEquals(2, instances(after, DL.Event.asNode()).size());
            for (Node retired : before) {
                Node successor = after.find(retired, DCTerms.isReplacedBy.asNode(), Node.ANY).next().getObject();
                assertEquals(2, after.find(successor, DL.account.asNode(), Node.ANY).toList().size());
            }
        }
    }

    @Test
    void aRunIsRecordedWithTheGraphsItWrote() {
        write("a", "b");
        try (GraphStore store = GraphStore.inMemory()) {
            convert(store);
            Set<Node> generated = store.read(data -> Iter.toSet(Iter.map(data.find(Node.ANY, Node.ANY, PROV.generated.asNode(), Node.ANY), Quad::getObject)));
            assertEquals(store.digests().stream().map(d -> NodeFactory.createURI(d.iri())).collect(Collectors.toSet()), generated);
        }
    }

    @Test
    void standardInputIsReadOnceForBothPasses() {
        SourceReader reader = new SourceReader(new ByteArrayInputStream("a story".getBytes(StandardCharsets.UTF_8)), SourceReader.DEFAULT_LIMIT);
        try (GraphStore store = GraphStore.inMemory()) {
            Outcome outcome = new Conversion(STAGES, reader, 2).run(List.of("-"), store, GraphStore.rejected(folder), ConversionListener.SILENT);
            assertEquals(1, outcome.articles());
        }
    }

    private Outcome convert(GraphStore store) {
        return convert(List.of(articles.toString()), store);
    }

    private Outcome convert(List<String> paths, GraphStore store) {
        progress.clear();
        return new Conversion(STAGES, new SourceReader(), 2).run(paths, store, GraphStore.rejected(folder.resolve("store")), new ConversionListener() {
            @Override
            public void begun(int articles) {
                progress.add(articles);
            }

            @Override
            public void advanced() {
                progress.add(progress.size());
            }

            @Override
            public void failed(DatelineException failure) {
                failures.add(failure);
            }
        });
    }

    private void write(String... stories) {
        for (String story : stories) {
            try {
                Files.writeString(articles.resolve(story + ".txt"), story + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<Node> instances(Graph graph, Node type) {
        return graph.stream(Node.ANY, RDF.type.asNode(), type).map(t -> t.getSubject()).toList();
    }
}
