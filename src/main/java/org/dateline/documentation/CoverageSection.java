package org.dateline.documentation;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Which shapes and queries use which class and property, for those who review the vocabulary. */
final class CoverageSection {
    private final Html html;
    private final Terms terms;
    private final Coverage coverage;

    CoverageSection(Html html, Terms terms, Coverage coverage) {
        this.html = html;
        this.terms = terms;
        this.coverage = coverage;
    }

    void write(Element main) {
        Element section = Html.section(main, "section-coverage", "Coverage");
        html.linked(section.appendElement("p"), "No term without a use: each class and property is checked by a shape and needed by a question, "
                + "or says why not. A question asks for a class by its name or by a property whose domain or range it is, "
                + "for an event type as a value of dl:eventType, and for a class of entities as one of dl:entityType.");
        Element body = Html.table(section, "Shapes, questions and tables that use a term", List.of("Term", "Shapes", "Questions", "Tables"));
        Stream.of(terms.classes(), terms.eventTypes(), terms.properties()).flatMap(List::stream).forEach(term -> write(body, term));
    }

    private void write(Element body, Term term) {
        Element row = body.appendElement("tr");
        html.term(row.appendElement("th").attr("scope", "row"), term);
        Html.list(row.appendElement("td"), coverage.shapes(term), (parent, shape) -> Html.link(parent, "#" + shape.anchor(), shape.localName()));
        Element questions = row.appendElement("td");
        Html.list(questions, coverage.questions(term), (parent, query) -> Html.link(parent, "#" + query.anchor(), query.shortName()));
        coverage.reason(term).ifPresent(reason -> questions.appendElement("span").addClass("note").text(reason));
        Html.list(row.appendElement("td"), coverage.tables(term), (parent, query) -> Html.link(parent, "#" + query.anchor(), query.shortName()));
    }
}
