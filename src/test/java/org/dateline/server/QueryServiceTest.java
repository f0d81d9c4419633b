package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryServiceTest {
    private static final String PREFIX = "PREFIX dl: <https://w3id.org/dateline/ontology#> ";
    private static final String ARTICLES = PREFIX + "SELECT ?a WHERE { ?a a dl:Article }";
    /** Runs for hours on any machine, and gives its first row at once. */
    private static final String ENDLESS = "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.inMemory();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aPlainQueryFindsWhatIsInNamedGraphs() {
        HttpResponse<String> answer = served.select(ARTICLES, "Accept", "text/csv");
        assertEquals(200, answer.statusCode());
        assertEquals(3, answer.body().lines().count());
    }

    @Test
    void theDefaultGraphIsTheUnionInTdbToo(@TempDir Path folder) {
        DatasetGraph stored = Served.storyInTdb(folder.toString());
        try (Served tdb = Served.of(stored, Served.options())) {
            assertEquals(3, tdb.select(ARTICLES, "Accept", "text/csv").body().lines().count());
            String one = PREFIX + "SELECT ?a FROM <https://w3id.org/dateline/data/article/aaaa1111> WHERE { ?a a dl:Article }";
            assertEquals(2, tdb.select(one, "Accept", "text/csv").body().lines().count());
            HttpResponse<String> union = tdb.get("dateline/data?default", "Accept", "application/n-triples");
            assertTrue(union.body().contains("Valley Wire"), union.body());
        } finally {
            DatabaseMgr.compact(stored, true);
        }
    }

    @Test
    void fromChoosesTheGraphOfOneArticle() {
        String query = PREFIX + "SELECT ?a FROM <https://w3id.org/dateline/data/article/bbbb2222> WHERE { ?a a dl:Article }";
        assertTrue(served.select(query, "Accept", "text/csv").body().contains("bbbb2222"));
        assertEquals(2, served.select(query, "Accept", "text/csv").body().lines().count());
    }

    @Test
    void queriesArriveByGetFormAndBody() {
        String form = "query=" + Served.encoded(ARTICLES);
        assertEquals(200, served.select(ARTICLES).statusCode());
        assertEquals(200, served.post("dateline/sparql", form, "Content-Type", "application/x-www-form-urlencoded").statusCode());
        assertEquals(200, served.post("dateline/sparql", ARTICLES, "Content-Type", "application/sparql-query").statusCode());
    }

    @Test
    void aJenaClientReadsTheAnswer() {
        try (var query = QueryExecHTTP.service(served.server.endpoint().toString()).query(ARTICLES).build()) {
            assertEquals(2, query.select().materialize().stream().count());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml", "text/csv", "text/tab-separated-values"})
    void rowsComeInEveryStandardFormat(String type) {
        HttpResponse<String> answer = served.select(ARTICLES, "Accept", type);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        assertTrue(answer.body().contains("article/aaaa1111"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/n-triples", "application/rdf+xml", "application/ld+json", "application/trig", "application/n-quads"})
    void triplesComeInEveryStandardFormat(String type) {
        HttpResponse<String> answer = served.select("CONSTRUCT WHERE { ?s a ?o }", "Accept", type);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
    }

    @ParameterizedTest
    @CsvSource({"SELECT * {?s ?p ?o} LIMIT 1", "ASK {?s ?p ?o}", "CONSTRUCT WHERE {?s a ?o}", "DESCRIBE <https://w3id.org/dateline/data/event/e1>"})
    void anUnknownFormatIsRefusedWith406(String query) {
        assertEquals(406, served.select(query, "Accept", "image/png").statusCode());
        assertEquals(200, served.select(query, "Accept", "image/png,*/*;q=0.1").statusCode());
    }

    @Test
    void aBrokenQueryIsA400InPlainText() {
        HttpResponse<String> answer = served.select("SELECT <script>alert(1)</script>");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/sparql-results+json"})
    void aTimeoutIsA503AndNotABrokenAnswer(String type) {
        try (Served quick = Served.inMemory(Served.options().withLimits(ServerLimits.defaults()
                .withQueryTimeout(Duration.ofMillis(300)).withMaxRows(Integer.MAX_VALUE)))) {
            HttpResponse<String> answer = quick.select("SELECT (COUNT(*) AS ?count) {" + ENDLESS + "}", "Accept", type);
            assertEquals(503, answer.statusCode());
            assertTrue(answer.body().startsWith("The query was stopped"), answer.body());
            assertEquals(200, quick.select(ARTICLES).statusCode());
        }
    }

    @Test
    void rowsBeforeATimeoutAreNotSent() {
        try (Served quick = Served.inMemory(Served.options().withLimits(ServerLimits.defaults().withQueryTimeout(Duration.ofMillis(300))
                .withMaxRows(100_000_000)))) {
            String slowAfterManyRows = "SELECT ?a ?z { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER (?c = ?f && ?f = ?i && ?i = ?l && ?a != ?d && ?d != ?g) }";
            HttpResponse<String> answer = quick.select(slowAfterManyRows, "Accept", "text/csv");
            assertEquals(503, answer.statusCode());
            assertFalse(answer.body().contains("##"));
        }
    }

    @Test
    void aClientMayAskForAShorterTimeoutButNotForALonger() {
        String path = "dateline/sparql?query=" + Served.encoded("SELECT (COUNT(*) AS ?count) {" + ENDLESS + "}") + "&timeout=";
        long begin = System.nanoTime();
        assertEquals(503, served.get(path + "1").statusCode());
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 10);
        try (Served quick = Served.inMemory(Served.options().withLimits(ServerLimits.defaults().withQueryTimeout(Duration.ofMillis(300))))) {
            assertEquals(503, quick.get(path + "3600").statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"SELECT * { ?s ?p ?o }", "CONSTRUCT WHERE { ?s ?p ?o }",
        "DESCRIBE ?s { ?s ?p ?o }"})
    void aResultAboveTheRowLimitIsRefused(String query) {
        try (Served small = Served.inMemory(Served.options().withLimits(ServerLimits.defaults().withMaxRows(10)))) {
            HttpResponse<String> answer = small.select(query);
            assertEquals(422, answer.statusCode());
            assertTrue(answer.body().contains("more than 10"));
            assertEquals(200, small.select("SELECT * { ?s ?p ?o } LIMIT 10").statusCode());
        }
    }

    @Test
    void aBodyAboveTheLimitIsA413WhetherItsSizeIsStatedOrNot() {
        byte[] comment = ("#" + "x".repeat(600_000) + "\n" + ARTICLES).getBytes(StandardCharsets.UTF_8);
        HttpRequest stated = served.request("dateline/sparql", "Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofByteArray(comment)).build();
        HttpRequest chunked = served.request("dateline/sparql", "Content-Type", "application/sparql-query")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(comment))).build();
        HttpRequest form = served.request("dateline/sparql", "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(("query=" + "x".repeat(600_000)).getBytes(StandardCharsets.UTF_8))))
            .build();
        assertEquals(413, served.send(stated).statusCode());
        assertEquals(413, served.send(chunked).statusCode());
        assertEquals(413, served.send(form).statusCode());
    }

    @Test
    void aClientThatGoesOnSendingARefusedBodyStillGetsItsAnswer() throws IOException {
        URI uri = served.server.uri();
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /dateline/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\nContent-Length: 4000000\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
            byte[] piece = new byte[400_000];
            for (int i = 0; i < 10; i++) {
                out.write(piece);
                out.flush();
                LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
            }
            String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            assertTrue(status.startsWith("HTTP/1.1 413"), status);
        }
    }

    @Test
    void theLargestCommentAllowedIsAnsweredSoon() {
        String query = "#" + "x".repeat(500_000) + "\n" + ARTICLES;
        long begin = System.nanoTime();
        assertEquals(200, served.post("dateline/sparql", query, "Content-Type", "application/sparql-query").statusCode());
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toMillis() < 5_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stylesheet=//elsewhere.example/x.xsl", "callback=run", "force-accept=text/html"})
    void parametersThatTurnAnAnswerIntoAScriptAreRefused(String parameter) {
        assertEquals(400, served.get("dateline/sparql?query=" + Served.encoded(ARTICLES) + "&output=xml&" + parameter).statusCode());
    }

    @Test
    void aGetWithoutAQueryIsTheServiceDescription() {
        HttpResponse<String> answer = served.get("dateline/sparql", "Accept", "text/turtle");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("sd:UnionDefaultGraph"));
        assertTrue(answer.body().contains("<" + served.server.endpoint() + ">"), answer.body());
        assertEquals(406, served.get("dateline/sparql", "Accept", "image/png").statusCode());
        assertEquals(200, served.get("dateline/sparql", "Accept", "application/ld+json").statusCode());
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        HttpRequest head = served.request("dateline/sparql?query=" + Served.encoded(ARTICLES), "Accept", "text/csv")
            .method("HEAD", BodyPublishers.noBody()).build();
        HttpResponse<String> answer = served.send(head);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
        assertEquals("", answer.body());
    }
}
