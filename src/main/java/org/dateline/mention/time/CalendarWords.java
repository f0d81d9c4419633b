package org.dateline.mention.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The English names of days and months, and the few words that go with them. */
public final class CalendarWords {
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();
    /** Without their full stop these are other words. */
    private static final Set<String> NEED_STOP = Set.of("mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

    static {
        for (DayOfWeek day : DayOfWeek.values()) DAYS.put(day.name().toLowerCase(Locale.ROOT), day);
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            MONTHS.put(name, month);
            MONTHS.put(name.substring(0, 3), month);
        }
        MONTHS.put("sept", Month.SEPTEMBER);
        for (String word : NEED_STOP) {
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.name().toLowerCase(Locale.ROOT).startsWith(word) || word.equals("weds") && day == DayOfWeek.WEDNESDAY) DAYS.put(word, day);
            }
        }
    }

    static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night", "midday", "noon", "midnight", "lunchtime", "dawn",
            "dusk");
    static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");
    /** Days of that name which are no weekday of this week: "Good Friday", "Bloody Sunday". */
    static final Set<String> NAMED_DAYS = Set.of("good", "black", "bloody", "palm", "easter", "whit", "ash", "shrove", "maundy", "holy", "super",
            "cyber");

    private static final Set<String> UNITS = Set.of("minute", "hour", "day", "week", "weekend", "month", "quarter", "half", "year", "decade", "century");

    private CalendarWords() {
    }

    /** Whether the word, as written, is the name of a day or month: capitalised, and yet nobody's name. */
    public static boolean isDayOrMonth(String word) {
        return !word.isEmpty() && (weekday(word).isPresent() || month(word).isPresent());
    }

    /** Whether a noun is for a stretch of time: "quarter", "spring", "evening"; in the singular. */
    public static boolean isSpan(String noun) {
        return UNITS.contains(noun) || PARTS_OF_DAY.contains(noun) || SEASONS.contains(noun);
    }

    static Optional<DayOfWeek> weekday(String word) {
        String folded = word.toLowerCase(Locale.ROOT);
        boolean stop = folded.endsWith(".");
        String name = stop ? folded.substring(0, folded.length() - 1) : folded;
        if (!Character.isUpperCase(word.charAt(0)) || !stop && NEED_STOP.contains(name)) return Optional.empty();
        return Optional.ofNullable(DAYS.get(name));
    }

    static Optional<Month> month(String word) {
        if (!Character.isUpperCase(word.charAt(0))) return Optional.empty();
        String folded = word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(MONTHS.get(folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded));
    }
}
