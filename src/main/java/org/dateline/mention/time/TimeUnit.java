package org.dateline.mention.time;

import java.util.Optional;

/** The stretches of the calendar that expressions of time count in. */
enum TimeUnit {
    HOUR, DAY, WEEK, WEEKEND, MONTH, YEAR, DECADE, CENTURY;

    /** The unit of a singular or plural noun. */
    static Optional<TimeUnit> of(String word) {
        return Optional.ofNullable(switch (word) {
            case "second", "seconds", "minute", "minutes", "hour", "hours" -> HOUR;
            case "day", "days", "night", "nights" -> DAY;
            case "week", "weeks" -> WEEK;
            case "weekend", "weekends" -> WEEKEND;
            case "month", "months" -> MONTH;
            case "year", "years" -> YEAR;
            case "decade", "decades" -> DECADE;
            case "century", "centuries" -> CENTURY;
            default -> null;
        });
    }
}
