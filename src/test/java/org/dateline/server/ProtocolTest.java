package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The query operation of the <a href="https://www.w3.org/TR/sparql11-protocol/">SPARQL 1.1 Protocol</a>, case by case as its text asks for.
 *
 * <p>None of the query operation's own cases fails. Where the text leaves a choice, this server has made it: graphs named by
 * {@code default-graph-uri} and {@code named-graph-uri} are those of the store and never fetched, so that an unknown one is empty rather than an
 * error; a POST without a media type is 400, one with an unknown one 415; conflicting datasets in protocol and query are settled in favour of the
 * protocol, as 2.1.4 demands. The update operation is not offered, which {@link ReadOnlyTest} holds.
 */
class ProtocolTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String ASK = "ASK {}";
    private static final String ONE = "https://w3id.org/dateline/data/article/aaaa1111";
    private static final String TWO = "https://w3id.org/dateline/data/article/bbbb2222";
    private static final String ARTICLES = "SELECT ?a { ?a a <https://w3id.org/dateline/ontology#Article> }";
    private static final String NAMED_ARTICLES = "SELECT ?a { GRAPH ?g { ?a a <https://w3id.org/dateline/ontology#Article> } }";

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.inMemory();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private enum Case {
        QUERY_BY_GET("GET", "?query=" + Served.encoded(ASK), null, "", 200),
        QUERY_BY_POST_OF_A_FORM("POST", "", FORM, "query=" + Served.encoded(ASK), 200),
        QUERY_BY_POST_OF_A_FORM_WITH_A_CHARSET("POST", "", FORM + "; charset=UTF-8", "query=" + Served.encoded(ASK), 200),
        QUERY_BY_POST_DIRECTLY("POST", "", DIRECT, ASK, 200),
        QUERY_BY_POST_DIRECTLY_WITH_A_CHARSET("POST", "", DIRECT + "; charset=utf-8", "ASK { FILTER('ł' = '\\u0142') }", 200),
        QUERY_BY_POST_DIRECTLY_WITH_A_DATASET("POST", "?default-graph-uri=" + Served.encoded(ONE), DIRECT, ASK, 200),
        A_QUERY_OF_EACH_FORM_SELECT("GET", "?query=" + Served.encoded("SELECT (1 AS ?x) {}"), null, "", 200),
        A_QUERY_OF_EACH_FORM_CONSTRUCT("GET", "?query=" + Served.encoded("CONSTRUCT { <x:s> <x:p> 1 } WHERE {}"), null, "", 200),
        A_QUERY_OF_EACH_FORM_DESCRIBE("GET", "?query=" + Served.encoded("DESCRIBE <" + ONE + ">"), null, "", 200),
        NO_QUERY_BY_POST_OF_A_FORM("POST", "", FORM, "", 400),
        ANOTHER_PARAMETER_INSTEAD_OF_A_QUERY("GET", "?default-graph-uri=" + Served.encoded(ONE), null, "", 400),
        TWO_QUERIES_BY_GET("GET", "?query=" + Served.encoded(ASK) + "&query=" + Served.encoded("SELECT * {}"), null, "", 400),
        TWO_QUERIES_BY_POST_OF_A_FORM("POST", "", FORM, "query=" + Served.encoded(ASK) + "&query=" + Served.encoded(ASK), 400),
        AN_EMPTY_QUERY("GET", "?query=", null, "", 400),
        A_QUERY_THAT_IS_NONE("GET", "?query=" + Served.encoded("ASK WHERE"), null, "", 400),
        AN_EMPTY_BODY("POST", "", DIRECT, "", 400),
        AN_UPDATE_AS_A_QUERY("GET", "?query=" + Served.encoded("CLEAR NAMED"), null, "", 400),
        AN_UNKNOWN_MEDIA_TYPE("POST", "", "text/plain", ASK, 415),
        NO_MEDIA_TYPE("POST", "", null, ASK, 400),
        A_FORM_THAT_IS_CALLED_A_QUERY("POST", "", DIRECT, "query=" + Served.encoded(ASK), 400),
        A_METHOD_THAT_IS_NO_QUERY_PUT("PUT", "?query=" + Served.encoded(ASK), DIRECT, ASK, 405),
        A_METHOD_THAT_IS_NO_QUERY_DELETE("DELETE", "?query=" + Served.encoded(ASK), null, "", 405),
        A_SERVICE_THAT_IS_NOT_ALLOWED("GET", "?query=" + Served.encoded("ASK { SERVICE <http://localhost:1/> { ?s ?p ?o } }"), null, "", 422);

        private final String method;
        private final String parameters;
        private final String type;
        private final String body;
        private final int status;

        Case(String method, String parameters, String type, String body, int status) {
            this.method = method;
            this.parameters = parameters;
            this.type = type;
            this.body = body;
            this.status = status;
        }

        HttpResponse<String> send() {
            String[] headers = type == null ? new String[0] : new String[] {"Content-Type", type};
            return served.send(served.request("dateline/sparql" + parameters, headers)
                .method(method, body.isEmpty() && !method.equals("POST") ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build());
        }
    }

    @ParameterizedTest
    @EnumSource(Case.class)
    void aRequestHasTheStatusThatTheProtocolAsksFor(Case one) {
        HttpResponse<String> answer = one.send();
        assertEquals(one.status, answer.statusCode(), answer::body);
    }

    @Test
    void aQueryInAnotherEncodingThanUtf8IsRefused() {
        HttpRequest request = served.request("dateline/sparql", "Content-Type", DIRECT + "; charset=UTF-16")
            .POST(BodyPublishers.ofByteArray(ASK.getBytes(StandardCharsets.UTF_16))).build();
        int status = served.send(request).statusCode();
        assertTrue(status == 400 || status == 415, "status " + status);
    }

    /** The Accept headers of clients, and what each must get. */
    private enum Wanted {
        XML(ASK, "application/sparql-results+xml", "application/sparql-results+xml"),
        JSON(ASK, "application/sparql-results+json", "application/sparql-results+json"),
        CSV(ARTICLES, "text/csv", "text/csv"),
        TSV(ARTICLES, "text/tab-separated-values", "text/tab-separated-values"),
        ANY(ARTICLES, "*/*", ""),
        PREFERRED(ARTICLES, "text/csv;q=0.2, application/sparql-results+json", "application/sparql-results+json"),
        KNOWN_AMONG_UNKNOWN(ARTICLES, "image/png, application/sparql-results+xml;q=0.1", "application/sparql-results+xml"),
        TURTLE("CONSTRUCT WHERE { ?s a ?o }", "text/turtle", "text/turtle"),
        RDF_XML("DESCRIBE <" + ONE + ">", "application/rdf+xml", "application/rdf+xml");

        private final String query;
        private final String accept;
        private final String type;

        Wanted(String query, String accept, String type) {
            this.query = query;
            this.accept = accept;
            this.type = type;
        }
    }

    @ParameterizedTest
    @EnumSource(Wanted.class)
    void theResultComesInTheFormThatIsAcceptedByEveryWayOfAsking(Wanted wanted) {
        for (HttpResponse<String> answer : List.of(served.select(wanted.query, "Accept", wanted.accept),
                served.post("dateline/sparql", "query=" + Served.encoded(wanted.query), "Content-Type", FORM, "Accept", wanted.accept),
                served.post("dateline/sparql", wanted.query, "Content-Type", DIRECT, "Accept", wanted.accept))) {
            assertEquals(200, answer.statusCode(), answer::body);
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(wanted.type), answer.headers()::toString);
        }
    }

    @Test
    void theDefaultGraphIsThoseThatAreNamed() {
        assertArticles(ARTICLES, List.of(ONE), "default-graph-uri=" + ONE);
        assertArticles(ARTICLES, List.of(ONE, TWO), "default-graph-uri=" + ONE, "default-graph-uri=" + TWO);
        assertArticles(ARTICLES, List.of(), "default-graph-uri=urn:unknown");
    }

    @Test
    void theNamedGraphsAreThoseThatAreNamed() {
        assertArticles(NAMED_ARTICLES, List.of(TWO), "named-graph-uri=" + TWO);
        assertArticles(NAMED_ARTICLES, List.of(ONE, TWO), "named-graph-uri=" + ONE, "named-graph-uri=" + TWO);
        assertArticles(ARTICLES, List.of(), "named-graph-uri=" + ONE);
        assertArticles(NAMED_ARTICLES, List.of(), "default-graph-uri=" + ONE);
        assertArticles("SELECT ?a { { " + ARTICLES + " } UNION { " + NAMED_ARTICLES + " } }", List.of(ONE, TWO), "default-graph-uri=" + ONE,
            "named-graph-uri=" + TWO);
    }

    @Test
    void theDatasetOfTheProtocolGoesBeforeThatOfTheQuery() {
        assertArticles(ARTICLES.replace("{", "FROM <" + TWO + "> {"), List.of(ONE), "default-graph-uri=" + ONE);
    }

    /** By each of the three ways in which a query can be sent. */
    private static void assertArticles(String query, List<String> articles, String... parameters) {
        String dataset = String.join("&", Arrays.stream(parameters)
            .map(p -> p.substring(0, p.indexOf('=') + 1) + Served.encoded(p.substring(p.indexOf('=') + 1))).toList());
        for (HttpResponse<String> answer : List.of(
                served.get("dateline/sparql?query=" + Served.encoded(query) + "&" + dataset, "Accept", "text/csv"),
                served.post("dateline/sparql", "query=" + Served.encoded(query) + "&" + dataset, "Content-Type", FORM, "Accept", "text/csv"),
                served.post("dateline/sparql?" + dataset, query, "Content-Type", DIRECT, "Accept", "text/csv"))) {
            assertEquals(200, answer.statusCode(), answer::body);
            assertEquals(articles, answer.body().lines().skip(1).sorted().toList());
        }
    }
}
