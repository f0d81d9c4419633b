package org.dateline.resolve;

import java.util.List;

/**
 * A decision that two accounts tell of one event, or two references mean one entity.
 *
 * @param left    IRI of the account or reference that comes first in the order of IRIs
 * @param right   IRI of the other
 * @param score   from 0 to 1, to three decimals
 * @param rule    the name of the rule that decided
 * @param reasons why, in plain words, one a feature
 */
public record Link(String left, String right, double score, String rule, List<String> reasons) {

    /** @throws IllegalArgumentException for a link of something with itself, or in the wrong order */
    public Link {
        if (left.compareTo(right) >= 0) throw new IllegalArgumentException("not two in order: " + left + ", " + right);
        score = Math.round(score * 1000) / 1000.0;
        reasons = List.copyOf(reasons);
    }
}
