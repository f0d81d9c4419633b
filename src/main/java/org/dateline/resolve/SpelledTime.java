package org.dateline.resolve;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.When;

/** Times as English prints them: "13 March 2023", "13–19 March 2023", "March 2023", "since 2019". */
public final class SpelledTime {
    private SpelledTime() {
    }

    public static String of(When when) {
        if (when.end().isEmpty()) return "since " + of(when.start().orElseThrow());
        if (when.start().isEmpty()) return "until " + of(when.end().orElseThrow());
        PartialDate start = when.start().orElseThrow();
        PartialDate end = when.end().orElseThrow();
        if (start.equals(end)) return of(start);
        if (start.year() != end.year() || start.month().isEmpty() || end.month().isEmpty()) return of(start) + " – " + of(end);
        if (!start.month().equals(end.month())) return format(start, start.day().isPresent() ? "d MMMM" : "MMMM") + " – " + of(end);
        return start.day().isPresent() && end.day().isPresent() ? start.day().getAsInt() + "–" + of(end) : of(end);
    }

    private static String of(PartialDate date) {
        return format(date, switch (date.precision()) {
            case DAY -> "d MMMM yyyy";
            case MONTH -> "MMMM yyyy";
            case YEAR, INTERVAL -> "yyyy";
        });
    }

    private static String format(PartialDate date, String pattern) {
        LocalDate day = date.firstDay();
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
    }
}
