package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.dateline.gate.Sifted;
import org.dateline.rdf.Iris;
import org.dateline.rdf.RulingGraph;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.decide.InventedNews;
import org.dateline.resolve.Ruling;
import org.dateline.store.GraphStore;
import org.dateline.vocab.DL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What follows from a store's articles depends on their set alone, and can be taken back. On real TDB2, from article graphs on. */
class IndependenceTest {
    private static final Iris IRIS = Iris.standard();
    private static final List<ArticleDigest> ARTICLES = new InventedNews(7).articles(5, 6, 2, 4);

    @TempDir
    private static Path shapes;
    private static DigestGraphs graphs;
    private static Resolving resolving;
    private static Graph expected;

    @BeforeAll
    static void resolveAllAtOnce(@TempDir Path folder) throws IOException {
        graphs = new DigestGraphs(shapes);
        Resolving standard = StandardStages.resolving(IRIS);
        resolving = new Resolving(standard.resolver(), graphs.gate(), standard.writer());
        expected = resolved(folder.resolve("all"), List.of(ARTICLES));
        assertTrue(expected.contains(Node.ANY, DL.joins.asNode(), Node.ANY), "something is joined at all");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void orderAndBatchesDoNotMatterAndARetractedArticleLeavesNoTrace(long seed, @TempDir Path folder) {
        Random random = new Random(seed);
        try (GraphStore store = GraphStore.create(folder)) {
            fill(store, batches(random));
            assertSame(expected, store.copy(IRIS.resolutionGraph()));
            Node retracted = NodeFactory.createURI(ARTICLES.get(random.nextInt(ARTICLES.size())).iri());
            revision(store).retract(retracted);
            List<ArticleDigest> left = store.digests();
            assertEquals(ARTICLES.size() - 1, left.size());
            assertSame(resolving.writer().write(resolving.resolver().apply(left, List.of())).graph(), store.copy(IRIS.resolutionGraph()));
            assertFalse(store.contains(retracted));
        }
    }

    @Test
    void readingAllAgainChangesNothing(@TempDir Path folder) {
        assertSame(expected, resolved(folder, List.of(ARTICLES, ARTICLES)));
    }

    @Test
    void aRulingIsObeyedByLaterRunsAndUndoneWithoutATrace(@TempDir Path folder) {
        try (GraphStore store = GraphStore.create(folder)) {
            fill(store, List.of(ARTICLES.subList(0, 12)));
            Graph before = store.copy(IRIS.resolutionGraph());
            List<Node> events = before.stream(Node.ANY, DL.account.asNode(), Node.ANY).map(t -> t.getSubject()).distinct().limit(2).toList();
            Ruling ruling = RulingGraph.ruling(IRIS, true, accounts(before, events.get(0)), accounts(before, events.get(1)));
            Revision revision = revision(store);
            revision.rule(ruling, "Tamsin Orde", Instant.parse("2031-05-09T10:00:00Z"), "told of one night");
            assertOneEvent(store, ruling);
            fill(store, List.of(ARTICLES.subList(12, 14)));
            assertOneEvent(store, ruling);
            revision(store).retract(NodeFactory.createURI(ARTICLES.get(12).iri()));
            revision.retract(NodeFactory.createURI(ARTICLES.get(13).iri()));
            revision.undo(ruling.iri());
            assertSame(before, store.copy(IRIS.resolutionGraph()));
        }
    }

    @Test
    void aRulingPartsWhatWasJoined(@TempDir Path folder) {
        try (GraphStore store = GraphStore.create(folder)) {
            fill(store, List.of(ARTICLES.subList(0, 6)));
            Graph before = store.copy(IRIS.resolutionGraph());
            Node event = before.stream(Node.ANY, DL.account.asNode(), Node.ANY).map(t -> t.getSubject()).filter(e -> accounts(before, e).size() > 1).findFirst().orElseThrow();
            List<String> both = accounts(before, event).stream().sorted().toList();
            Ruling ruling = RulingGraph.ruling(IRIS, false, Set.of(both.get(0)), Set.of(both.get(1)));
            revision(store).rule(ruling, "Tamsin Orde", Instant.parse("2031-05-09T10:00:00Z"), "");
            Graph after = store.copy(IRIS.resolutionGraph());
            assertFalse(eventOf(after, both.get(0)).equals(eventOf(after, both.get(1))));
            assertTrue(after.contains(event, DCTerms.isReplacedBy.asNode(), Node.ANY), "the retired event points on");
        }
    }

    private static Revision revision(GraphStore store) {
        return new Revision(IRIS, resolving, store, failure -> { throw failure; });
    }

    private static void assertOneEvent(GraphStore store, Ruling ruling) {
        Graph graph = store.copy(IRIS.resolutionGraph());
        Node event = eventOf(graph, ruling.one().iterator().next());
        assertTrue(accounts(graph, event).containsAll(ruling.one()) && accounts(graph, event).containsAll(ruling.other()));
    }

    private static Node eventOf(Graph graph, String account) {
        return graph.stream(Node.ANY, DL.account.asNode(), NodeFactory.createURI(account)).findFirst().orElseThrow().getSubject();
    }

    private static Set<String> accounts(Graph graph, Node event) {
        return Set.copyOf(graph.stream(event, DL.account.asNode(), Node.ANY).map(t -> t.getObject().getURI()).toList());
    }

    private static List<List<ArticleDigest>> batches(Random random) {
        List<ArticleDigest> shuffled = new ArrayList<>(ARTICLES);
        Collections.shuffle(shuffled, random);
        List<List<ArticleDigest>> batches = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 8 + random.nextInt(shuffled.size()));
            batches.add(shuffled.subList(from, to));
            from = to;
        }
        return batches;
    }

    private static Graph resolved(Path folder, List<List<ArticleDigest>> batches) {
        try (GraphStore store = GraphStore.create(folder)) {
            fill(store, batches);
            return store.copy(IRIS.resolutionGraph());
        }
    }

    private static void fill(GraphStore store, List<List<ArticleDigest>> batches) {
        for (List<ArticleDigest> batch : batches) {
            store.put(graphs.accepted(batch));
            List<ArticleDigest> digests = store.digests();
            Sifted sifted = resolving.sift(resolving.resolver().apply(digests, store.rulings()), store);
            assertTrue(sifted.leftOut().isEmpty());
            store.change(sifted.accepted());
        }
    }

    /** Apart from where retired names point, which tells of what was once. */
    private static void assertSame(Graph expected, Graph actual) {
        for (Graph graph : List.of(expected, actual)) graph.remove(Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY);
        assertEquals(expected.size(), actual.size());
        assertTrue(expected.isIsomorphicWith(actual));
    }
}
