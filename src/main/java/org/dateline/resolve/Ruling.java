package org.dateline.resolve;

import java.util.Set;

/**
 * What a user has decided: that two are one, or that they are not. It is said of accounts or of references, which an article's content fixes, and not
 * of events and entities, which come and go with what is known.
 *
 * @param iri   of the ruling
 * @param areOne whether they are
 * @param one   IRIs of accounts or references
 * @param other IRIs of those that they are, or are not, one with
 */
public record Ruling(String iri, boolean areOne, Set<String> one, Set<String> other) {
    public Ruling {
        one = Set.copyOf(one);
        other = Set.copyOf(other);
    }
}
