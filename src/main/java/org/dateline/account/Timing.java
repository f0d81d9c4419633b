package org.dateline.account;

import java.util.Optional;
import org.dateline.mention.Evidence;
import org.dateline.mention.time.When;

/**
 * When an account's event was, and what says so.
 *
 * @param evidence the expression of time; absent where tense and the publication date say it
 */
public record Timing(When when, Optional<Evidence> evidence, String rule) {
}
