package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.dateline.account.ArticleFacts;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.document.CleanArticle;
import org.dateline.failure.DatelineException;
import org.dateline.growth.InventedPress;
import org.dateline.rdf.Iris;
import org.dateline.store.GraphStore;
import org.dateline.vocab.DL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a store holds depends on the set of articles that it was given alone: not on their order, nor on the runs they came in, nor on those that were
 * there for a while. From the articles' texts on, on real TDB2; CoreNLP reads each text once, and again only where it was cleaned otherwise.
 * How many orders are tried is the system property {@code dateline.splits}.
 */
class SplitTest {
    private static final long SPLITS = Long.getLong("dateline.splits", 40);
    private static final Iris IRIS = Iris.standard();
    private static final List<InventedPress.Piece> PIECES = new InventedPress(4).stories(8, 4);
    private static final Intake.Pace NEVER = new Intake.Pace(Duration.ofHours(1), Duration.ofHours(1));

    private static Stages stages;
    private static Set<Quad> expected;

    @BeforeAll
    static void readAllAtOnce(@TempDir Path folder) {
        stages = remembering(StandardStages.load(IRIS));
        try (GraphStore store = GraphStore.create(folder.resolve("all"))) {
            run(store, folder, PIECES);
            expected = quads(store);
        }
        assertTrue(expected.stream().anyMatch(quad -> quad.getPredicate().equals(DL.joins.asNode())), "something is joined");
        assertTrue(expected.stream().anyMatch(quad -> quad.getObject().equals(DL.inferred.asNode())), "a day is inferred from other articles");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SPLITS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neitherOrderNorRunsMatterNorWhatWasThereForAWhile(long seed, @TempDir Path folder) {
        Random random = new Random(seed);
        List<InventedPress.Piece> shuffled = new ArrayList<>(PIECES);
        Collections.shuffle(shuffled, random);
        InventedPress.Piece other = new InventedPress(1000 + seed).stories(1, 1).getFirst();
        InventedPress.Piece stranger = new InventedPress.Piece("stranger.txt", other.text(), other.invented());
        shuffled.add(random.nextInt(shuffled.size()), stranger);
        try (GraphStore store = GraphStore.create(folder.resolve("store"))) {
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 6 + random.nextInt(shuffled.size()));
                run(store, folder.resolve("run-" + from), shuffled.subList(from, to));
                from = to;
            }
            retract(store, folder, stranger);
            assertSame(expected, quads(store));
        }
    }

    @Test
    void articlesThatComeOneByOneGiveTheSame(@TempDir Path folder) {
        try (GraphStore store = GraphStore.create(folder); Intake intake = intake(store, folder)) {
            for (InventedPress.Piece piece : PIECES) {
                intake.take(Growth.submission(piece));
                if (piece.file().endsWith("2.txt")) intake.settle();
            }
            intake.settle();
            assertSame(expected, quads(store));
        }
    }

    @Test
    void readingAllAgainChangesNothing(@TempDir Path folder) {
        try (GraphStore store = GraphStore.create(folder.resolve("store"))) {
            run(store, folder, PIECES);
            run(store, folder, PIECES.subList(3, 9));
            assertSame(expected, quads(store));
        }
    }

    @Test
    void whatIsLeftAfterARetractionIsAsIfTheArticleHadNeverCome(@TempDir Path folder) {
        List<InventedPress.Piece> others = PIECES.stream().filter(piece -> piece != PIECES.get(5)).toList();
        try (GraphStore store = GraphStore.create(folder.resolve("store")); GraphStore without = GraphStore.create(folder.resolve("without"))) {
            run(store, folder.resolve("all"), PIECES);
            retract(store, folder, PIECES.get(5));
            run(without, folder.resolve("others"), others);
            assertSame(quads(without), quads(store));
        }
    }

    @Test
    void theSameIsLeftWhereTheStoreIsNotServed(@TempDir Path folder) {
        Predicate<InventedPress.Piece> gone = piece -> PIECES.indexOf(piece) % 4 == 1;
        try (GraphStore store = GraphStore.create(folder.resolve("store")); GraphStore without = GraphStore.create(folder.resolve("without"))) {
            run(store, folder.resolve("all"), PIECES);
            List<Node> articles = PIECES.stream().filter(gone).map(piece -> IRIS.article(Growth.submission(piece).article().hash())).toList();
            Consumer<DatelineException> complaint = failure -> { throw failure; };
            new Retraction(new Revision(IRIS, stages.resolving(), store, complaint), IRIS, store, () -> stages, GraphStore.rejected(folder), complaint).retract(articles);
            run(without, folder.resolve("others"), PIECES.stream().filter(gone.negate()).toList());
            assertSame(quads(without), quads(store));
        }
    }

    private static void retract(GraphStore store, Path folder, InventedPress.Piece piece) {
        try (Intake intake = intake(store, folder)) {
            assertTrue(intake.retract(IRIS.article(Growth.submission(piece).article().hash())));
        }
    }

    private static Intake intake(GraphStore store, Path folder) {
        return new Intake(stages, IRIS, store, GraphStore.rejected(folder), NEVER, failure -> { throw failure; });
    }

    private static void run(GraphStore store, Path folder, List<InventedPress.Piece> pieces) {
        try {
            Path texts = Files.createDirectories(folder.resolve("texts"));
            for (InventedPress.Piece piece : pieces) Files.writeString(texts.resolve(piece.file()), piece.text());
            Outcome outcome = new Conversion(stages).run(pieces.stream().map(piece -> texts.resolve(piece.file()).toString()).toList(), store,
                    GraphStore.rejected(folder), new FailureListener(failure -> { throw failure; }));
            assertEquals(pieces.size(), outcome.articles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All but the record of the runs, and where names that are retired point, which tell of what was once. */
    private static Set<Quad> quads(GraphStore store) {
        Node run = NodeFactory.createURI(IRIS.base() + "run/");
        return store.read(data -> data.stream().filter(quad -> !quad.getGraph().getURI().startsWith(run.getURI()))
                .filter(quad -> !quad.getPredicate().equals(DCTerms.isReplacedBy.asNode())).collect(Collectors.toSet()));
    }

    private static void assertSame(Set<Quad> expected, Set<Quad> actual) {
        assertEquals(List.of(), actual.stream().filter(quad -> !expected.contains(quad)).limit(5).toList(), "too much");
        assertEquals(List.of(), expected.stream().filter(quad -> !actual.contains(quad)).limit(5).toList(), "missing");
    }

    private static Stages remembering(Stages real) {
        Map<String, AnnotatedArticle> annotated = new ConcurrentHashMap<>();
        Map<AnnotatedArticle, ArticleFacts> facts = Collections.synchronizedMap(new IdentityHashMap<>());
        return new Stages(real.cleaning(), article -> annotated.computeIfAbsent(key(article), k -> real.annotator().apply(article)),
                article -> facts.computeIfAbsent(article, real.extractor()), real.resolver(), real.gate(), real.articleWriter(), real.resolutionWriter(),
                real.runWriter());
    }

    private static String key(CleanArticle article) {
        return article.hash().hex() + article.file() + article.metadata() + article.blocks();
    }
}
