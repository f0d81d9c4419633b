package org.dateline.rdf;

import java.time.Instant;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * One conversion of a batch.
 *
 * @param version   of the program
 * @param generated names of the graphs it wrote
 */
public record Run(Instant started, Instant ended, String version, List<Node> generated) {
    public Run {
        generated = List.copyOf(generated);
    }
}
