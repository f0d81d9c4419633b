package org.dateline.document.page;

import static org.dateline.document.clean.Reading.clean;
import static org.dateline.document.clean.Reading.leftOut;
import static org.dateline.document.clean.Reading.texts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.CleanArticle;
import org.dateline.document.DateBasis;
import org.dateline.document.Metadata;
import org.dateline.document.PublicationDate;
import org.junit.jupiter.api.Test;

class PageReadingTest {
    private static final String PARAGRAPHS = """
            <p>The ferry to <a href="/places/port-ferris">Port Ferris</a> ran aground on a sandbank before dawn, the harbour office said on Monday.</p>
            <p>Four boats brought all 212 passengers ashore by noon, and divers looked for a leak below the hull but found none.</p>
            """;

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    private static Optional<PublicationDate> stated(String day) {
        return Optional.of(new PublicationDate(LocalDate.parse(day), DateBasis.STATED));
    }

    @Test
    void structuredDataGiveTheMetadata() {
        String head = """
                <title>Ferry aground | Harbour Post</title><link rel="canonical" href="https://harbourpost.example/ferry">
                <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Home"},
                 {"@type": ["NewsArticle"], "headline": "Ferry runs aground", "datePublished": "2021-05-03T23:30:00-05:00",
                  "author": [{"@type": "Person", "name": "Anna Berg"}, "Tom Dyk"], "publisher": {"name": "Harbour Post"}}]}</script>
                """;
        Metadata metadata = clean(page(head, "<h1>Ferry runs aground</h1>" + PARAGRAPHS)).metadata();
        assertEquals(new Metadata(Optional.of("Ferry runs aground"), stated("2021-05-03"), Optional.of("Harbour Post"),
                List.of("Anna Berg", "Tom Dyk"), Optional.empty(),
                Optional.of("https://harbourpost.example/ferry")), metadata);
    }

    @Test
    void brokenStructuredDataArePassedOver() {
        String head = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", oops</script><meta property='og:title' content='Ferry aground'>"
                + "<meta property='og:site_name' content='Harbour Post'><meta property='article:published_time' content='2021-05-03T08:00Z'><meta name=author content='By Anna Berg'>";
        Metadata metadata = clean(page(head, PARAGRAPHS)).metadata();
        assertEquals(Optional.of("Ferry aground"), metadata.title());
        assertEquals(Optional.of("Harbour Post"), metadata.publisher());
        assertEquals(stated("2021-05-03"), metadata.published());
        assertEquals(List.of("Anna Berg"), metadata.authors());
    }

    @Test
    void aMarkedUpTimeIsThePublicationDate() {
        assertEquals(stated("2021-05-03"), clean(page("", "<article><time datetime='2021-05-03 10:00'>yesterday</time>" + PARAGRAPHS
                + "</article>")).metadata().published());
    }

    @Test
    void theBodyIsFoundByTextDensity() {
        CleanArticle article = clean(page("", """
                <div class="x1"><ul><li><a href=/1>Sport</a></li><li><a href=/2>Weather</a></li><li><a href=/3>Business</a></li></ul></div>
                <div><div class="x2"><h1>Ferry runs aground</h1><div>""" + PARAGRAPHS + """
                </div></div>
                <div class="x3"><h3><a href=/4>A new school for Lindal opens its doors</a></h3><p>The mayor cut a ribbon in front of some two hundred pupils there.</p>
                <h3><a href=/5>Farmers protest near Ostby again</a></h3></div></div>
                <div>Harbour Post Ltd, Quay 4</div>"""));
        assertEquals(List.of("Ferry runs aground"), texts(article, BlockKind.HEADLINE));
        assertEquals(2, texts(article, BlockKind.PARAGRAPH).size());
        assertTrue(leftOut(article, BoilerplateReason.NAVIGATION).contains("Harbour Post Ltd, Quay 4"));
    }

    @Test
    void regionsGoOutWithTheirReason() {
        CleanArticle article = clean(page("",
                "<article><h1>Ferry runs aground</h1><div class='byline'>By <a rel=author href=/a>Anna Berg</a>, 3 May 2021</div><div class='social-share'>Share this</div>" + PARAGRAPHS
                + "<aside>Why sandbanks move</aside><div class='newsletter-signup'>All the news every day</div><script>var x = '<p>no</p>';</script></article><footer>Imprint</footer>"));
        assertEquals(List.of("Share this"), leftOut(article, BoilerplateReason.SHARE_OR_EMBED));
        assertEquals(List.of("Why sandbanks move"), leftOut(article, BoilerplateReason.TEASER));
        assertEquals(List.of("All the news every day"), leftOut(article, BoilerplateReason.PROMOTION));
        assertEquals(List.of("Imprint"), leftOut(article, BoilerplateReason.NAVIGATION));
        assertEquals(1, leftOut(article, BoilerplateReason.MARKUP).size());
        assertEquals(List.of("Anna Berg"), article.metadata().authors());
        assertEquals(3, article.blocks().size());
    }

    @Test
    void figureCaptionsListsAndSubheadingsAreMarked() {
        CleanArticle article = clean(page("", "<main><h1>Ferry runs aground</h1><ul><li>Nobody was hurt</li></ul>" + PARAGRAPHS
                + "<figure><img src=a.jpg><figcaption>Divers below the hull Nora Quist/Coastwire</figcaption></figure><h2>What comes next?</h2>"
                        + PARAGRAPHS.replace("ferry", "boat").replace("Four", "Five")
                + "</main>"));
        assertEquals(List.of("Nobody was hurt"), texts(article, BlockKind.SUMMARY));
        assertEquals(List.of("Divers below the hull"), texts(article, BlockKind.CAPTION));
        assertEquals(List.of("What comes next?"), texts(article, BlockKind.SUBHEADING));
    }

    @Test
    void brokenMarkupLosesNoText() {
        CleanArticle article = clean("<html><body><div><p>The <b>ferry <i>ran</b> aground</i> &mdash; so the office said on Monday.<p>Four boats came &amp left by noon, and the divers went home<div>"
                + "<table><tr>It leaked, the owner of the ferry told the harbour office at last.<td>Nobody was hurt in the accident, he said.</table></span></div>");
        String text = article.text().toString();
        assertTrue(text.contains("The ferry ran aground — so the office said on Monday."), text);
        assertTrue(text.contains("It leaked, the owner"), text);
        assertTrue(text.contains("Nobody was hurt in the accident"), text);
        assertFalse(text.contains("<"), text);
    }
}
