package org.dateline.documentation;

import java.util.List;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** The closed lists of values. */
final class SchemeSection {
    private final Html html;
    private final Terms terms;

    SchemeSection(Html html, Terms terms) {
        this.html = html;
        this.terms = terms;
    }

    void write(Element main) {
        Element section = Html.section(main, "section-schemes", "Concept schemes");
        for (Term scheme : terms.schemes()) {
            Element article = section.appendElement("article").addClass("term").id(scheme.name());
            Element heading = article.appendElement("h3");
            heading.appendText(scheme.label() + " ");
            heading.appendElement("code").text(scheme.curie());
            html.linked(article.appendElement("p").addClass("definition"), scheme.definition());
            Element body = Html.table(article, "Concepts of " + scheme.curie(), List.of("Concept", "Definition", "Example"));
            terms.concepts(scheme).forEach(concept -> write(body, concept));
        }
    }

    private void write(Element body, Term concept) {
        Element row = body.appendElement("tr").id(concept.name());
        row.appendElement("th").attr("scope", "row").appendElement("code").text(concept.curie());
        html.linked(row.appendElement("td"), concept.definition());
        Html.list(row.appendElement("td"), concept.texts(SKOS.example), html::linked);
    }
}
