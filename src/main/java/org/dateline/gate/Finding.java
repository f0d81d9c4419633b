package org.dateline.gate;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * One result of a validation.
 *
 * @param focus   the node it is about
 * @param path    the property it is about, in SPARQL's path syntax
 * @param value   the value it is about
 * @param message what to do about it
 */
public record Finding(Level level, Node focus, Optional<String> path, Optional<Node> value, String message) {

    /** SHACL's severities. */
    public enum Level {
        VIOLATION, WARNING, INFO
    }

    static Finding of(ReportEntry entry) {
        return new Finding(level(entry.severity()), entry.focusNode(), Optional.ofNullable(entry.resultPath()).map(Object::toString),
                Optional.ofNullable(entry.value()), entry.message());
    }

    /** Focus node, path, value and message on one line. */
    @Override
    public String toString() {
        return text(focus) + path.map(p -> " " + p).orElse("") + value.map(v -> " " + text(v)).orElse("") + ": " + message;
    }

    /** A severity that is none of SHACL's own is taken for the worst. */
    private static Level level(Severity severity) {
        if (severity.equals(Severity.Warning)) return Level.WARNING;
        return severity.equals(Severity.Info) ? Level.INFO : Level.VIOLATION;
    }

    private static String text(Node node) {
        return FmtUtils.stringForNode(node).replaceAll("\\s+", " ");
    }
}
