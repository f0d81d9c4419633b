package org.dateline.account;

import java.util.Optional;
import org.dateline.document.DateBasis;
import org.dateline.mention.Evidence;
import org.dateline.mention.time.When;

/**
 * When an account's event was, and what says so.
 *
 * @param evidence the expression of time; absent where tense and the publication date say it
 * @param basis    whether the event's own clause states it, or it follows from what is told around it
 * @param rule     the name of the rule that found it, such as "own-time" or "narrative"
 */
public record Timing(When when, Optional<Evidence> evidence, DateBasis basis, String rule) {

    public static Timing stated(When when, Evidence evidence, String rule) {
        return new Timing(when, Optional.of(evidence), DateBasis.STATED, rule);
    }

    public static Timing inferred(When when, Optional<Evidence> evidence, String rule) {
        return new Timing(when, evidence, DateBasis.INFERRED, rule);
    }
}
