package org.dateline.document.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads date words that do not tell the day for certain: "Friday 9 February", "Oct. 12", "04/05/2021". A weekday beside them narrows the choice. */
public final class UnsureDateReader {
    private static final String BEFORE = "(?i)(?:(" + CalendarNames.WEEKDAY + "),?\\s(?:the\\s)?)?";
    private static final String AFTER = "(?:,?\\s\\(?(" + CalendarNames.WEEKDAY + "))?";
    private static final String NO_YEAR = "(?![\\d:.]*\\d)(?!\\s?,?\\s?(?:19|20)\\d\\d)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern DAY_FIRST = Pattern.compile(BEFORE + "(?<![\\d.:])" + DAY + "(?:\\sof)?[\\s-](" + CalendarNames.MONTH + ")" + NO_YEAR + AFTER);
    private static final Pattern MONTH_FIRST = Pattern.compile(BEFORE + "\\b(" + CalendarNames.MONTH + ")\\s" + DAY + NO_YEAR + AFTER);
    private static final Pattern EITHER = Pattern.compile(BEFORE + "(?<![\\d./-])(\\d{1,2})([/-])(\\d{1,2})\\3((?:19|20)?\\d\\d)(?![\\d/])" + AFTER);
    static final int FIRST_YEAR = 1970;
    static final int LAST_YEAR = 2069;
    private static final int CENTURY = 2000;

    private UnsureDateReader() {
    }

    /** The days that the first such words in the text may name. */
    public static Optional<PossibleDays> find(CharSequence text) {
        return Stream.of(dayFirst(text), monthFirst(text), either(text)).filter(days -> !days.isEmpty()).findFirst().map(PossibleDays::new);
    }

    private static List<LocalDate> dayFirst(CharSequence text) {
        Matcher m = DAY_FIRST.matcher(text);
        return m.find() ? narrowed(everyYear(m.group(3), m.group(2)), m.group(1), m.group(4)) : List.of();
    }

    private static List<LocalDate> monthFirst(CharSequence text) {
        Matcher m = MONTH_FIRST.matcher(text);
        return m.find() ? narrowed(everyYear(m.group(2), m.group(3)), m.group(1), m.group(4)) : List.of();
    }

    private static List<LocalDate> either(CharSequence text) {
        Matcher m = EITHER.matcher(text);
        if (!m.find()) return List.of();
        int first = Integer.parseInt(m.group(2));
        int second = Integer.parseInt(m.group(4));
        int year = Integer.parseInt(m.group(5)) + (m.group(5).length() == 2 ? CENTURY : 0);
        return narrowed(Stream.concat(day(year, second, first), day(year, first, second)).sorted().toList(), m.group(1), m.group(6));
    }

    private static List<LocalDate> everyYear(String month, String day) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed()
                .flatMap(year -> day(year, CalendarNames.month(month).getValue(), Integer.parseInt(day))).toList();
    }

    private static Stream<LocalDate> day(int year, int month, int day) {
        try {
            return Stream.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static List<LocalDate> narrowed(List<LocalDate> days, String before, String after) {
        List<LocalDate> left = new ArrayList<>(days);
        Optional.ofNullable(before == null ? after : before).flatMap(CalendarNames::weekday)
                .ifPresent(weekday -> left.removeIf(day -> isNot(day, weekday)));
        return left;
    }

    private static boolean isNot(LocalDate day, DayOfWeek weekday) {
        return day.getDayOfWeek() != weekday;
    }
}
