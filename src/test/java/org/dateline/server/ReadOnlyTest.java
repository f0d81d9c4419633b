package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody changes the data, and no query makes the server fetch or read anything. */
class ReadOnlyTest {
    private static final String INSERT = "INSERT DATA { <urn:x> <urn:y> <urn:z> }";
    private static final String TRIPLE = "<urn:x> <urn:y> <urn:z> .";

    private static Served served;
    private static HttpServer elsewhere;
    private static final AtomicInteger FETCHES = new AtomicInteger();

    @BeforeAll
    static void start() throws IOException {
        served = Served.inMemory();
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            FETCHES.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterAll
    static void stop() {
        served.close();
        elsewhere.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dateline", "dateline/", "dateline/sparql", "dateline/update", "dateline/data", "dateline/upload", "dateline/patch"})
    void noAddressTakesAnUpdate(String path) {
        assertRefused(served.post(path, INSERT, "Content-Type", "application/sparql-update"));
        assertRefused(served.post(path, "update=" + Served.encoded(INSERT), "Content-Type", "application/x-www-form-urlencoded"));
        assertRefused(served.get(path + "?update=" + Served.encoded(INSERT)));
        assertNothingWasAdded();
    }

    @ParameterizedTest
    @CsvSource({"POST,dateline", "PUT,dateline", "POST,dateline/data", "PUT,dateline/data", "DELETE,dateline/data", "PATCH,dateline/data",
        "DELETE,dateline", "PUT,dateline/sparql", "DELETE,dateline/sparql"})
    void theGraphStoreTakesNoWrite(String method, String path) {
        for (String target : new String[] {"", "?default", "?graph=urn:g", "?graph=https://w3id.org/dateline/data/article/aaaa1111"}) {
            assertRefused(served.send(served.request(path + target, "Content-Type", "application/n-triples")
                .method(method, BodyPublishers.ofString(TRIPLE)).build()));
        }
        assertNothingWasAdded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$/datasets", "$/server", "$/compact/dateline", "$/backup/dateline", "$/tasks"})
    void thereIsNoAdministration(String path) {
        assertEquals(404, served.get(path).statusCode());
        assertRefused(served.post(path, "dbName=x&dbType=mem", "Content-Type", "application/x-www-form-urlencoded"));
    }

    @Test
    void serviceIsRefusedAndNothingIsFetched() {
        String query = "SELECT * { SERVICE <" + address() + "> { ?s ?p ?o } }";
        assertEquals(422, served.select(query).statusCode());
        assertEquals(422, served.select("SELECT * { BIND(<" + address() + "> AS ?x) SERVICE ?x { ?s ?p ?o } }").statusCode());
        served.select("SELECT * { SERVICE SILENT <" + address() + "> { ?s ?p ?o } }");
        assertEquals(0, FETCHES.get());
    }

    @Test
    void fromNamesAGraphOfTheStoreAndFetchesNothing(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.nt"), "<urn:s> <urn:p> \"secret\" .");
        for (String graph : new String[] {address() + "data.nt", secret.toUri().toString()}) {
            HttpResponse<String> from = served.select("SELECT * FROM <" + graph + "> { ?s ?p ?o }", "Accept", "text/csv");
            HttpResponse<String> named = served.select("SELECT * FROM NAMED <" + graph + "> { GRAPH ?g { ?s ?p ?o } }", "Accept", "text/csv");
            HttpResponse<String> parameter = served.get("dateline/sparql?default-graph-uri=" + Served.encoded(graph) + "&query="
                + Served.encoded("SELECT * { ?s ?p ?o }"), "Accept", "text/csv");
            assertEquals(1, from.body().lines().count());
            assertEquals(1, named.body().lines().count());
            assertEquals(1, parameter.body().lines().count());
            assertEquals(404, served.get("dateline/data?graph=" + Served.encoded(graph)).statusCode());
        }
        assertEquals(0, FETCHES.get());
    }

    @Test
    void loadIsNoQuery() {
        assertEquals(400, served.select("LOAD <" + address() + ">").statusCode());
        assertEquals(0, FETCHES.get());
    }

    @Test
    void theGraphStoreReadsOneGraphTheUnionAndTheWhole() {
        HttpResponse<String> one = served.get("dateline/data?graph=" + Served.encoded("https://w3id.org/dateline/data/article/bbbb2222"),
            "Accept", "application/n-triples");
        assertTrue(one.body().contains("Valley Wire"));
        assertFalse(one.body().contains("Harbour Post"));
        assertTrue(served.get("dateline/data?default", "Accept", "application/n-triples").body().contains("Harbour Post"));
        HttpResponse<String> whole = served.get("dateline/data", "Accept", "application/n-quads");
        assertEquals(200, whole.statusCode());
        assertTrue(whole.body().lines().allMatch(line -> line.endsWith("> .")), "every quad names its graph");
        assertEquals(404, served.get("dateline/data?graph=urn:unknown").statusCode());
        assertEquals(406, served.get("dateline/data?default", "Accept", "image/png").statusCode());
        assertEquals(406, served.get("dateline/data", "Accept", "image/png").statusCode());
    }

    private static String address() {
        return "http://localhost:" + elsewhere.getAddress().getPort() + "/";
    }

    private static void assertRefused(HttpResponse<String> answer) {
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, answer.request() + " was answered with " + answer.statusCode());
    }

    private static void assertNothingWasAdded() {
        assertTrue(served.select("ASK { <urn:x> ?p ?o }", "Accept", "application/json").body().replaceAll("\\s", "").contains("\"boolean\":false"));
    }
}
