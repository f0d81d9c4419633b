package org.dateline.resolve.event;

import java.util.Optional;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.Precision;
import org.dateline.mention.time.When;

/**
 * The days within which something was.
 *
 * @param first epoch day, or {@link Long#MIN_VALUE} where the start is open
 * @param last  epoch day, inclusive, or {@link Long#MAX_VALUE} where the end is open
 */
public record Period(long first, long last, Precision precision) {

    public static Period of(When when) {
        return new Period(when.start().map(PartialDate::firstDay).map(d -> d.toEpochDay()).orElse(Long.MIN_VALUE),
                when.end().map(PartialDate::lastDay).map(d -> d.toEpochDay()).orElse(Long.MAX_VALUE), when.precision());
    }

    public static Optional<Period> of(Optional<When> when) {
        return when.map(Period::of);
    }

    public boolean isDay() {
        return first == last;
    }

    /** Days between the two, 0 where they touch or overlap. */
    public long gap(Period other) {
        if (first > other.last) return first - other.last;
        if (other.first > last) return other.first - last;
        return 0;
    }

    /** Days it is long; an open end counts for a century, so that what is closed is narrower. */
    long length() {
        long century = 36_525;
        return first == Long.MIN_VALUE || last == Long.MAX_VALUE ? century : last - first + 1;
    }
}
