package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.dateline.store.GraphStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that are meant to hurt: each is stopped or refused, and the next one is answered. */
@Timeout(60)
class HostileQueryTest {
    private static final String LONG = "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\"";

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.inMemory(Served.options().withLimits(ServerLimits.defaults().withQueryTimeout(Duration.ofSeconds(1)).withConcurrentQueries(2)));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT * { FILTER(REGEX(" + LONG + ", '(.*a){20}b')) }",
        "SELECT (REPLACE(" + LONG + ", '(.*a){20}b', '') AS ?x) {}",
        "SELECT * { VALUES ?p { '(.*a){20}b' } FILTER(REGEX(" + LONG + ", ?p)) }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q ?r FILTER(REGEX(" + LONG + ", '(.*a){20}b')) } }",
        "SELECT (SUM(IF(REGEX(" + LONG + ", '(.*a){20}b'), 1, 0)) AS ?n) { ?s ?p ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s (!<urn:x>|^!<urn:x>)+ ?o . ?t (!<urn:x>|^!<urn:x>)+ ?u . ?v (!<urn:x>|^!<urn:x>)+ ?w }",
        "SELECT ?a (GROUP_CONCAT(?c) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } GROUP BY ?a"})
    void whatRunsTooLongIsStopped(String query) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = served.select(query);
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 10);
        assertEquals(200, served.select("ASK {}").statusCode());
    }

    @Test
    void whatRunsTooLongIsStoppedOnDiskToo(@TempDir Path folder) {
        try (GraphStore store = GraphStore.create(folder)) {
            store.indexWords();
            Served.story(store.view());
            try (Served stored = Served.of(store.view(), Served.options().withLimits(ServerLimits.defaults().withQueryTimeout(Duration.ofSeconds(1))))) {
                assertEquals(503, stored.select("SELECT * { ?s ?p ?o FILTER(REGEX(" + LONG + ", '(.*a){20}b')) }").statusCode());
                assertEquals(503, stored.select("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }").statusCode());
                assertEquals(503, stored.select("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(STRLEN(CONCAT(STR(?a), STR(?d), STR(?g))) < 0) "
                    + "?j ?k ?l . ?m ?n ?o FILTER(STRLEN(STR(?m)) < 0) }").statusCode());
                assertEquals(200, stored.select("ASK {}").statusCode());
            }
        }
    }

    @Test
    void patternsStillMatch() {
        String csv = served.select("SELECT (REGEX('Kelder dam', '^k', 'i') AS ?a) (REPLACE('aXbX', 'X', '-') AS ?b) (REGEX('x', 'y') AS ?c) {}",
            "Accept", "text/csv").body();
        assertEquals("true,a-b-,false", csv.lines().skip(1).findFirst().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://jena.apache.org/ARQ/function#wait", "http://jena.hpl.hp.com/ARQ/function#wait",
        "java:org.apache.jena.sparql.function.library.wait", "http://jena.apache.org/ARQ/function#print",
        "http://www.w3.org/2005/xpath-functions#matches"})
    void functionsThatWaitOrLoadClassesDoNothing(String function) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = served.select("SELECT (<" + function + ">(30000) AS ?x) {}", "Accept", "text/csv");
        assertEquals(200, answer.statusCode());
        assertEquals("", answer.body().lines().skip(1).findFirst().orElse(""), "unbound");
        assertTrue(Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 5);
    }

    @Test
    void otherFunctionsOfJenaAreThere() {
        HttpResponse<String> answer = served.select("PREFIX afn: <http://jena.apache.org/ARQ/function#> SELECT (afn:localname(<urn:x/y>) AS ?x) {}",
            "Accept", "text/csv");
        assertTrue(answer.body().contains("y"), answer.body());
    }

    @Test
    void deeplyNestedBracketsAreRefusedAndTheServerLives() {
        String query = "SELECT * { FILTER(" + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ") }";
        int status = served.post("dateline/sparql", query, "Content-Type", "application/sparql-query").statusCode();
        assertTrue(status >= 400, "status " + status);
        assertEquals(200, served.select("ASK {}").statusCode());
    }

    @Test
    void anErrorTellsNothingOfTheInside() {
        for (String query : new String[] {"SELECT", "SELECT * { FILTER(" + "(".repeat(20_000), "SELECT * { ?s ?p \"\\uZZZZ\" }"}) {
            String body = served.post("dateline/sparql", query, "Content-Type", "application/sparql-query").body();
            assertFalse(body.contains("at org.") || body.contains(".java:"), body);
        }
    }

    @Test
    void healthAndReadinessAnswer() {
        assertEquals(200, served.get("$/ping").statusCode());
        assertEquals("ready\n", served.get("$/ready").body());
    }
}
