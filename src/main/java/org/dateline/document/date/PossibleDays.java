package org.dateline.document.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The days, in order, that date words leave open: those without a year, or with day and month in an order that is not told. Never empty. */
public record PossibleDays(List<LocalDate> days) {
    public PossibleDays {
        days = List.copyOf(days);
    }

    /** All the days of that name that an article may have come out on. */
    public static PossibleDays every(DayOfWeek weekday) {
        LocalDate first = LocalDate.of(UnsureDateReader.FIRST_YEAR, 1, 1).with(TemporalAdjusters.nextOrSame(weekday));
        return new PossibleDays(first.datesUntil(LocalDate.of(UnsureDateReader.LAST_YEAR + 1, 1, 1), Period.ofWeeks(1)).toList());
    }
}
