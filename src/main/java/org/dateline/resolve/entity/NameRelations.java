package org.dateline.resolve.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the names of a block say of each other. Two are compared when somebody first asks, and once only. */
final class NameRelations {
    private final List<Naming> namings;
    private final Map<Long, NameRelation> known = new HashMap<>();

    NameRelations(List<Naming> namings) {
        this.namings = namings;
    }

    /** Of two namings by their places in the block, whichever comes first. */
    NameRelation between(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        return known.computeIfAbsent((long) low * namings.size() + high, k -> namings.get(low).relation(namings.get(high)));
    }
}
