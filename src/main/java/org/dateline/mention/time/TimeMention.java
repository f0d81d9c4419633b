package org.dateline.mention.time;

import java.util.Optional;
import org.dateline.mention.Evidence;

/**
 * An expression of time and what it means on the day the article came out.
 *
 * @param when absent for one that cannot be placed ("recently", or a weekday in an article of unknown date)
 */
public record TimeMention(Evidence evidence, Optional<When> when) {
}
