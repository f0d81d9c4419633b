package org.dateline.document.date;

import java.time.LocalDate;
import java.util.List;

/** The days, in order, that date words leave open: those without a year, or with day and month in an order that is not told. Never empty. */
public record PossibleDays(List<LocalDate> days) {
    public PossibleDays {
        days = List.copyOf(days);
    }
}
