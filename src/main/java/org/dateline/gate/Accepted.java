package org.dateline.gate;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.dateline.rdf.GraphKind;
import org.dateline.rdf.NamedGraph;

/** A graph that no shape objects to. Only the {@link Gate} makes one, and its triples cannot be changed any more. */
public final class Accepted implements Verdict {
    private final GraphKind kind;
    private final Node name;
    private final Graph graph;
    private final int warnings;
    private final int infos;

    Accepted(NamedGraph judged, int warnings, int infos) {
        this.kind = judged.kind();
        this.name = judged.name();
        this.graph = new GraphReadOnly(judged.graph());
        this.warnings = warnings;
        this.infos = infos;
    }

    public GraphKind kind() {
        return kind;
    }

    public Node name() {
        return name;
    }

    /** Read-only. */
    public Graph graph() {
        return graph;
    }

    /** How many results of severity warning the shapes gave. */
    public int warnings() {
        return warnings;
    }

    /** How many results of severity info the shapes gave. */
    public int infos() {
        return infos;
    }
}
