package org.dateline.gate;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.dateline.rdf.NamedGraph;

/**
 * A graph that must not enter a store.
 *
 * @param violations at least one
 * @param report     the SHACL validation report
 */
public record Rejected(NamedGraph judged, List<Finding> violations, Graph report) implements Verdict {
    public Rejected {
        violations = List.copyOf(violations);
    }
}
