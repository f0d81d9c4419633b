package org.dateline.gate;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.dateline.rdf.ResolutionChange;
import org.dateline.resolve.Resolution;

/** A change of the resolution's graph after which no shape objects to what it has touched. Only the {@link Gate} makes one. */
public final class AcceptedChange {
    private final Node name;
    private final Graph removed;
    private final Graph added;
    private final Optional<Resolution> after;

    AcceptedChange(ResolutionChange judged) {
        this.name = judged.name();
        this.removed = new GraphReadOnly(judged.removed());
        this.added = new GraphReadOnly(judged.added());
        this.after = judged.after();
    }

    /** Of the graph that is changed. */
    public Node name() {
        return name;
    }

    /** Read-only. */
    public Graph removed() {
        return removed;
    }

    /** Read-only. */
    public Graph added() {
        return added;
    }

    /** What the graph then holds; empty where it does not hold all of that. */
    public Optional<Resolution> after() {
        return after;
    }
}
