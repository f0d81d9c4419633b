package org.dateline.documentation;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.jsoup.nodes.Element;

/** The notes that the header of a file gives, each of which opens with what it is about and a colon. */
final class Notes {
    private final Html html;

    Notes(Html html) {
        this.html = html;
    }

    /** @param properties that lead to notes, the first one's first */
    void write(Element parent, Resource header, Property... properties) {
        Element list = parent.appendElement("dl").addClass("facts");
        Stream.of(properties).flatMap(property -> texts(header, property).stream()).forEach(note -> write(list, note));
    }

    /** Sorted, as a graph has no order. */
    static List<String> texts(Resource header, Property property) {
        return header.listProperties(property).mapWith(s -> s.getString()).toList().stream().sorted().toList();
    }

    private void write(Element list, String note) {
        int colon = note.indexOf(": ");
        Html.described(list, note.substring(0, Math.max(colon, 0)), List.of(note.substring(colon < 0 ? 0 : colon + 2)), html::linked);
    }
}
