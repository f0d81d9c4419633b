package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.dateline.pipeline.Intake;
import org.dateline.pipeline.MillStages;
import org.dateline.pipeline.Stages;
import org.dateline.pipeline.StandardStages;
import org.dateline.rdf.Iris;
import org.dateline.server.live.AccessToken;
import org.dateline.server.live.LiveUse;
import org.dateline.server.live.Maintenance;
import org.dateline.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles enter and leave a store on disk through the server, with all stages of a conversion. */
class ArticlesTest {
    private static final String SECRET = "open-sesame-and-be-quick";
    private static final String[] TOKEN = {"Authorization", "Bearer " + SECRET};
    private static final String PREFIX = "PREFIX dl: <https://w3id.org/dateline/ontology#> PREFIX schema: <https://schema.org/> ";
    private static final String FLOOD = """
        Flood sweeps away bridge in Norrby

        A flood destroyed the old bridge in Norrby on 3 May 2021. At least seven people were killed, Mayor Ida Falk said.
        """;

    @TempDir
    private static Path folder;
    private static GraphStore store;
    private static Intake intake;
    private static Served served;

    @BeforeAll
    static void start() {
        store = GraphStore.create(folder.resolve("store"));
        intake = intake(StandardStages.load(Iris.standard()), store);
        served = Served.live(store, new LiveUse(AccessToken.of(SECRET), intake, new Maintenance(store, folder)));
    }

    @AfterAll
    static void stop() {
        served.close();
        intake.close();
        store.close();
    }

    @Test
    void aTextIsConvertedStoredAndDescribedAndCanBeRetracted() {
        HttpResponse<String> created = post("articles?file=flood.txt", FLOOD, "text/plain");
        assertEquals(201, created.statusCode(), created::body);
        JsonObject receipt = json(created);
        String article = receipt.getString("article");
        assertEquals(article, created.headers().firstValue("Location").orElseThrow());
        assertEquals("flood.txt", receipt.getString("file"));
        assertFalse(receipt.getJsonArray("accounts").isEmpty());
        assertEquals(1, receipt.getInt("figures"));
        assertTrue(ask("ASK { <%s> a dl:Article ; schema:headline ?h }".formatted(article)));
        assertEquals(200, served.get(receipt.getString("describedAt").substring(served.server.uri().toString().length()) + ".ttl").statusCode());
        intake.settle();
        assertTrue(ask("ASK { ?e a dl:Event ; dl:account ?a . ?a dl:inArticle <%s> }".formatted(article)));

        assertEquals(200, post("articles", FLOOD, "text/plain").statusCode());

        assertEquals(204, delete("articles/" + article.substring(article.lastIndexOf('/') + 1)).statusCode());
        assertFalse(ask("ASK { { <%s> ?p ?o } UNION { ?s ?p <%1$s> } UNION { ?e a dl:Event } }".formatted(article)));
        assertEquals(404, delete("articles?iri=" + Served.encoded(article)).statusCode());
    }

    @Test
    void whatTheSenderKnowsIsWrittenDown() {
        String body = Json.createObjectBuilder().add("text", FLOOD.replace("Norrby", "Soder")).add("url", "https://post.example/soder")
            .add("published", "2021-05-04T06:30:00Z").add("publisher", "Soder Post").add("file", "soder").build().toString();
        HttpResponse<String> created = post("articles", body, "application/json");
        assertEquals(201, created.statusCode(), created::body);
        assertEquals("2021-05-04", json(created).getString("published"));
        assertTrue(ask("ASK { <%s> schema:url <https://post.example/soder> ; dl:dateBasis dl:stated ; dl:publisher ?o . ?o ?label 'Soder Post'}"
            .formatted(json(created).getString("article"))));
    }

    @Test
    void aPageIsReadAsAPageAndItsScriptIsNoText() {
        String page = "<!doctype html><html><head><title>Fire</title><script>alert(1)</script></head><body><article><h1>Fire in Ostvik &lt;script&gt;</h1>"
            + "<p>A fire destroyed a sawmill in Ostvik on 7 June 2021, the police said.</p><p>Nobody was hurt, they said.</p></article></body></html>";
        HttpResponse<String> created = post("articles", page, "text/html;charset=utf-8");
        assertEquals(201, created.statusCode(), created::body);
        String described = served.get(json(created).getString("describedAt").substring(served.server.uri().toString().length()), "Accept", "text/html").body();
        assertFalse(described.contains("<script>"), described);
    }

