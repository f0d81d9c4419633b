package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.documentation.VocabularyPage;
import org.dateline.install.Installation;
import org.dateline.vocab.DL;
import org.dateline.vocab.Namespaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookupTest {
    private static final String BASE = "https://w3id.org/dateline/data/";
    private static final String ARTICLE = "data/article/aaaa1111";

    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.inMemory();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** Each kind of IRI by its path on this server, and the IRI itself. */
    static Stream<Arguments> everyKindOfName() {
        Stream<String> data = Stream.of("article/aaaa1111", "article/aaaa1111/sentence/100-160", "article/aaaa1111/mention/110-116",
            "article/aaaa1111/reference/138-154", "article/aaaa1111/account/110-116", "article/aaaa1111/claim/155-159",
            "article/aaaa1111/figure/117-119", "outlet/harbour-post", "entity/kelder", "event/e1", "link/cccc", "disagreement/dddd", "story/kelder",
            "run/r1", "agent/dateline-0.1.0");
        return Stream.concat(data.map(name -> Arguments.of("data/" + name, BASE + name)),
            Stream.of(Arguments.of("ontology", DL.NS + "AirStrike"), Arguments.of("lexicon/bomb-verb", Namespaces.LEXICON + "bomb-verb"),
                Arguments.of("lexicon/frame/transitive", Namespaces.LEXICON + "frame/transitive"),
                Arguments.of("authority/kenya", Namespaces.AUTHORITY + "kenya")));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfName")
    void jenasOwnClientLooksUpEveryKindOfNameInEveryFormat(String path, String iri) {
        URI address = served.server.uri().resolve(path);
        Model turtle = read(address, "text/turtle");
        assertTrue(turtle.contains(ResourceFactory.createResource(iri), null) || turtle.containsResource(ResourceFactory.createResource(iri)), iri);
        for (String type : List.of("application/n-triples", "application/rdf+xml", "application/ld+json")) {
            Model other = withoutDocument(read(address, type));
            assertTrue(withoutDocument(turtle).isIsomorphicWith(other), () -> type + " says something else of " + iri);
        }
        String html = served.get(path + ".html").body();
        assertTrue(html.startsWith("<!") && html.contains("</html>"), html);
    }

    private static Model read(URI address, String type) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(address.toString()).acceptHeader(type).parse(model);
        return model;
    }

    /** Each format's document has a name of its own. */
    private static Model withoutDocument(Model model) {
        Model rest = ModelFactory.createDefaultModel().add(model);
        return rest.removeAll(null, FOAF.primaryTopic, null);
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,TURTLE", "application/n-triples,NTRIPLES", "application/rdf+xml,RDFXML", "application/ld+json,JSONLD",
        "application/trig,TRIG", "application/n-quads,NQUADS"})
    void everyFormatSaysTheSame(String type, String lang) throws Exception {
        HttpResponse<String> answer = served.get(ARTICLE, "Accept", type);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(type));
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, new StringReader(answer.body()), null, (Lang) Lang.class.getField(lang).get(null));
        assertTrue(read.stream().anyMatch(quad -> quad.getPredicate().equals(DL.file.asNode())
            && quad.getObject().getLiteralLexicalForm().equals("kelder-1.txt")), answer.body());
    }

    @Test
    void jsonLdUsesOurContext() {
        String body = served.get(ARTICLE + "/figure/117-119", "Accept", "application/ld+json").body();
        assertTrue(body.replaceAll("\\s", "").contains("\"measure\":\"dl:killed\""), body);
        assertTrue(body.contains("\"@context\""));
    }

    @Test
    void suffixAndParameterNameTheFormatToo() {
        assertEquals(served.get(ARTICLE, "Accept", "text/turtle").body(), served.get(ARTICLE + ".ttl").body());
        assertTrue(served.get(ARTICLE + ".nt").headers().firstValue("Content-Type").orElse("").startsWith("application/n-triples"));
        assertTrue(served.get(ARTICLE + "?format=rdf").headers().firstValue("Content-Type").orElse("").startsWith("application/rdf+xml"));
        assertEquals(406, served.get(ARTICLE + "?format=docx").statusCode());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text/turtle;q=0.3, application/rdf+xml;q=0.7|application/rdf+xml", "*/*|text/turtle",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8|text/html", "text/turtle;q=0, */*;q=0.5|application/ld+json",
        "application/*|application/ld+json", "image/png, text/*;q=0.1|text/turtle"})
    void qualitiesDecide(String accept, String type) {
        HttpResponse<String> answer = served.get(ARTICLE, "Accept", accept);
        assertEquals(type, answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
        assertTrue(answer.headers().allValues("Vary").toString().contains("Accept"));
    }

    @Test
    void whatIsServedInNoAcceptedFormatIsA406() {
        assertEquals(406, served.get(ARTICLE, "Accept", "image/png").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"event/e1", "entity/kelder", "outlet/harbour-post", "story/kelder", "run/r1"})
    void aThingThatIsNoDocumentRedirectsToOne(String name) {
        HttpResponse<String> answer = served.get("data/" + name, "Accept", "application/n-triples");
        assertEquals(303, answer.statusCode());
        URI document = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertEquals(served.server.uri().resolve("data/" + name + ".nt"), document);
        assertEquals(200, served.get("data/" + name + ".nt").statusCode());
        assertTrue(served.get("data/" + name, "Accept", "text/html").headers().firstValue("Location").orElse("").endsWith(".html"));
    }

    @Test
    void theDescriptionHoldsStatementsPointingToItAndLabels() {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, served.server.uri().resolve("data/entity/kelder").toString());
        assertTrue(model.contains(ResourceFactory.createResource(BASE + "event/e1"), DL.place, ResourceFactory.createResource(BASE + "entity/kelder")));
        assertTrue(model.contains(ResourceFactory.createResource(BASE + "event/e1"), RDFS.label, "deaths in Kelder", "en"));
        assertTrue(model.contains(DL.Place, RDFS.label), "labels of the vocabulary too");
    }

    @Test
    void trigKeepsTheGraphs() {
        assertTrue(served.get(ARTICLE + ".trig").body().contains("<" + BASE + "graph/resolution>"), "the story covers the article, says the resolution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/event/unknown", "data/event/unknown.ttl", "data/", "data/article/aaaa1111?page=2", "data/article/aaaa1111?page=0",
        "data/article/aaaa1111?page=x", "data/../etc/passwd", "data/%2e%2e/%2e%2e/etc/passwd", "data/..%2f..%2fetc%2fpasswd", "data/%00",
        "data/article%0d%0aSet-Cookie:x"})
    void theUnknownIsNotFound(String path) {
        int status = served.get(path).statusCode();
        assertTrue(status == 404 || status == 400, path + " was answered with " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "text/html"})
    void theRetiredIsGoneAndNamesItsSuccessor(String type) {
        HttpResponse<String> answer = served.get("data/event/e0", "Accept", type);
        assertEquals(410, answer.statusCode());
        assertTrue(answer.headers().allValues("Link").contains("<" + BASE + "event/e1>; rel=\"successor-version\""));
        assertTrue(answer.body().contains("event/e1") || answer.body().contains("event:e1"), answer.body());
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() {
        HttpResponse<String> first = served.get(ARTICLE, "Accept", "text/turtle");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> second = served.get(ARTICLE, "Accept", "text/turtle", "If-None-Match", tag);
        assertEquals(304, second.statusCode());
        assertEquals("", second.body());
        assertEquals(200, served.get(ARTICLE, "Accept", "application/n-triples", "If-None-Match", tag).statusCode());
    }

    @Test
    void headHasTheHeadersOfGet() {
        HttpResponse<String> head = served.send(served.request(ARTICLE, "Accept", "text/turtle").method("HEAD", BodyPublishers.noBody()).build());
        assertEquals(200, head.statusCode());
        assertEquals(served.get(ARTICLE, "Accept", "text/turtle").headers().firstValue("ETag"), head.headers().firstValue("ETag"));
        assertEquals("", head.body());
    }

    @Test
    void aScriptInAHeadlineShowsAsText() {
        String html = served.get(ARTICLE, "Accept", "text/html").body();
        assertTrue(html.contains("&lt;script&gt;alert"), html);
        assertFalse(html.contains("<script"));
    }

    @Test
    void aLinkThatIsNoWebAddressIsNoLink() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(data, () -> RDFDataMgr.read(data, new StringReader(
            "<" + BASE + "article/x> { <" + BASE + "article/x> <https://schema.org/url> <javascript:alert(1)> , <http://safe.example/\u00e9> }"), null, Lang.TRIG));
        try (Served one = Served.of(data, Served.options())) {
            String html = one.get("data/article/x.html").body();
            assertFalse(html.contains("href=\"javascript"), html);
            assertTrue(html.contains("href=\"http://safe.example/"), html);
        }
    }

    @Test
    void aLongDescriptionComesInPages() {
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(data, () -> {
            StringBuilder quads = new StringBuilder();
            for (int i = 0; i < 1_200; i++) {
                quads.append("<").append(BASE).append("m/").append(i).append("> <").append(DL.inArticle).append("> <").append(BASE)
                    .append("article/x> <").append(BASE).append("article/x> .\n");
            }
            RDFDataMgr.read(data, new StringReader(quads.toString()), null, Lang.NQUADS);
        });
        try (Served one = Served.of(data, Served.options())) {
            List<String> links = one.get("data/article/x.nt").headers().allValues("Link");
            assertTrue(links.contains("<" + one.server.uri() + "data/article/x.nt?page=2>; rel=\"next\""), links.toString());
            long statements = 0;
            for (int page = 1; page <= 3; page++) {
                statements += one.get("data/article/x.nt?page=" + page).body().lines().filter(line -> line.contains("inArticle> <" + BASE)).count();
            }
            assertEquals(1_200, statements);
            assertEquals(404, one.get("data/article/x.nt?page=4").statusCode());
        }
    }

    @Test
    void namesOfAnotherBaseAndOtherScriptsAreFound() {
        String base = "http://graph.example/kg/";
        DatasetGraph data = DatasetGraphFactory.createTxnMem();
        Txn.executeWrite(data, () -> RDFDataMgr.read(data, new StringReader(
            "<" + base + "g> { <" + base + "entity/\u010de\u0161ky> <" + RDFS.label + "> \"x\" }"), null, Lang.TRIG));
        try (Served one = Served.of(data, Served.options().withBase(URI.create(base)))) {
            HttpResponse<String> answer = one.get("data/entity/%C4%8De%C5%A1ky", "Accept", "text/turtle");
            assertEquals(303, answer.statusCode());
            String document = answer.headers().firstValue("Location").orElseThrow();
            assertTrue(document.endsWith("data/entity/%C4%8De%C5%A1ky.ttl"), document);
            assertEquals(200, one.get(document).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource({"text/turtle,dl:AirStrike", "application/ld+json,AirStrike", "application/n-triples,ontology#AirStrike", "application/rdf+xml,AirStrike",
        "text/html,AirStrike"})
    void theVocabularyIsServedToo(String type, String holds) {
        HttpResponse<String> answer = served.get("ontology", "Accept", type);
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains(holds));
        assertEquals(304, served.get("ontology", "Accept", type, "If-None-Match", answer.headers().firstValue("ETag").orElseThrow()).statusCode());
    }

    @Test
    void theVocabularysPageIsItsDocumentationAndMayUseItsOwnStyleSheetOnly() {
        HttpResponse<String> answer = served.get("ontology", "Accept", "text/html");
        assertEquals(VocabularyPage.of(Installation.find()).html(), answer.body());
        List<String> policy = answer.headers().allValues("Content-Security-Policy");
        assertEquals(1, policy.size());
        assertTrue(policy.getFirst().startsWith("default-src 'none'; style-src 'sha256-"), policy.getFirst());
    }

    @Test
    void theVocabularyHasSuffixesAnd406() {
        assertTrue(served.get("ontology.ttl").headers().firstValue("Content-Type").orElse("").startsWith("text/turtle"));
        assertEquals(406, served.get("ontology", "Accept", "image/png").statusCode());
        assertEquals(404, served.get("ontology.exe").statusCode());
    }

    @Test
    void documentsTakeNoWrites() {
        assertEquals(405, served.post(ARTICLE, "x").statusCode());
        assertEquals(405, served.post("ontology", "x").statusCode());
    }
}
