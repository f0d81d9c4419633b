package org.dateline.account;

import java.util.Optional;
import org.dateline.mention.quantity.Quantity;
import org.dateline.mention.time.PartialDate;

/**
 * A quantity that an article gives, and what it says.
 *
 * @param index   place in the article's list of figures
 * @param asOf    the day it holds for, where the article says so
 * @param account index of the account it tells of
 * @param claim   index of the claim it stands in: whose figure it is
 * @param partOf  index of the figure that it is a part of ("826, including 111 civilians")
 */
public record Figure(int index, Quantity quantity, Measure measure, Optional<PartialDate> asOf, Optional<Integer> account,
                     Optional<Integer> claim, Optional<Integer> partOf, String rule) {
}
