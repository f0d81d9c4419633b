package org.dateline.document.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads full dates: ISO 8601, "6 December 2024", "December 6th, 2024", "6.12.2024", and "12/25/2024" where only one reading is a date.
 * A date whose day and month could be exchanged is not read. Blanks around separators, as in tokenised text, are allowed.
 */
public final class DateReader {
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String NAMED_YEAR = "((?:19|20)\\d\\d|(?<=['’])\\d\\d)";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final Pattern ISO = Pattern.compile("(?<![\\d.])" + YEAR + "\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("(?i)(?<![\\d.])" + DAY + "(?: of|\\.)?[\\s/-]+(" + CalendarNames.MONTH + ")\\s?[,/-]?\\s?['’]?"
            + NAMED_YEAR + "\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?i)\\b(" + CalendarNames.MONTH + ")\\s?(?:the\\s)?" + DAY + "\\s?,?(?:\\s?-)?\\s['’]?" + NAMED_YEAR
            + "\\b");
    private static final Pattern NUMBERS = Pattern.compile("(?<![\\d./-])(\\d{1,2})\\s?([/.-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)?\\d\\d)(?![\\d/])");
    private static final int CENTURY = 2000;

    private DateReader() {
    }

    /** The first date in the text that can be read with certainty. */
    public static Optional<FoundDate> find(CharSequence text) {
        return earliest(earliest(iso(text), dayFirst(text)), earliest(monthFirst(text), numbers(text)));
    }

    /** All dates in the text that can be read with certainty, in its order. */
    public static List<FoundDate> findAll(CharSequence text) {
        List<FoundDate> all = new ArrayList<>();
        for (int at = 0; at < text.length(); at = all.getLast().end()) {
            int begin = at;
            Optional<FoundDate> next = find(text.subSequence(begin, text.length()));
            if (next.isEmpty()) break;
            all.add(new FoundDate(next.get().day(), begin + next.get().begin(), begin + next.get().end()));
        }
        return all;
    }

    /** The day of a metadata value: a date with or without a time; of a moment, the day where it was written down. */
    public static Optional<LocalDate> ofMetadata(String value) {
        Optional<FoundDate> found = find(value);
        return found.isPresent() ? found.map(FoundDate::day) : mailDate(value);
    }

    private static Optional<LocalDate> mailDate(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toLocalDate());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<FoundDate> iso(CharSequence text) {
        Matcher m = ISO.matcher(text);
        return m.find() ? day(m, m.group(1), number(m, 3), number(m, 4)) : Optional.empty();
    }

    private static Optional<FoundDate> dayFirst(CharSequence text) {
        Matcher m = DAY_FIRST.matcher(text);
        return m.find() ? day(m, m.group(3), CalendarNames.month(m.group(2)).getValue(), number(m, 1)) : Optional.empty();
    }

    private static Optional<FoundDate> monthFirst(CharSequence text) {
        Matcher m = MONTH_FIRST.matcher(text);
        return m.find() ? day(m, m.group(3), CalendarNames.month(m.group(1)).getValue(), number(m, 2)) : Optional.empty();
    }

    private static Optional<FoundDate> numbers(CharSequence text) {
        Matcher m = NUMBERS.matcher(text);
        if (!m.find()) return Optional.empty();
        int first = number(m, 1);
        int second = number(m, 3);
        boolean dayLeads = m.group(2).equals(".") || first > 12 || first == second;
        if (!dayLeads && second <= 12) return Optional.empty();
        return dayLeads ? day(m, m.group(4), second, first) : day(m, m.group(4), first, second);
    }

    private static Optional<FoundDate> day(Matcher m, String year, int month, int day) {
        try {
            int full = Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0);
            return Optional.of(new FoundDate(LocalDate.of(full, month, day), m.start(), m.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<FoundDate> earliest(Optional<FoundDate> a, Optional<FoundDate> b) {
        if (a.isEmpty()) return b;
        return b.isEmpty() || a.get().begin() <= b.get().begin() ? a : b;
    }
}
