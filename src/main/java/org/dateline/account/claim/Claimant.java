package org.dateline.account.claim;

import java.util.List;
import java.util.Optional;
import org.dateline.mention.Evidence;

/**
 * Who speaks.
 *
 * @param entities indexes of the article's entities; none where it has no entity for the one who speaks
 * @param words    the noun phrase; absent for a pronoun
 */
record Claimant(List<Integer> entities, Optional<Evidence> words) {
    static final Claimant NOBODY = new Claimant(List.of(), Optional.empty());

    Claimant {
        entities = List.copyOf(entities);
    }

    boolean isKnown() {
        return !entities.isEmpty() || words.isPresent();
    }
}
