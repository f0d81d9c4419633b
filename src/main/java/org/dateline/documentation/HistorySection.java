package org.dateline.documentation;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jsoup.nodes.Element;

/** How the vocabulary is made and how it changes, by the notes of its header. */
final class HistorySection {
    private final Html html;

    HistorySection(Html html) {
        this.html = html;
    }

    void write(Element main, TurtleFile ontology) {
        Resource header = ontology.header();
        new Notes(html).write(Html.section(main, "section-policy", "Design, versions and deprecation"), header, RDFS.comment, SKOS.editorialNote);
        Element list = Html.section(main, "section-changes", "Change log").appendElement("ul");
        Notes.texts(header, SKOS.changeNote).reversed().forEach(note -> html.linked(list.appendElement("li"), note));
    }
}
