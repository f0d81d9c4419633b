package org.dateline.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.install.Installation;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The page says everything, leads nowhere wrong, and needs nothing but itself. */
class VocabularyPageTest {
    private static final VocabularyFiles FILES = VocabularyFiles.read(Installation.find());
    private static final VocabularyPage PAGE = VocabularyPage.of(FILES);
    private static final Document DOCUMENT = Jsoup.parse(PAGE.html());

    @Test
    void everyTermHasOneAnchor() {
        List<String> ids = DOCUMENT.select("[id]").eachAttr("id");
        assertEquals(ids.size(), new HashSet<>(ids).size(), "an id stands twice");
        Set<String> without = new Terms(FILES.ontology()).all().stream().map(Term::name).filter(name -> !ids.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), without);
    }

    @Test
    void everyTermIsDescribedWithItsDefinition() {
        for (Term term : new Terms(FILES.ontology()).all()) {
            assertTrue(DOCUMENT.getElementById(term.name()).text().contains(term.definition()), term.curie());
        }
    }

    @Test
    void everyLinkWithinThePageArrives() {
        Set<String> ids = new HashSet<>(DOCUMENT.select("[id]").eachAttr("id"));
        Set<String> lost = DOCUMENT.select("a[href^=#]").eachAttr("href").stream().map(href -> href.substring(1)).filter(id -> !ids.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), lost);
        assertTrue(DOCUMENT.select("a[href]").eachAttr("href").stream().allMatch(href -> href.matches("(#|https?://).*")));
    }

    @Test
    void nothingIsLoadedAndNothingRuns() {
        assertEquals(List.of(), DOCUMENT.select("script, link, img, iframe, object, embed, [src], [style], [srcset], use").eachText());
        assertFalse(DOCUMENT.selectFirst("style").data().matches("(?s).*(url\\(|@import).*"));
        assertTrue(DOCUMENT.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()).noneMatch(a -> a.getKey().startsWith("on")));
    }

    @Test
    void itIsWellFormed() {
        Parser parser = Parser.htmlParser().setTrackErrors(50);
        Jsoup.parse(PAGE.html(), "", parser);
        assertEquals(List.of(), parser.getErrors().stream().map(Object::toString).toList());
    }

    @Test
    void itHasLandmarksAndHeadingsInOrder() {
        for (String landmark : List.of("header", "nav", "main", "footer", "header > h1")) {
            assertEquals(1, DOCUMENT.select("body > " + landmark).size(), landmark);
        }
        int level = 1;
        for (Element heading : DOCUMENT.select("h1, h2, h3, h4")) {
            int next = heading.tagName().charAt(1) - '0';
            assertTrue(next <= level + 1, heading.text());
            level = next;
        }
        assertEquals("en", DOCUMENT.selectFirst("html").attr("lang"));
    }

    @Test
    void everyDiagramIsToldInWordsAndEveryTableHasACaption() {
        assertEquals(FILES.patterns().size(), DOCUMENT.select("svg[role=img]:has(> title):has(> desc)").size());
        DOCUMENT.select("svg").forEach(svg -> List.of(svg.attr("aria-labelledby").split(" "))
                .forEach(id -> assertFalse(DOCUMENT.getElementById(id).text().isEmpty(), id)));
        assertEquals(DOCUMENT.select("table").size(), DOCUMENT.select("table > caption").size());
    }

    @Test
    void whatTheFilesSayIsTextAndNeverMarkup() {
        String hostile = "</code></style><script>alert('x')</script><img src=x onerror=alert(1)>";
        String ontology = """
                PREFIX dl: <https://w3id.org/dateline/ontology#>
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX owl: <http://www.w3.org/2002/07/owl#>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                <https://w3id.org/dateline/ontology> a owl:Ontology ; dcterms:title "HOSTILE" ; dcterms:description "HOSTILE" ;
                    dcterms:creator <javascript:alert(1)> .
                dl:Event a owl:Class ; rdfs:label "HOSTILE" ; skos:definition "HOSTILE" ; skos:example "HOSTILE" ; rdfs:subClassOf <javascript:alert(2)> .
                """.replace("HOSTILE", hostile);
        VocabularyFiles files = new VocabularyFiles(TurtleFile.of(ontology, "hostile.ttl"), FILES.alignments(), List.of(),
                List.of(QueryText.of("# " + hostile + "\nASK { ?s ?p \"" + hostile + "\" }", "queries/questions/01-hostile.rq")),
                List.of(Pattern.of("hostile", "# " + hostile + "\n# | a |\n<https://example.org/a> <https://example.org/p> \"" + hostile + "\" .")),
                List.of(new Pitfall("P00", hostile, hostile, hostile)));
        Document document = Jsoup.parse(VocabularyPage.of(files).html());
        assertEquals(0, document.select("script, img, [onerror], a[href^=javascript]").size());
        assertTrue(document.getElementById("Event").text().contains("<script>"));
        assertTrue(document.title().contains("<script>"));
    }
}
