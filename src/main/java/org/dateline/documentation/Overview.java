package org.dateline.documentation;

import java.util.List;
import org.jsoup.nodes.Element;

/** What there is, in numbers. */
final class Overview {
    private final Terms terms;
    private final List<Shape> shapes;
    private final List<QueryText> queries;

    Overview(Terms terms, List<Shape> shapes, List<QueryText> queries) {
        this.terms = terms;
        this.shapes = shapes;
        this.queries = queries;
    }

    void write(Element main) {
        Element section = Html.section(main, "section-overview", "Overview");
        Element list = section.appendElement("ul").addClass("numbers");
        number(list, terms.classes().size(), "classes", "#section-classes");
        number(list, terms.eventTypes().size(), "event types", "#section-event-types");
        number(list, terms.properties().size(), "properties", "#section-properties");
        number(list, terms.schemes().size(), "concept schemes", "#section-schemes");
        number(list, shapes.size(), "shapes", "#section-shapes");
        number(list, queries.stream().filter(QueryText::isQuestion).count(), "competency questions", "#section-questions");
    }

    private static void number(Element list, long number, String what, String target) {
        Element link = list.appendElement("li").appendElement("a").attr("href", target);
        link.appendElement("strong").text(String.valueOf(number));
        link.appendText(" " + what);
    }
}
