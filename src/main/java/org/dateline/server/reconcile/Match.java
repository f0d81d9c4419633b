package org.dateline.server.reconcile;

/**
 * A candidate for a query.
 *
 * @param score   from 0 to 100
 * @param certain whether it alone has exactly that name, and all the properties asked for
 */
record Match(Candidate candidate, double score, boolean certain) {
}
