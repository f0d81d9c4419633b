package org.dateline.document.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.document.date.DateReader;
import org.dateline.document.draft.DateEvidence;
import org.dateline.document.draft.PublisherEvidence;
import org.dateline.document.draft.StatedMetadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article outside the text: JSON-LD first, then OpenGraph and other meta tags, then marked-up times and names. */
final class PageMetadata {
    private static final Pattern ADDRESS = Pattern.compile("(?i)^(?:https?:)?//.*|.*@.*|^/.*");
    private static final Pattern BY = Pattern.compile("(?i)^(?:by|written by|reported by)\\s*:?\\s+");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;|&|\\band\\b)\\s*");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int LONGEST_NAME = 60;
    private static final List<String> DATE_TAGS = List.of("article:published_time", "og:article:published_time", "og:published_time",
            "datePublished", "parsely-pub-date", "publication_date", "publish-date", "publishdate", "pubdate", "sailthru.date", "dc.date.issued",
            "dcterms.issued", "dcterms.created", "dc.date", "dc.date.created", "date");

    private final Document page;
    private final List<StructuredArticle> structured;

    PageMetadata(Document page) {
        this.page = page;
        this.structured = StructuredArticle.of(page);
    }

    void state(StatedMetadata stated) {
        first(structured.stream().map(StructuredArticle::headline), meta("og:title"), meta("twitter:title"), meta("dc.title"), heading(),
                pageTitle()).ifPresent(stated::title);
        published().ifPresent(day -> stated.published(DateEvidence.PAGE_METADATA, day));
        first(structured.stream().map(StructuredArticle::publisher), meta("og:site_name"), meta("article:publisher")
                .filter(name -> name.filter(PageMetadata::isName).isPresent()), meta("dc.publisher"),
                meta("publisher"), meta("application-name")).ifPresent(name -> stated.publisher(PublisherEvidence.PAGE_METADATA, name));
        authors().forEach(stated::author);
        first(Stream.of(attribute("link[rel=canonical]", "href")), structured.stream().map(StructuredArticle::url), meta("og:url"))
                .ifPresent(stated::url);
    }

    private Optional<LocalDate> published() {
        Stream<Optional<String>> values = Stream.of(structured.stream().map(StructuredArticle::published), DATE_TAGS.stream().flatMap(this::meta),
                page.select("[itemprop=datePublished]").stream().map(PageMetadata::dateOf),
                page.select("time[pubdate], article time[datetime], main time[datetime], time[datetime]").stream().map(PageMetadata::dateOf))
                .flatMap(found -> found);
        return values.flatMap(Optional::stream).map(DateReader::ofMetadata).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> dateOf(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.text()).filter(value -> !value.isBlank()).findFirst();
    }

    private List<String> authors() {
        List<String> names = new ArrayList<>();
        structured.forEach(article -> names.addAll(article.authors()));
        if (names.isEmpty()) Stream.of("article:author", "author", "dc.creator", "parsely-author", "sailthru.author", "byl").flatMap(this::meta)
                .flatMap(Optional::stream)
                .filter(PageMetadata::isName).findFirst().ifPresent(names::add);
        if (names.isEmpty()) page.select("[rel=author], [itemprop=author], .byline, .author-name, .author").stream().map(Element::text)
                .filter(text -> text.length() <= LONGEST_NAME && isName(text)).findFirst().ifPresent(names::add);
        return names.stream().flatMap(name -> BETWEEN.splitAsStream(BY.matcher(name.strip()).replaceFirst("")))
                .filter(name -> !name.isBlank() && !DIGIT.matcher(name).find()).toList();
    }

    private static boolean isName(String value) {
        return !value.isBlank() && !ADDRESS.matcher(value).matches();
    }

    private Stream<Optional<String>> meta(String name) {
        return page.select("meta").stream().filter(tag -> tag.attr("property").equalsIgnoreCase(name) || tag.attr("name").equalsIgnoreCase(name)
                || tag.attr("itemprop").equalsIgnoreCase(name))
                .map(tag -> tag.attr("content").strip()).map(Optional::of);
    }

    private Stream<Optional<String>> heading() {
        return page.select("h1").stream().map(heading -> Optional.of(heading.text()));
    }

    private Stream<Optional<String>> pageTitle() {
        return Stream.of(Optional.of(page.title()));
    }

    private Optional<String> attribute(String selector, String attribute) {
        return Optional.ofNullable(page.selectFirst(selector)).map(element -> element.attr(attribute));
    }

    @SafeVarargs
    private static Optional<String> first(Stream<Optional<String>>... sources) {
        return Stream.of(sources).flatMap(source -> source).flatMap(Optional::stream).map(String::strip).filter(value -> !value.isEmpty())
                .findFirst();
    }
}
