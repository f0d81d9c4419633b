package org.dateline.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.document.CleanArticle;
import org.dateline.gate.Accepted;
import org.dateline.rdf.GraphAssert;
import org.dateline.rdf.Iris;
import org.dateline.rdf.NamedGraph;
import org.dateline.source.RawArticle;
import org.dateline.store.GraphStore;
import org.dateline.store.Inspection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that takes articles is killed (SIGKILL) at random moments, over and over on the same store. How often is the system property
 * {@code dateline.crashes}.
 */
class CrashTest {
    private static final int CRASHES = Integer.getInteger("dateline.crashes", 5);
    private static final long SEED = 20240229;
    private static final int MOST_STORED = 12;
    private static final int MOST_MILLIS = 150;
    private static final Duration AT_ONCE = Duration.ofSeconds(5);
    private static final Iris IRIS = Iris.standard();
    private static final Stages STAGES = MillStages.load(IRIS);

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedArticleIsWholeAfterwardsAndNoneIsHalf() throws Exception {
        Random moment = new Random(SEED);
        List<Integer> acknowledged = new ArrayList<>();
        int next = 0;
        for (int crash = 0; crash < CRASHES; crash++) {
            List<Integer> stored = untilKilled(next, 1 + moment.nextInt(MOST_STORED), moment.nextInt(MOST_MILLIS));
            acknowledged.addAll(stored);
            next = stored.getLast() + 1;
            long begin = System.nanoTime();
            try (GraphStore store = GraphStore.open(folder)) {
                assertTrue(store.contains(IRIS.article(EndlessIntake.submission(0).article().hash())));
                assertTrue(System.nanoTime() - begin < AT_ONCE.toNanos(), "it opens at once");
                acknowledged.forEach(number -> assertWhole(store, number));
                // one more may be there, whose acknowledgement was cut off
                assertEquals(acknowledged.size() + (isThere(store, next) ? 1 : 0), store.digests().size());
                if (isThere(store, next)) assertWhole(store, next);
                Inspection.of(store, STAGES.gate()).forEach(verdict -> assertInstanceOf(Accepted.class, verdict));
            }
        }
    }

    /** @return the articles that were acknowledged before the process was gone */
    private List<Integer> untilKilled(int first, int enough, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), EndlessIntake.class.getName(), folder.toString(), Integer.toString(first))
                .redirectError(Redirect.DISCARD).start();
        List<Integer> stored = new ArrayList<>();
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                stored.add(Integer.parseInt(line));
                if (stored.size() == enough) {
                    Thread.sleep(millis);
                    // not that of the process, which would also close what it has said
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertTrue(stored.size() >= enough, "the process has ended by itself");
        return stored;
    }

    private static boolean isThere(GraphStore store, int number) {
        return store.contains(IRIS.article(EndlessIntake.submission(number).article().hash()));
    }

    private static void assertWhole(GraphStore store, int number) {
        NamedGraph expected = graph(number);
        GraphAssert.assertSame(expected.graph(), store.copy(expected.name()));
    }

    private static NamedGraph graph(int number) {
        RawArticle raw = EndlessIntake.submission(number).article();
        CleanArticle clean = STAGES.cleaning().cleaner(List.of()).apply(raw);
        return STAGES.articleWriter().write(STAGES.extractor().apply(STAGES.annotator().apply(clean)));
    }
}
