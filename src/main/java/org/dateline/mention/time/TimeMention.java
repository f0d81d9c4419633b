package org.dateline.mention.time;

import java.util.Optional;
import org.dateline.mention.Evidence;

/**
 * An expression of time and what it means on the day the article came out.
 *
 * @param head index of its head token in the sentence, by which it hangs on the verb or noun whose time it gives
 * @param when absent for one that cannot be placed ("recently", or a weekday in an article of unknown date)
 */
public record TimeMention(Evidence evidence, int head, Optional<When> when) {
}
