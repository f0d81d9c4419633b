package org.dateline.gate;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * One thing that is wrong with a graph.
 *
 * @param focus   the node that is wrong
 * @param path    the property that is wrong, in SPARQL's path syntax
 * @param value   the value that is wrong
 * @param message what to do about it
 */
public record Violation(Node focus, Optional<String> path, Optional<Node> value, String message) {

    static Violation of(ReportEntry entry) {
        return new Violation(entry.focusNode(), Optional.ofNullable(entry.resultPath()).map(Object::toString),
                Optional.ofNullable(entry.value()), entry.message());
    }

    /** Focus node, path, value and message on one line. */
    @Override
    public String toString() {
        return text(focus) + path.map(p -> " " + p).orElse("") + value.map(v -> " " + text(v)).orElse("") + ": " + message;
    }

    private static String text(Node node) {
        return FmtUtils.stringForNode(node).replaceAll("\\s+", " ");
    }
}
