package org.dateline.documentation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** How the vocabulary is made and how it changes: the notes of its header, each of which opens with what it is about and a colon. */
final class HistorySection {
    private final Html html;

    HistorySection(Html html) {
        this.html = html;
    }

    void write(Element main, TurtleFile ontology) {
        Element notes = Html.section(main, "section-policy", "Design, versions and deprecation").appendElement("dl").addClass("facts");
        Stream.of(RDFS.comment, SKOS.editorialNote).flatMap(property -> texts(ontology, property).stream()).forEach(note -> write(notes, note));
        Element list = Html.section(main, "section-changes", "Change log").appendElement("ul");
        texts(ontology, SKOS.changeNote).reversed().forEach(note -> html.linked(list.appendElement("li"), note));
    }

    private void write(Element list, String note) {
        int colon = note.indexOf(": ");
        Html.described(list, note.substring(0, Math.max(colon, 0)), List.of(note.substring(colon < 0 ? 0 : colon + 2)), html::linked);
    }

    private static List<String> texts(TurtleFile ontology, Property property) {
        return ontology.header().listProperties(property).mapWith(s -> s.getString()).toList().stream().sorted(Comparator.naturalOrder()).toList();
    }
}
