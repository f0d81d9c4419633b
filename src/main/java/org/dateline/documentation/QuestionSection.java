package org.dateline.documentation;

import java.util.List;
import org.jsoup.nodes.Element;

/** The questions that the vocabulary is there to answer, and the standard tables. */
final class QuestionSection {
    private final Html html;

    QuestionSection(Html html) {
        this.html = html;
    }

    void write(Element main, List<QueryText> queries) {
        Element section = Html.section(main, "section-questions", "Competency questions");
        section.appendElement("p").text("Each question is a query that runs as it is; the default graph is the union of all graphs.");
        queries.stream().filter(QueryText::isQuestion).forEach(query -> write(section, query));
        section.appendElement("h3").text("Standard tables");
        queries.stream().filter(query -> !query.isQuestion()).forEach(query -> write(section, query));
    }

    private void write(Element section, QueryText query) {
        Element article = section.appendElement("article").addClass("question").id(query.anchor());
        article.appendElement(query.isQuestion() ? "h3" : "h4").text(query.isQuestion() ? query.shortName() + ". " + query.opening() : query.shortName());
        if (!query.isQuestion()) article.appendElement("p").text(query.opening());
        if (!query.remark().isEmpty()) article.appendElement("p").text(query.remark());
        Element details = article.appendElement("details");
        details.appendElement("summary").text("Query " + query.name());
        html.linked(details.appendElement("pre").attr("tabindex", "0").appendElement("code"), query.query());
    }
}
