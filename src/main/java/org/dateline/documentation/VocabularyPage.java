package org.dateline.documentation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.install.Installation;
import org.dateline.vocab.Namespaces;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The vocabulary as one HTML page.
 *
 * @param html        the whole document
 * @param styleSource what a content security policy names in style-src to allow the page's own style sheet and no other
 */
public record VocabularyPage(String html, String styleSource) {

    /**
     * Makes the page from the files that come with the program.
     *
     * @throws org.dateline.failure.DatelineException where one of them is missing or broken
     */
    public static VocabularyPage of(Installation installation) {
        return of(VocabularyFiles.read(installation));
    }

    static VocabularyPage of(VocabularyFiles files) {
        String style = style();
        return new VocabularyPage(document(files, style).outerHtml(), "'sha256-" + digest(style) + "'");
    }

    private static Document document(VocabularyFiles files, String style) {
        Terms terms = new Terms(files.ontology());
        List<Shape> shapes = files.shapes().stream().flatMap(file -> Shape.in(file).stream()).toList();
        Coverage coverage = new Coverage(terms, shapes, files.queries());
        Map<String, String> prefixes = new HashMap<>(files.alignments().model().getNsPrefixMap());
        prefixes.putAll(Namespaces.prefixes());
        Html html = new Html(terms, prefixes);

        Document page = Document.createShell("");
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().prettyPrint(false);
        head(page, new Header(files.ontology()), style);
        Element body = page.body();
        body.appendElement("a").addClass("skip").attr("href", "#section-main").text("Skip to the content");
        new Header(files.ontology()).write(body, html);
        Element nav = body.appendElement("nav").attr("aria-label", "Contents");
        Element main = body.appendElement("main").id("section-main");
        new Overview(terms, shapes, files.queries()).write(main);
        new PatternSection(html).write(main, files.patterns());
        TermSection termSection = new TermSection(html, terms, coverage, new Alignments(files.alignments()));
        termSection.writeClasses(main);
        termSection.writeEventTypes(main);
        termSection.writeProperties(main);
        new SchemeSection(html, terms).write(main);
        new AlignmentSection(html).write(main, files.alignments());
        new ShapeSection(html).write(main, files.shapes());
        new QuestionSection(html).write(main, files.queries());
        new CoverageSection(html, terms, coverage).write(main);
        new PitfallSection(html).write(main, files.pitfalls());
        new HistorySection(html).write(main, files.ontology());
        contents(nav, main);
        body.appendElement("footer").appendElement("p").text("Made from the vocabulary's own files.");
        return page;
    }

    private static void head(Document page, Header header, String style) {
        page.selectFirst("html").attr("lang", "en");
        page.charset(StandardCharsets.UTF_8);
        page.title(header.title());
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        page.head().appendElement("meta").attr("name", "description").attr("content", header.description());
        page.head().appendElement("style").appendChild(new DataNode(style));
    }

    private static void contents(Element nav, Element main) {
        nav.appendElement("h2").text("Contents");
        Element list = nav.appendElement("ol");
        main.children().forEach(section -> list.appendElement("li").appendElement("a").attr("href", "#" + section.id())
                .text(section.selectFirst("h2").text()));
    }

    private static String style() {
        try (InputStream in = VocabularyPage.class.getResourceAsStream("style.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the style sheet cannot be read", e);
        }
    }

    private static String digest(String style) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
