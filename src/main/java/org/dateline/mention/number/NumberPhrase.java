package org.dateline.mention.number;

import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.text.Span;

/**
 * A number as written.
 *
 * @param first  index of its first token
 * @param last   index of its last token
 * @param span   of the number itself, which may be part of a token ("6.4-magnitude"); with its currency sign
 * @param value  the number, or the lower end of a range
 * @param upper  the upper end of a range
 * @param suffix what is written on to it in the same token, lower case: "magnitude" in "6.4-magnitude", "km" in "5km", "$" in "$3 million"
 */
public record NumberPhrase(int first, int last, Span span, double value, OptionalDouble upper, NumberForm form, Optional<String> suffix) {

    NumberPhrase extended(int newLast, Span newSpan, double newValue, OptionalDouble newUpper) {
        return new NumberPhrase(first, newLast, newSpan, newValue, newUpper, form, suffix);
    }

    public boolean isWhole() {
        return value == Math.rint(value);
    }
}
