package org.dateline.mention.time;

import java.util.Optional;

/**
 * When something was, is or will be. An end that is absent is not known or not yet there; at least one end is present.
 *
 * @param start first day, month or year
 * @param end   last day, month or year, inclusive
 */
public record When(Optional<PartialDate> start, Optional<PartialDate> end, Precision precision) {

    /** @throws IllegalArgumentException for no end at all, or an end before the start */
    public When {
        if (start.isEmpty() && end.isEmpty()) throw new IllegalArgumentException("a time without start and end");
        if (start.isPresent() && end.isPresent() && end.get().lastDay().isBefore(start.get().firstDay())) {
            throw new IllegalArgumentException("the end " + end.get() + " is before the start " + start.get());
        }
    }

    /** Whether one of the two is over before the other begins, as far as their ends are known. */
    public boolean isApartFrom(When other) {
        return endsBefore(other) || other.endsBefore(this);
    }

    private boolean endsBefore(When other) {
        return end.isPresent() && other.start.isPresent() && end.get().lastDay().isBefore(other.start.get().firstDay());
    }

    /** One day, one month or one year, by the date's own precision. */
    public static When at(PartialDate date) {
        return new When(Optional.of(date), Optional.of(date), date.precision());
    }

    public static When between(PartialDate start, PartialDate end) {
        return start.equals(end) ? at(start) : new When(Optional.of(start), Optional.of(end), Precision.INTERVAL);
    }

    public static When since(PartialDate start) {
        return new When(Optional.of(start), Optional.empty(), Precision.INTERVAL);
    }

    public static When until(PartialDate end) {
        return new When(Optional.empty(), Optional.of(end), Precision.INTERVAL);
    }
}
