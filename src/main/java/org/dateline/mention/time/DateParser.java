package org.dateline.mention.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.mention.time.TimeExpression.Part;
import org.dateline.mention.time.TimeExpression.Shift;

/** Reads dates of the calendar: days, months, years and decades that are named or numbered. */
final class DateParser {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
    private static final Pattern DAYS_OF_MONTH = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");
    private static final Pattern YEARS = Pattern.compile("(1[0-9]{3}|20[0-9]{2})[-–/](\\d{4}|\\d{2})");
    private static final Pattern DECADE = Pattern.compile("(1\\d|20)(\\d0)['’]?s");
    private static final Pattern SHORT_DECADE = Pattern.compile("['’]?([2-9]0)['’]?s");
    private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "until", "till", "by", "of", "from", "before", "after", "during", "between",
            "early", "late", "mid",
            "year", "through", "circa");
    private static final Set<String> BEFORE_MONTH = Set.of("in", "since", "until", "till", "by", "of", "from", "before", "after", "during", "between",
            "early", "late",
            "mid", "through", "this", "last", "next", "to", "and", "every", "each");
    /** Names of months that are other words too. */
    private static final Set<Month> OTHER_WORDS_TOO = Set.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.AUGUST);

    private final Words words;

    DateParser(Words words) {
        this.words = words;
    }

    Optional<ParsedTime> at(int index) {
        return numeric(index).or(() -> monthFirst(index)).or(() -> dayFirst(index)).or(() -> month(index)).or(() -> decade(index))
                .or(() -> year(index));
    }

    private Optional<ParsedTime> numeric(int index) {
        Matcher iso = ISO.matcher(words.word(index));
        if (iso.matches()) return calendarDay(index, index, Integer.parseInt(iso.group(3)), Integer.parseInt(iso.group(2)),
                OptionalInt.of(Integer.parseInt(iso.group(1))));
        Matcher slashes = SLASHES.matcher(words.word(index));
        if (!slashes.matches()) return Optional.empty();
        int year = Integer.parseInt(slashes.group(3));
        int fullYear = slashes.group(3).length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
        return Optional.of(new ParsedTime(index, index, new TimeExpression.SlashDate(Integer.parseInt(slashes.group(1)),
                Integer.parseInt(slashes.group(2)), fullYear)));
    }

    /** "November 27", "Nov. 27, 2024", "May 3-5". */
    private Optional<ParsedTime> monthFirst(int index) {
        Optional<Month> month = month(words.word(index), index);
        if (month.isEmpty()) return Optional.empty();
        int next = words.is(index + 1, "the") ? index + 2 : index + 1;
        Matcher days = DAYS_OF_MONTH.matcher(words.word(next));
        OptionalInt year = yearAfter(next);
        int last = year.isPresent() ? yearIndex(next) : next;
        if (days.matches()) {
            return range(calendarDay(index, last, Integer.parseInt(days.group(1)), month.get().getValue(), year),
                    calendarDay(index, last, Integer.parseInt(days.group(2)), month.get().getValue(), year));
        }
        OptionalInt day = dayOfMonth(next);
        return day.isEmpty() ? Optional.empty() : calendarDay(index, last, day.getAsInt(), month.get().getValue(), year);
    }

    /** "27 November", "the 27th of November 2024", "3 to 5 May". */
    private Optional<ParsedTime> dayFirst(int index) {
        int first = words.is(index, "the") ? index + 1 : index;
        Matcher days = DAYS_OF_MONTH.matcher(words.word(first));
        if (days.matches() && month(words.word(first + 1), first + 1).isPresent()) {
            return range(dayFirst(index, first + 1, Integer.parseInt(days.group(1))), dayFirst(index, first + 1, Integer.parseInt(days.group(2))));
        }
        OptionalInt day = dayOfMonth(first);
        if (day.isEmpty()) return Optional.empty();
        boolean joined = words.is(first + 1, "to", "-", "–", "and", "until") && dayOfMonth(first + 2).isPresent();
        if (joined && month(words.word(first + 3), first + 3).isPresent()) {
            return range(dayFirst(index, first + 3, day.getAsInt()), dayFirst(index, first + 3, dayOfMonth(first + 2).getAsInt()));
        }
        int monthAt = words.is(first + 1, "of") ? first + 2 : first + 1;
        return month(words.word(monthAt), monthAt).isPresent() ? dayFirst(index, monthAt, day.getAsInt()) : Optional.empty();
    }

    private Optional<ParsedTime> dayFirst(int first, int monthAt, int day) {
        OptionalInt year = yearAfter(monthAt);
        int month = CalendarWords.month(words.word(monthAt)).orElseThrow().getValue();
        return calendarDay(first, year.isPresent() ? yearIndex(monthAt) : monthAt, day, month, year);
    }

    private static Optional<ParsedTime> range(Optional<ParsedTime> first, Optional<ParsedTime> last) {
        if (first.isEmpty() || last.isEmpty()) return Optional.empty();
        return Optional.of(last.get().meaning(new TimeExpression.Range(first.get().expression(), last.get().expression())));
    }

    private static Optional<ParsedTime> calendarDay(int first, int last, int day, int month, OptionalInt year) {
        try {
            MonthDay monthDay = MonthDay.of(month, day);
            if (year.isPresent()) LocalDate.of(year.getAsInt(), month, day);
            return Optional.of(new ParsedTime(first, last, new TimeExpression.CalendarDay(monthDay, year)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "March 2011", "last October", "in May", "October's". */
    private Optional<ParsedTime> month(int index) {
        Shift shift = shift(index);
        int at = shift == Shift.UNSAID ? index : index + 1;
        Optional<Month> month = month(words.word(at), at);
        if (month.isEmpty()) return hyphenatedMonth(index);
        int yearAt = words.is(at + 1, "of", ",") ? at + 2 : at + 1;
        if (YEAR.matcher(words.word(yearAt)).matches()) return Optional.of(calendarMonth(index, yearAt, month.get(),
                OptionalInt.of(Integer.parseInt(words.word(yearAt))), shift));
        if (words.is(at + 1, "last", "this", "next") && words.is(at + 2, "year")) return Optional.of(calendarMonth(index, at + 2, month.get(),
                OptionalInt.empty(), shift(at + 1)));
        boolean modifies = words.hasPos(at + 1, "NN") && !OTHER_WORDS_TOO.contains(month.get()) || words.is(at + 1, "'s", "’s");
        boolean said = shift != Shift.UNSAID || words.isIn(index - 1, BEFORE_MONTH) || modifies;
        return said ? Optional.of(calendarMonth(index, at, month.get(), OptionalInt.empty(), shift)) : Optional.empty();
    }

    /** "mid-May 2011". */
    private Optional<ParsedTime> hyphenatedMonth(int index) {
        Matcher matcher = Pattern.compile("(?i)(early|mid|late)-(\\p{L}+)").matcher(words.word(index));
        if (!matcher.matches()) return Optional.empty();
        Part part = part(matcher.group(1));
        OptionalInt year = yearAfter(index);
        return CalendarWords.month(matcher.group(2)).map(month -> new ParsedTime(index, year.isPresent() ? yearIndex(index) : index,
                new TimeExpression.CalendarMonth(month, year, Shift.UNSAID, part)));
    }

    private static ParsedTime calendarMonth(int first, int last, Month month, OptionalInt year, Shift shift) {
        return new ParsedTime(first, last, new TimeExpression.CalendarMonth(month, year, shift, Part.WHOLE));
    }

    private Optional<ParsedTime> decade(int index) {
        int at = words.is(index, "'", "’", "the") ? index + 1 : index;
        Matcher decade = DECADE.matcher(words.word(at));
        if (decade.matches()) return Optional.of(new ParsedTime(index, at,
                new TimeExpression.Decade(Integer.parseInt(decade.group(1) + decade.group(2)))));
        Matcher brief = SHORT_DECADE.matcher(words.word(at));
        boolean marked = at > index || words.is(index - 1, "the", "early", "late");
        return brief.matches() && marked ? Optional.of(new ParsedTime(index, at, new TimeExpression.Decade(1900 + Integer.parseInt(brief.group(1)))))
                : Optional.empty();
    }

    private Optional<ParsedTime> year(int index) {
        Matcher years = YEARS.matcher(words.word(index));
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            int last = years.group(2).length() == 4 ? Integer.parseInt(years.group(2)) : first / 100 * 100 + Integer.parseInt(years.group(2));
            return last <= first ? Optional.empty() : Optional.of(new ParsedTime(index, index, new TimeExpression.Range(
                    new TimeExpression.CalendarYear(first, Part.WHOLE), new TimeExpression.CalendarYear(last, Part.WHOLE))));
        }
        if (!YEAR.matcher(words.word(index)).matches() || !meansYear(index)) return Optional.empty();
        return Optional.of(new ParsedTime(index, index, new TimeExpression.CalendarYear(Integer.parseInt(words.word(index)), Part.WHOLE)));
    }

    /** A year, and not a count, is one that follows "in", stands in parentheses or goes before a noun that cannot be counted by it. */
    private boolean meansYear(int index) {
        int year = Integer.parseInt(words.word(index));
        if (words.is(index + 1, "km", "miles", "percent", "%", "per", "metres", "meters", "feet", "hours", "gmt", "or", "to")
                && !words.is(index - 1, "in", "since", "from")) return false;
        Optional<String> noun = nounAfter(index);
        if (noun.isPresent()) {
            boolean plural = noun.get().endsWith("S");
            boolean pointed = words.hasPos(index - 1, "DT", "PRP$", "POS") || words.is(index - 1, "in", "since", "until");
            return !plural || pointed && year > 1900 && year % 100 != 0;
        }
        boolean alone = words.is(index - 1, "(") && words.is(index + 1, ")", ",") || words.is(index - 1, ",") && words.is(index + 1, ",");
        return alone && year > 1500 || words.isIn(index - 1, BEFORE_YEAR) || words.is(index - 1, "and", "to")
                && YEAR.matcher(words.word(index - 2)).matches();
    }

    /** The tag of the noun that ends the noun phrase after a number. */
    private Optional<String> nounAfter(int index) {
        String tag = null;
        for (int i = index + 1; i < words.size() && words.hasPos(i, "JJ", "NN", "VBN"); i++) {
            if (words.hasPos(i, "NN")) tag = words.token(i).orElseThrow().pos();
        }
        return Optional.ofNullable(tag);
    }

    private OptionalInt yearAfter(int index) {
        int at = yearIndex(index);
        return YEAR.matcher(words.word(at)).matches() ? OptionalInt.of(Integer.parseInt(words.word(at))) : OptionalInt.empty();
    }

    private int yearIndex(int index) {
        return words.is(index + 1, ",", "of", "in") ? index + 2 : index + 1;
    }

    private OptionalInt dayOfMonth(int index) {
        Matcher matcher = DAY_OF_MONTH.matcher(words.word(index));
        if (!matcher.matches()) return OptionalInt.empty();
        int day = Integer.parseInt(matcher.group(1));
        return day >= 1 && day <= 31 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    /** The month of a name that is neither a person's nor a verb. */
    private Optional<Month> month(String word, int index) {
        if (word.isEmpty() || words.hasPos(index, "MD", "VB")
                || words.token(index).filter(t -> t.name().equals("PERSON")).isPresent()) return Optional.empty();
        return CalendarWords.month(word);
    }

    private Shift shift(int index) {
        return switch (words.lower(index)) {
            case "last", "past", "previous" -> Shift.LAST;
            case "this" -> Shift.THIS;
            case "next", "coming" -> Shift.NEXT;
            default -> Shift.UNSAID;
        };
    }

    static Part part(String word) {
        return switch (word.toLowerCase(java.util.Locale.ROOT)) {
            case "early", "earlier", "start", "beginning" -> Part.EARLY;
            case "mid", "middle" -> Part.MIDDLE;
            case "late", "later", "end" -> Part.LATE;
            default -> Part.WHOLE;
        };
    }
}
