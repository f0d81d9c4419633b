package org.dateline.documentation;

import java.util.List;
import org.apache.jena.vocabulary.DCTerms;
import org.jsoup.nodes.Element;

/** What the shapes check, by file. */
final class ShapeSection {
    private final Html html;

    ShapeSection(Html html) {
        this.html = html;
    }

    void write(Element main, List<TurtleFile> files) {
        Element section = Html.section(main, "section-shapes", "Shapes");
        section.appendElement("p").text("Only violations keep a graph out of the store; warnings and infos are counted and shown. "
                + "Shapes of articles see one article's graph alone; those of the resolution see it together with all articles; "
                + "those of the lexicon see the lexicon and the authority file; those of the ontology see the vocabulary.");
        files.forEach(file -> write(section, file));
    }

    private void write(Element section, TurtleFile file) {
        section.appendElement("h3").text(file.header().getRequiredProperty(DCTerms.title).getString());
        Element body = Html.table(section, file.name(), List.of("Shape", "Checks", "Says when it rejects", "Severity"));
        Shape.in(file).forEach(shape -> write(body, shape));
    }

    private void write(Element body, Shape shape) {
        Element row = body.appendElement("tr").id(shape.anchor());
        if (shape.isNodeShape()) row.addClass("node-shape");
        row.appendElement("th").attr("scope", "row").appendElement("code").text(shape.localName());
        html.linked(row.appendElement("td"), shape.description());
        html.linked(row.appendElement("td"), String.join(" ", shape.messages()));
        row.appendElement("td").text(shape.severity());
    }
}
