package org.dateline.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.dateline.server.lookup.Description;

/** A description as one table of statements, for what has no page of its own. */
final class DescriptionValues {
    private final Description description;
    private final Shown shown;

    private DescriptionValues(Description description, Shown shown) {
        this.description = description;
        this.shown = shown;
    }

    /** The values that the template names. */
    static Map<String, Object> of(Description description, Shown shown) {
        return new DescriptionValues(description, shown).values();
    }

    private Map<String, Object> values() {
        List<Map<String, Cell>> statements = description.quads().stream().map(this::row).toList();
        return Map.of("it", cell(description.subject()), "successors", description.successors().stream().map(this::cell).toList(),
            "statements", statements, "page", description.page(), "followed", description.hasNext());
    }

    private Map<String, Cell> row(Quad quad) {
        Map<String, Cell> row = new LinkedHashMap<>();
        row.put("subject", cell(quad.getSubject()));
        row.put("property", cell(quad.getPredicate()));
        row.put("object", cell(quad.getObject()));
        return row;
    }

    private Cell cell(Node node) {
        Cell cell = shown.cell(node);
        Node label = description.labels().get(node);
        return label == null ? cell : new Cell(label.getLiteralLexicalForm(), cell.value(), cell.link());
    }
}
