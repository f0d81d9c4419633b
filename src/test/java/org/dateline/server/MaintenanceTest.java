package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.IsoMatcher;
import org.dateline.pipeline.Intake;
import org.dateline.pipeline.MillStages;
import org.dateline.rdf.Iris;
import org.dateline.server.live.AccessToken;
import org.dateline.server.live.LiveUse;
import org.dateline.server.live.Maintenance;
import org.dateline.store.GraphStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store is saved and compacted while it is read and written. */
class MaintenanceTest {
    private static final String SECRET = "open-sesame-and-be-quick";
    private static final String[] HEADERS = {"Content-Type", "text/plain", "Authorization", "Bearer " + SECRET};

    @TempDir
    private Path folder;
    private GraphStore store;
    private Intake intake;
    private Served served;

    @BeforeEach
    void start() {
        Iris iris = Iris.standard();
        store = GraphStore.create(folder.resolve("store"));
        intake = new Intake(MillStages.load(iris), iris, store, GraphStore.rejected(folder), new Intake.Pace(Duration.ofMillis(50), Duration.ofMillis(200)),
            failure -> {
                throw failure;
            });
        served = Served.live(store, new LiveUse(AccessToken.of(SECRET), intake, new Maintenance(store, folder.resolve("backups"))));
    }

    @AfterEach
    void stop() {
        served.close();
        intake.close();
        store.close();
    }

    @Test
    void aBackupHoldsEveryQuadAndIsWholeWhileArticlesCome() {
        post(0, 10);
        HttpResponse<String> answer = IntStream.range(0, 2).parallel().mapToObj(i -> i == 0 ? served.post("$/backup", "", HEADERS) : post(10, 20))
            .toList().getFirst();
        assertEquals(200, answer.statusCode(), answer::body);
        JsonObject told = Json.createReader(new StringReader(answer.body())).readObject();
        DatasetGraph saved = RDFDataMgr.loadDatasetGraph(Path.of(told.getString("file")).toUri().toString());
        assertEquals(told.getInt("quads"), saved.stream().count());
        assertTrue(articles(saved) >= 10);

        intake.settle();
        DatasetGraph last = RDFDataMgr.loadDatasetGraph(Path.of(Json.createReader(new StringReader(served.post("$/backup", "", HEADERS).body()))
            .readObject().getString("file")).toUri().toString());
        assertTrue((boolean) store.read(data -> IsoMatcher.isomorphic(data, last)));
        assertEquals(20, articles(last));
    }

    @Test
    void compactionLeavesOneFreshDatabaseAndLosesNothingWhileArticlesComeAndQueriesRun() throws IOException {
        post(0, 10);
        IntStream.range(0, 4).parallel().forEach(i -> {
            switch (i) {
                case 0 -> assertEquals(200, served.post("$/compact", "", HEADERS).statusCode());
                case 1 -> post(10, 15);
                default -> IntStream.range(0, 30).forEach(n -> assertEquals(200, served.select("SELECT * { ?s a ?o }").statusCode()));
            }
        });
        intake.settle();
        assertEquals(200, served.post("$/compact", "", HEADERS).statusCode());
        assertEquals(List.of("Data-0003"), databases());
        assertEquals(15, store.digests().size());
        assertEquals(201, served.post("articles", "one more", HEADERS).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$/backup", "$/compact"})
    void onlyThoseWithTheTokenMaintainTheStore(String path) {
        assertEquals(401, served.post(path, "").statusCode());
        assertEquals(401, served.post(path, "", "Authorization", "Bearer " + SECRET + "x").statusCode());
        assertEquals(405, served.get(path, HEADERS).statusCode());
    }

    private HttpResponse<String> post(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> served.post("articles", "article " + i, HEADERS))
            .peek(answer -> assertEquals(201, answer.statusCode())).reduce((first, second) -> second).orElseThrow();
    }

    private static long articles(DatasetGraph data) {
        return data.stream().filter(quad -> quad.getObject().toString().endsWith("ontology#Article")).count();
    }

    private List<String> databases() throws IOException {
        try (var files = Files.list(folder.resolve("store").resolve("tdb2"))) {
            return files.filter(Files::isDirectory).map(file -> file.getFileName().toString()).filter(name -> name.startsWith("Data")).toList();
        }
    }
}
