package org.dateline.gate;

import java.util.List;
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
    private final List<Finding> findings;

    Accepted(NamedGraph judged, List<Finding> findings) {
        this.kind = judged.kind();
        this.name = judged.name();
        this.graph = new GraphReadOnly(judged.graph());
        this.findings = List.copyOf(findings);
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

    /** Warnings and infos. */
    @Override
    public List<Finding> findings() {
        return findings;
    }
}
