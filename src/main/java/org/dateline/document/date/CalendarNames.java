package org.dateline.document.date;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;

/** English names of months and weekdays, in full and abbreviated: two closed classes of words. */
public final class CalendarNames {
    /** A month's name or abbreviation, with its dot if it has one. */
    public static final String MONTH = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
            + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    /** A weekday's name or abbreviation. */
    public static final String WEEKDAY = "(?:Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:r(?:s(?:day)?)?)?|Fri(?:day)?|Sat(?:urday)?"
            + "|Sun(?:day)?)\\b\\.?";

    private static final int ABBREVIATION = 3;

    private CalendarNames() {
    }

    /** The month of a name that {@link #MONTH} matches. */
    public static Month month(String name) {
        for (Month month : Month.values())
            if (sameStart(month.name(), name)) return month;
        throw new IllegalArgumentException("not a month: " + name);
    }

    /** The weekday of a name in full or abbreviated. */
    public static Optional<DayOfWeek> weekday(String name) {
        if (name.length() < ABBREVIATION) return Optional.empty();
        for (DayOfWeek day : DayOfWeek.values())
            if (sameStart(day.name(), name)) return Optional.of(day);
        return Optional.empty();
    }

    private static boolean sameStart(String full, String name) {
        return full.substring(0, ABBREVIATION).equals(name.substring(0, ABBREVIATION).toUpperCase(Locale.ROOT));
    }
}
