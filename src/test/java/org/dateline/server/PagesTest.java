package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @TempDir
    static Path folder;
    private static DatasetGraph dataset;
    private static Served served;

    @BeforeAll
    static void start() {
        dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
        Txn.exec(dataset, TxnType.WRITE, () -> RDFParser.source(PagesTest.class.getResourceAsStream("/server/hostile.trig")).lang(Lang.TRIG)
            .base("https://w3id.org/dateline/data/").parse(dataset));
        served = Served.of(dataset, Served.options());
    }

    @AfterAll
    static void stop() {
        served.close();
        dataset.close();
    }

    @ParameterizedTest
    @CsvSource({"'',story disagreement", "story/ferry,story event reason headline outlet name bay", "event/ferry,event account headline outlet name reason unit",
        "entity/ada,name event reason headline", "entity/bay,bay event", "article/f1,headline file author dateline outlet event ferry",
        "article/f2,event", "data/article/f1/claim/1-2.html,quote", "data/event/ferry.html,event", "data/story/ferry.html,story"})
    void whatAnArticleSaysIsShownAsText(String path, String words) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode(), answer.body());
        Document page = Jsoup.parse(answer.body());
        assertTrue(page.select("script:not([src])").isEmpty(), answer.body());
        assertTrue(page.select("blockquote b").isEmpty());
        for (String word : words.replace("disagreement", "event").split(" ")) {
            assertTrue(page.body().text().contains("<script>" + word + "</script>"), word + " in " + page.body().text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "story/ferry", "event/ferry", "entity/ada", "article/f1", "query", "data/link/l1.html"})
    void everyPageLoadsItsPartsFromThisServerAlone(String path) {
        HttpResponse<String> answer = served.get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode());
        Document page = Jsoup.parse(answer.body());
        List<String> loaded = page.select("[src], link[href]").stream().map(part -> part.hasAttr("src") ? part.attr("src") : part.attr("href")).toList();
        assertFalse(loaded.isEmpty());
        for (String part : loaded) {
            assertTrue(part.startsWith("/parts/"), part);
            assertEquals(200, served.get(part.substring(1)).statusCode(), part);
        }
        assertTrue(page.select("[style], style, [onclick]").isEmpty());
        assertTrue(page.select("a[href^=javascript]").isEmpty(), answer.body());
        assertEquals(1, page.select("h1").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "query", "story/ferry", "story/unknown", "parts/page.css"})
    void theContentSecurityPolicyIsStrict(String path) {
        String policy = served.get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'"), policy);
        assertFalse(policy.contains("unsafe") || policy.contains("*") || policy.contains("http") || policy.contains("data:"), policy);
    }

    @Test
    void browsersFindTheIconBesideWhatIsNoPage() {
        assertEquals("image/svg+xml", served.get("favicon.ico").headers().firstValue("Content-Type").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"story/unknown", "event/unknown", "entity/", "article/f1/claim/1-2", "story/ferry?page=2", "event/ferry?page=2", "story/ferry?page=0", "story/ferry?page=x",
        "parts/", "parts/unknown.js", "parts/../queries/event.rq", "parts/%2e%2e/queries/event.rq", "event/x%3E%3Cy"})
    void whatIsNotThereIsNotFound(String path) {
        int status = served.get(path).statusCode();
        assertTrue(status == 404 || status == 400, path + " was answered with " + status);
    }

    @Test
    void theMentionIsMarkedInItsSentence() {
        assertEquals("ran aground", mark("event/ferry", "blockquote:contains(12 were injured) mark").text(), "offsets are code points");
        assertEquals("aground", mark("article/f2", "mark").text());
    }

    @Test
    void theEventPageLeadsToEvidenceAndSaysWhy() {
        Document page = page("event/ferry");
        assertTrue(page.select("a[href=/article/f1#at-100]").size() >= 1, page.body().html());
        assertTrue(page("article/f1").getElementById("at-100") != null);
        assertEquals("0.73", page.select(".score").text());
        assertTrue(page.select("details li").eachText().contains("same day"));
        assertEquals("at least 12 <script>unit</script>", page.select("td.number").first().text());
    }

    @Test
    void theEntityPageLinksToWikidataAlone() {
        List<String> links = page("entity/ada").select("a[rel=noreferrer]").eachAttr("href");
        assertEquals(List.of("http://www.wikidata.org/entity/Q1"), links);
    }

    @Test
    void theQueryPageOffersTheQuestions() {
        Element chosen = page("query?example=18-why-are-these-one").getElementById("query");
        assertTrue(chosen.wholeText().contains("dl:Link"), chosen.wholeText());
        assertTrue((" " + chosen.attr("data-terms") + " ").contains(" claimant "));
        assertTrue(page("query").select(".examples a").size() > 10);
    }

    @Test
    void placesHaveTheirStatesFromTheAuthorityFile() {
        String places = served.get("places.json").body();
        assertTrue(places.contains("\"https://w3id.org/dateline/authority/manitoba\":{\"name\":\"Manitoba\",\"state\":[\"Canada\""), places);
        assertEquals("https://w3id.org/dateline/authority/manitoba", page("story/ferry").select("#place-list li").attr("data-place"));
    }

    @Test
    void coordinatesOfPlacesComeFromTheGraph() {
        Element place = page("story/ferry").select("#place-list li").first();
        assertEquals("53.5 -97.25", place.attr("data-latitude") + " " + place.attr("data-longitude"));
    }

    @Test
    void whatIsInferredAndHowTwoSidesDifferIsSaid() {
        Document page = page("event/ferry");
        assertTrue(page.body().text().contains("1 May 2032 (inferred)"), page.body().text());
        assertEquals("conflict of values", page.select(".disagreement .reason .role").text());
    }

    @Test
    void reprintsAndLaterCountsAreTold() {
        assertTrue(page("event/ferry").select(".lead").text().endsWith("2 articles, 1 independent"));
        assertTrue(page("event/ferry").body().text().contains("brings “ran aground” up to date"));
        assertEquals("/article/f1", page("article/f2").select("p:contains(The same text) a").attr("href"));
    }

    @Test
    void anArticleIsShownWholeOnlyWhereTheOperatorAllowsIt() {
        assertFalse(page("article/f2").body().text().contains("Holt fishes"));
        try (Served allowed = Served.of(dataset, Served.options().withWholeArticles(true))) {
            Document page = Jsoup.parse(allowed.get("article/f2").body());
            assertTrue(page.body().text().contains("<script>rest</script> Holt fishes."), page.body().text());
        }
    }

    private static Element mark(String path, String selector) {
        return page(path).select(selector).first();
    }

    private static Document page(String path) {
        HttpResponse<String> answer = served.get(path);
        assertEquals(200, answer.statusCode(), answer.body());
        return Jsoup.parse(answer.body());
    }
}
