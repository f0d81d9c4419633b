package org.dateline.document.batch;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/** Words of an article that tie its publication day to the calendar. */
public sealed interface DayClue {

    /**
     * A weekday in the past week: "on Friday morning".
     *
     * @param before whether the day must lie before the publication day: "since Tuesday"
     */
    record Weekday(DayOfWeek day, boolean before) implements DayClue {
        /** Days from the weekday to the given day; 0 on the day itself, 1 to 7 where it must lie before. */
        int daysUntil(LocalDate published) {
            int days = Math.floorMod(published.getDayOfWeek().getValue() - day.getValue(), 7);
            return before && days == 0 ? 7 : days;
        }
    }

    /** A day of a month without its year: "on November 27". */
    record MonthDay(Month month, int day) implements DayClue {
    }

    /** A day told from the publication day: "yesterday", "overnight". It shows that the article tells of its own days. */
    record Recent() implements DayClue {
    }

    /** The day of the dateline, without its year. */
    record Filed(Month month, int day) implements DayClue {
    }
}
