package org.dateline.mention.quantity;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.annotate.Sentence;
import org.dateline.mention.Evidence;

/**
 * A number that an article gives, with what it counts.
 *
 * @param evidence the number phrase without what it counts ("at least 826", "115.000", "$3 million", "10-30,000")
 * @param head     index of the number's last token in its sentence
 * @param value    the number, or the lower end of a range; in the stated unit
 * @param upper    the upper end of a range
 * @param unit     what is counted or measured, in plural: "people", "km", "miles", "percent", "dollars", "vehicles", "years"
 * @param counted  index of the token that names it; absent where a number stands alone ("at least 826 dead")
 */
public record Quantity(Evidence evidence, int head, double value, OptionalDouble upper, Qualifier qualifier, String unit, Optional<Integer> counted) {

    /** Index of the number phrase's first token: that of its qualifier where one stands before it ("at least 826"). */
    public int first(Sentence sentence) {
        int first = head;
        while (first > 0 && sentence.token(first - 1).span().begin() >= evidence.span().begin()) first--;
        return first;
    }
}
