package org.dateline.server.sparql;

import java.time.Duration;

/**
 * What one query may take.
 *
 * @param timeout from the start of its execution to its last row
 * @param rows    the rows of a SELECT, or the triples or quads of a CONSTRUCT or DESCRIBE
 */
public record QueryLimits(Duration timeout, int rows) {
}
