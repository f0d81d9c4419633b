package org.dateline.gate;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.dateline.rdf.NamedGraph;

/**
 * A graph that must not enter a store.
 *
 * @param findings at least one of them a violation
 * @param report   the SHACL validation report
 */
public record Rejected(NamedGraph judged, List<Finding> findings, Graph report) implements Verdict {
    public Rejected {
        findings = List.copyOf(findings);
    }

    /** What keeps it out. */
    public List<Finding> violations() {
        return findings.stream().filter(finding -> finding.level() == Finding.Level.VIOLATION).toList();
    }
}
