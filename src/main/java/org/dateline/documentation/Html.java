package org.dateline.documentation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Resource;
import org.dateline.vocab.DL;
import org.jsoup.nodes.Element;

/** The elements that the sections of the page are made of. All text goes in as text nodes, so that nothing in the files can be markup. */
final class Html {
    private static final Pattern TERM = Pattern.compile("(?<![\\w:])dl:([A-Za-z_]\\w*)");

    private final Terms terms;
    private final List<Map.Entry<String, String>> prefixes;

    /** @param prefixes prefix to namespace */
    Html(Terms terms, Map<String, String> prefixes) {
        this.terms = terms;
        this.prefixes = prefixes.entrySet().stream().sorted(Comparator.comparing(e -> -e.getValue().length())).toList();
    }

    /** A part of the page with its heading. */
    static Element section(Element parent, String id, String heading) {
        Element section = parent.appendElement("section").id(id).attr("aria-labelledby", id + "-heading");
        section.appendElement("h2").id(id + "-heading").text(heading);
        return section;
    }

    /** A table that may be wider than the screen, with its caption and column headings; returns its body. */
    static Element table(Element parent, String caption, List<String> columns) {
        Element frame = wide(parent, caption);
        Element table = frame.appendElement("table");
        table.appendElement("caption").text(caption);
        Element head = table.appendElement("thead").appendElement("tr");
        columns.forEach(column -> head.appendElement("th").attr("scope", "col").text(column));
        return table.appendElement("tbody");
    }

    /** A place for something that may be wider than the screen: it scrolls by itself, also by keyboard. */
    static Element wide(Element parent, String label) {
        return parent.appendElement("div").addClass("wide").attr("role", "region").attr("tabindex", "0").attr("aria-label", label);
    }

    /** Text in which every term of the vocabulary is a link to its place in the page. */
    Element linked(Element parent, String text) {
        Matcher matcher = TERM.matcher(text);
        int done = 0;
        while (matcher.find()) {
            parent.appendText(text.substring(done, matcher.start()));
            if (terms.named(matcher.group(1)).isPresent()) link(parent, "#" + matcher.group(1), matcher.group());
            else parent.appendText(matcher.group());
            done = matcher.end();
        }
        return parent.appendText(text.substring(done));
    }

    /** A term as a link to its place in the page, a foreign one as a link to its IRI. */
    void resource(Element parent, Resource resource) {
        String name = shortened(resource.getURI());
        if (terms.of(resource).isPresent()) link(parent, "#" + resource.getURI().substring(DL.NS.length()), name);
        else if (resource.getURI().matches("https?://.*")) link(parent, resource.getURI(), name);
        else parent.appendElement("code").text(name);
    }

    void term(Element parent, Term term) {
        link(parent, "#" + term.name(), term.curie());
    }

    static void link(Element parent, String target, String text) {
        parent.appendElement("a").attr("href", target).appendElement("code").text(text);
    }

    /** Things one after another, with commas between them. */
    static <T> void list(Element parent, List<T> things, BiConsumer<Element, T> one) {
        for (int i = 0; i < things.size(); i++) {
            if (i > 0) parent.appendText(", ");
            one.accept(parent, things.get(i));
        }
    }

    /** A row of a description list; nothing where there are no things. */
    static <T> void described(Element list, String name, List<T> things, BiConsumer<Element, T> one) {
        if (things.isEmpty()) return;
        Element row = list.appendElement("div");
        row.appendElement("dt").text(name);
        list(row.appendElement("dd"), things, one);
    }

    /** The prefixed name, else the whole IRI. */
    String shortened(String iri) {
        return prefixes.stream().filter(p -> iri.startsWith(p.getValue()) && iri.length() > p.getValue().length())
                .map(p -> p.getKey() + ":" + iri.substring(p.getValue().length())).findFirst().orElse(iri);
    }
}
