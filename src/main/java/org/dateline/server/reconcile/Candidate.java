package org.dateline.server.reconcile;

import java.util.List;

/**
 * An entity or event that a name in a table may mean.
 *
 * @param id    its IRI, without the base
 * @param name  its label
 * @param keys  all its names, folded
 * @param types local names of its classes, sorted
 */
record Candidate(String id, String iri, String name, List<String> keys, List<String> types) {

    boolean isOf(String type) {
        return types.contains(type);
    }
}