    @Test
    void anEntityThatNamesAFileIsNotReadAndAFileNameIsOnlyAName(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "the hidden treasure");
        String page = "<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><html xmlns='http://www.w3.org/1999/xhtml'><head>"
            + "<title>Storm</title></head><body><article><h1>Storm in Hamnes &x;</h1><p>A storm destroyed a mill in Hamnes on 9 June 2021, police said &x;.</p>"
            + "</article></body></html>";
        HttpResponse<String> created = post("articles?file=" + Served.encoded("../../" + secret.getFileName()), page, "application/xhtml+xml");
        assertEquals(201, created.statusCode(), created::body);
        assertFalse(ask("ASK { ?s ?p ?o FILTER (ISLITERAL(?o) && CONTAINS(STR(?o), 'hidden treasure')) }"));
        assertEquals("the hidden treasure", Files.readString(secret));
    }

    @Test
    void aDeclaredCharsetCounts() {
        byte[] latin2 = FLOOD.replace("Falk", "Wałęska").getBytes(Charset.forName("ISO-8859-2"));
        HttpResponse<String> created = served.send(served.request("articles", headers("text/plain; charset=ISO-8859-2"))
            .POST(BodyPublishers.ofByteArray(latin2)).build());
        assertEquals(201, created.statusCode(), created::body);
        assertTrue(ask("ASK { ?s dl:inArticle <%s> ; dl:text ?t FILTER CONTAINS(?t, 'Wałęska') }".formatted(json(created).getString("article"))));
        assertEquals(415, post("articles", FLOOD, "text/plain;charset=klingon").statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "text/plain | '' | 422", "text/plain | 0123456789 | 422", "text/plain | Der Fluss ist gestern über die Ufer getreten und hat die alte Brücke in der Stadt zerstört. Die Feuerwehr war mit "
            + "vielen Leuten im Einsatz und konnte nicht verhindern, dass auch die Mühle unter Wasser steht. Verletzt wurde niemand. | 422",
        "application/json | {} | 400", "application/json | [1] | 400", "application/json | { | 400", "application/json | {\"text\": 1} | 400",
        "application/json | {\"text\": \"a\", \"html\": \"b\"} | 400", "application/json | {\"text\": \"A.\", \"published\": \"soon\"} | 400",
        "application/json | {\"text\": \"A.\", \"colour\": \"red\"} | 400", "application/pdf | x | 415", "application/x-www-form-urlencoded | text=x | 415"})
    void whatIsNoArticleIsRefusedInOneLine(String type, String body, int status) {
        HttpResponse<String> answer = post("articles", body, type);
        assertEquals(status, answer.statusCode(), answer::body);
        assertEquals(1, answer.body().lines().count());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    }

    @Test
    void aRequestWithoutAContentTypeIsA415AndALargeOneA413() {
        assertEquals(415, served.send(served.request("articles", TOKEN).POST(BodyPublishers.ofString(FLOOD)).build()).statusCode());
        assertEquals(413, post("articles", "x".repeat(6_000_000), "text/plain").statusCode());
        assertEquals(413, served.post("dateline/sparql", "#" + "x".repeat(600_000), "Content-Type", "application/sparql-query").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer open-sesame-and-be-quicK", "Bearer", "Bearer ", "Basic open-sesame-and-be-quick", "open-sesame-and-be-quick",
        "Bearer open-sesame-and-be-quick open-sesame-and-be-quick", "Basic b3Blbi1zZXNhbWUtYW5kLWJlLXF1aWNr", "Basic YW55Ym9keTo=",
        "Basic b3Blbi1zZXNhbWUtYW5kLWJlLXF1aWNrOg==", "Basic %%%"})
    void withoutTheTokenNothingIsTaken(String authorization) {
        String[] headers = {"Content-Type", "text/plain", "Authorization", authorization};
        HttpResponse<String> answer = served.post("articles", FLOOD.replace("Norrby", "Nowhere"), headers);
        assertEquals(401, answer.statusCode());
        assertTrue(answer.headers().firstValue("WWW-Authenticate").orElse("").startsWith("Bearer"));
        assertEquals(401, served.send(served.request("articles/0", headers).DELETE().build()).statusCode());
        assertEquals(401, served.post("articles", FLOOD, "Content-Type", "text/plain").statusCode());
        assertFalse(ask("ASK { ?s dl:text ?t FILTER CONTAINS(?t, 'Nowhere') }"));
    }

    @Test
    void theTokenMayComeAsThePasswordOfBasicAuthenticationButNotFromAFormOfAnotherSite() {
        String[] basic = {"Content-Type", "text/plain", "Authorization", "Basic " + Base64.getEncoder().encodeToString(("desk:" + SECRET).getBytes())};
        String[] posted = Stream.concat(Arrays.stream(basic), Stream.of("Origin", "https://elsewhere.example")).toArray(String[]::new);
        assertEquals(401, served.post("articles", FLOOD.replace("Norrby", "Vika"), posted).statusCode());
        HttpResponse<String> created = served.post("articles", FLOOD.replace("Norrby", "Vika"), basic);
        assertEquals(201, created.statusCode(), created::body);
        assertTrue(served.post("articles", "").headers().firstValue("WWW-Authenticate").orElse("").contains("Basic realm="));
    }

    @Test
    void onlyArticlesAreRetractedAndOnlyPostedToTheCollection() {
        assertEquals(404, delete("articles?iri=" + Served.encoded("https://w3id.org/dateline/data/graph/resolution")).statusCode());
        assertEquals(404, delete("articles").statusCode());
        assertEquals(405, post("articles/x", FLOOD, "text/plain").statusCode());
        assertEquals(405, served.get("articles", TOKEN).statusCode());
    }

    @Test
    void aServerWithoutATokenTakesNoArticles() {
        try (Served readOnly = Served.inMemory()) {
            assertEquals(404, readOnly.post("articles", FLOOD, headers("text/plain")).statusCode());
            assertEquals(405, readOnly.send(readOnly.request("articles/0", TOKEN).DELETE().build()).statusCode());
            assertEquals(404, readOnly.get("articles", TOKEN).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({"application/ld+json,application/ld+json", "text/turtle,text/turtle", "application/n-triples,application/n-triples", "image/png,text/turtle"})
    void whatTheShapesRejectIsAnsweredWithTheirReport(String accept, String type) {
        try (GraphStore empty = GraphStore.inMemory(); Intake mill = intake(MillStages.load(Iris.standard()), empty);
                Served rejecting = Served.live(empty, new LiveUse(AccessToken.of(SECRET), mill, new Maintenance(empty, folder)))) {
            HttpResponse<String> answer = rejecting.post("articles", MillStages.UNSIGNED,
                Stream.concat(Stream.of("Accept", accept), Arrays.stream(headers("text/plain"))).toArray(String[]::new));
            assertEquals(422, answer.statusCode());
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
            assertTrue(answer.body().contains("ValidationReport"), answer.body());
            HttpResponse<String> broken = rejecting.post("articles", MillStages.BROKEN, headers("text/plain"));
            assertEquals(500, broken.statusCode());
            assertFalse(broken.body().contains("\tat "), broken.body());
            assertEquals(0, (long) empty.read(data -> data.stream().count()));
        }
    }

    @Test
    void readersAreServedWhileArticlesAreTaken() {
        try (GraphStore empty = GraphStore.inMemory(); Intake mill = intake(MillStages.load(Iris.standard()), empty);
                Served busy = Served.live(empty, new LiveUse(AccessToken.of(SECRET), mill, new Maintenance(empty, folder)))) {
            Stream.iterate(0, i -> i + 1).limit(12).parallel().forEach(i -> {
                assertEquals(201, busy.post("articles", "article " + i, headers("text/plain")).statusCode());
                assertEquals(200, busy.select("SELECT * { ?s a ?o } LIMIT 10").statusCode());
            });
            mill.settle();
            assertTrue(busy.select(PREFIX + "SELECT (COUNT(?a) AS ?n) { ?a a dl:Article }", "Accept", "text/csv").body().contains("12"));
        }
    }

    private static Intake intake(Stages stages, GraphStore target) {
        return new Intake(stages, Iris.standard(), target, GraphStore.rejected(folder), new Intake.Pace(Duration.ofMinutes(5), Duration.ofMinutes(5)),
            failure -> {
                throw failure;
            });
    }

    private static HttpResponse<String> post(String path, String body, String type) {
        return served.post(path, body, headers(type));
    }

    private static HttpResponse<String> delete(String path) {
        return served.send(served.request(path, TOKEN).DELETE().build());
    }

    private static String[] headers(String type) {
        return new String[] {"Content-Type", type, TOKEN[0], TOKEN[1]};
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static boolean ask(String query) {
        HttpResponse<String> answer = served.select(PREFIX + query, "Accept", "application/sparql-results+json");
        assertEquals(200, answer.statusCode(), answer::body);
        return answer.body().contains("true");
    }
}
