package org.dateline.documentation;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** How the vocabulary is made and how it changes: notes of its header, each of which opens with what it is about. */
final class HistorySection {
    private final Html html;

    HistorySection(Html html) {
        this.html = html;
    }

    void write(Element main, TurtleFile ontology) {
        Element notes = Html.section(main, "section-policy", "Design, versions and deprecation");
        paragraphs(notes, ontology, RDFS.comment);
        paragraphs(notes, ontology, SKOS.editorialNote);
        Element list = Html.section(main, "section-changes", "Change log").appendElement("ul");
        texts(ontology, SKOS.changeNote).reversed().forEach(note -> html.linked(list.appendElement("li"), note));
    }

    private void paragraphs(Element section, TurtleFile ontology, Property property) {
        texts(ontology, property).forEach(note -> html.linked(section.appendElement("p"), note));
    }

    private static List<String> texts(TurtleFile ontology, Property property) {
        return ontology.header().listProperties(property).mapWith(s -> s.getString()).toList().stream().sorted(Comparator.naturalOrder()).toList();
    }
}
