package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.dateline.vocab.DL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static DatasetGraph data;
    private static Served served;

    @BeforeAll
    static void start() {
        data = Served.story(DatasetGraphFactory.createTxnMem());
        served = Served.of(data, Served.options());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theDescriptionCountsWhatIsThere() {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, served.server.uri().resolve(".well-known/void").toString());
        Resource dataset = model.listSubjectsWithProperty(RDF.type, VOID.Dataset).next();
        long quads = Txn.calculateRead(data, () -> data.stream().count());
        assertEquals(quads, dataset.getProperty(VOID.triples).getLong());
        assertTrue(model.contains(dataset, VOID.sparqlEndpoint, model.createResource(served.server.endpoint().toString())));
        assertTrue(model.contains(dataset, DCTerms.license, model.createResource("https://creativecommons.org/licenses/by/4.0/")));
        Resource articles = model.listSubjectsWithProperty(VOID._class, DL.Article).next();
        assertEquals(2, articles.getProperty(VOID.entities).getLong());
        assertEquals("2031-04-04T10:01:00Z", dataset.getProperty(DCTerms.modified).getString());
    }

    @ParameterizedTest
    @CsvSource({"application/ld+json,200", "application/rdf+xml,200", "application/n-triples,200", "image/png,406"})
    void theDescriptionIsNegotiated(String accept, int status) {
        assertEquals(status, served.get(".well-known/void", "Accept", accept).statusCode());
    }

    @Test
    void itsAddressesAreThePublicOnes() {
        try (Served behindProxy = Served.inMemory(Served.options().withPublicAddress(URI.create("https://news.example/graph/")))) {
            String body = behindProxy.get(".well-known/void").body();
            assertTrue(body.contains("<https://news.example/graph/dateline/sparql>"), body);
            assertFalse(body.contains("localhost"), body);
        }
    }

    @Test
    void everyDumpThatIsListedIsThere() {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, served.server.uri().resolve(".well-known/void").toString());
        assertEquals(4, model.listObjectsOfProperty(VOID.dataDump).toList().size());
        model.listObjectsOfProperty(VOID.dataDump).forEach(dump -> assertEquals(200, served.get(dump.toString()).statusCode()));
    }

    @ParameterizedTest
    @CsvSource({"nq,NQUADS", "trig,TRIG"})
    void aDumpHoldsEveryQuad(String suffix, String lang) throws Exception {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFDataMgr.read(read, new StringReader(served.get("dump/dateline." + suffix).body()), null, (Lang) Lang.class.getField(lang).get(null));
        assertEquals(Txn.calculateRead(data, () -> data.stream().count()), read.stream().count());
        assertEquals(served.get("dump/dateline." + suffix).body(), unpacked("dump/dateline." + suffix + ".gz"));
    }

    @Test
    void aStorysDumpHoldsItsArticlesAndWhatWasResolvedOfThem() {
        DatasetGraph more = Served.story(DatasetGraphFactory.createTxnMem());
        Txn.executeWrite(more, () -> RDFDataMgr.read(more, new StringReader(
            "<https://w3id.org/dateline/data/article/zzzz> <" + DL.file + "> \"other\" <https://w3id.org/dateline/data/article/zzzz> ."), null, Lang.NQUADS));
        try (Served both = Served.of(more, Served.options())) {
            DatasetGraph story = DatasetGraphFactory.create();
            RDFDataMgr.read(story, new StringReader(both.get("dump/story/kelder.nq").body()), null, Lang.NQUADS);
            String base = ServerOptions.DEFAULT_BASE.toString();
            for (String there : new String[] {"article/aaaa1111", "article/bbbb2222/figure/10-14", "event/e1", "entity/oona-brask", "link/cccc", "disagreement/dddd"}) {
                assertTrue(story.contains(Node.ANY, ResourceFactory.createResource(base + there).asNode(), Node.ANY, Node.ANY), there);
            }
            assertTrue(story.contains(Node.ANY, Node.ANY, DL.refersTo.asNode(), Node.ANY));
            assertFalse(story.contains(Node.ANY, ResourceFactory.createResource(base + "article/zzzz").asNode(), Node.ANY, Node.ANY));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dump/", "dump/dateline", "dump/dateline.exe", "dump/story/unknown.nq", "dump/other.nq", "dump/event/e1.nq", "dump/.nq"})
    void anUnknownDumpIsNotFound(String path) {
        assertEquals(404, served.get(path).statusCode());
    }

    @Test
    void anUnchangedDumpIsNotSentAgainAndAChangedOneIs() {
        DatasetGraph changing = Served.story(DatasetGraphFactory.createTxnMem());
        try (Served live = Served.of(changing, Served.options())) {
            String tag = live.get("dump/dateline.nq").headers().firstValue("ETag").orElseThrow();
            assertEquals(304, live.get("dump/dateline.nq", "If-None-Match", tag).statusCode());
            long before = triples(live);
            Txn.executeWrite(changing, () -> RDFDataMgr.read(changing, new StringReader("<urn:run> <http://www.w3.org/ns/prov#endedAtTime> "
                + "\"2031-05-01T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime> <urn:run> ."), null, Lang.NQUADS));
            assertEquals(200, live.get("dump/dateline.nq", "If-None-Match", tag).statusCode());
            assertEquals(before + 1, triples(live), "the statistics are live");
        }
    }

    @Test
    void theContextIsServed() {
        HttpResponse<String> answer = served.get("context.jsonld");
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/ld+json"));
        assertTrue(answer.body().contains("\"claimant\":{\"@id\":\"dl:claimant\",\"@type\":\"@id\"}"), answer.body());
    }

    private static long triples(Served live) {
        Model model = ModelFactory.createDefaultModel();
        RDFDataMgr.read(model, live.server.uri().resolve(".well-known/void").toString());
        return model.listSubjectsWithProperty(RDF.type, VOID.Dataset).next().getProperty(VOID.triples).getLong();
    }

    private static String unpacked(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            byte[] packed = client.send(served.request(path).build(), BodyHandlers.ofByteArray()).body();
            return new String(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
