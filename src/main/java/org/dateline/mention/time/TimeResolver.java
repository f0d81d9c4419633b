package org.dateline.mention.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.dateline.mention.time.TimeExpression.Part;
import org.dateline.mention.time.TimeExpression.Shift;

/**
 * Places expressions of time in the calendar. What cannot be placed without a guess has no time.
 *
 * @param published the day the article came out
 * @param tense     of the clause around the expression
 * @param before    the time last told of, from which "a day earlier" counts
 */
record TimeResolver(Optional<LocalDate> published, Tense tense, Optional<PartialDate> before) {
    private static final int YEAR = 365;
    /** Days within which a day of the past is given without its year. */
    private static final int UNWRITTEN_YEAR = 300;

    Optional<When> resolve(TimeExpression expression) {
        return switch (expression) {
            case TimeExpression.Weekday e -> published.map(p -> When.at(PartialDate.of(weekday(p, e))));
            case TimeExpression.RelativeDay e -> published.map(p -> When.at(PartialDate.of(p.plusDays(e.days()))));
            case TimeExpression.Overnight e -> published.map(p -> days(p.minusDays(1), p));
            case TimeExpression.NightOf e -> resolve(e.evening()).flatMap(When::start).map(d -> days(d.firstDay(), d.firstDay().plusDays(1)));
            case TimeExpression.RelativePeriod e -> published.flatMap(p -> period(p, e));
            case TimeExpression.Ago e -> published.map(p -> ago(p, e));
            case TimeExpression.Earlier e -> before.or(() -> published.map(PartialDate::of)).flatMap(from -> distant(from, -e.amount(), e.unit()));
            case TimeExpression.FromThen e -> before.flatMap(from -> distant(from, e.steps(), e.unit()));
            case TimeExpression.Ahead e -> published.map(p -> distant(p, e.amount(), e.unit()));
            case TimeExpression.Lately e -> published.map(p -> lately(p, e));
            case TimeExpression.CalendarDay e -> calendarDay(e);
            case TimeExpression.SlashDate e -> slashDate(e);
            case TimeExpression.CalendarMonth e -> month(e).flatMap(m -> part(PartialDate.of(m), e.part()));
            case TimeExpression.CalendarYear e -> part(PartialDate.ofYear(e.year()), e.part());
            case TimeExpression.Decade e -> Optional.of(years(e.firstYear(), e.firstYear() + 9));
            case TimeExpression.Range e -> range(e);
            case TimeExpression.Since e -> past().resolve(e.start()).flatMap(When::start).map(When::since);
            case TimeExpression.Until e -> resolve(e.end()).flatMap(When::end).map(When::until);
            case TimeExpression.Vague e -> Optional.empty();
        };
    }

    /** "since" looks back whatever the tense. */
    private TimeResolver past() {
        return new TimeResolver(published, Tense.PAST, before);
    }

    private LocalDate weekday(LocalDate from, TimeExpression.Weekday expression) {
        DayOfWeek day = expression.day();
        LocalDate back = from.with(TemporalAdjusters.previousOrSame(day));
        LocalDate ahead = from.with(TemporalAdjusters.nextOrSame(day));
        return switch (expression.shift()) {
            case LAST -> from.with(TemporalAdjusters.previous(day));
            case NEXT -> from.with(TemporalAdjusters.next(day));
            case THIS -> tense == Tense.PAST ? back : ahead;
            case UNSAID -> nearest(back, from, ahead);
        };
    }

    /** By the tense; where it is open, the nearer one, and of two equally near the past one. */
    private LocalDate nearest(LocalDate back, LocalDate from, LocalDate ahead) {
        return switch (tense) {
            case PAST -> back;
            case FUTURE -> ahead;
            case OPEN -> ChronoUnit.DAYS.between(back, from) <= ChronoUnit.DAYS.between(from, ahead) ? back : ahead;
        };
    }

    private Optional<When> period(LocalDate from, TimeExpression.RelativePeriod e) {
        int shift = switch (e.shift()) {
            case LAST -> -1;
            case NEXT -> 1;
            case THIS, UNSAID -> 0;
        };
        return switch (e.unit()) {
            case HOUR -> Optional.of(When.at(PartialDate.of(from)));
            case DAY -> Optional.of(When.at(PartialDate.of(from.plusDays(shift))));
            case WEEK -> Optional.of(week(from, shift, e.part()));
            case WEEKEND -> Optional.of(weekend(from, e.shift()));
            case MONTH -> shift == 0 ? upTo(from, PartialDate.of(YearMonth.from(from)), e.part())
                    : part(PartialDate.of(YearMonth.from(from).plusMonths(shift)), e.part());
            case YEAR -> shift == 0 ? upTo(from, PartialDate.ofYear(from.getYear()), e.part())
                    : part(PartialDate.ofYear(from.getYear() + shift), e.part());
            case DECADE -> Optional.of(years(from.getYear() / 10 * 10 + 10 * shift, from.getYear() / 10 * 10 + 10 * shift + 9));
            case CENTURY -> Optional.empty();
        };
    }

    private When week(LocalDate from, int shift, Part part) {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
        LocalDate sunday = monday.plusDays(6);
        if (shift != 0) return days(monday, sunday);
        if (part == Part.EARLY || part == Part.WHOLE && tense == Tense.PAST) return days(monday, from);
        if (part == Part.LATE || part == Part.WHOLE && tense == Tense.FUTURE) return days(from, sunday);
        return days(monday, sunday);
    }

    private When weekend(LocalDate from, Shift shift) {
        boolean inWeekend = from.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        LocalDate lately = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean coming = tense == Tense.FUTURE || shift == Shift.THIS && tense == Tense.OPEN;
        LocalDate saturday = switch (shift) {
            case LAST -> inWeekend ? lately.minusWeeks(1) : lately;
            case NEXT -> lately.plusWeeks(1);
            case THIS, UNSAID -> inWeekend || !coming ? lately : lately.plusWeeks(1);
        };
        return days(saturday, saturday.plusDays(1));
    }

    /** "earlier this month" ends, and "later this month" begins, with the day of publication. */
    private static Optional<When> upTo(LocalDate from, PartialDate stretch, Part part) {
        return switch (part) {
            case EARLY -> Optional.of(days(stretch.firstDay(), from));
            case LATE -> Optional.of(days(from, stretch.lastDay()));
            case MIDDLE, WHOLE -> Optional.of(When.at(stretch));
        };
    }

    /** A third of a month or of a year. */
    private static Optional<When> part(PartialDate stretch, Part part) {
        if (part == Part.WHOLE) return Optional.of(When.at(stretch));
        int third = part.ordinal();
        if (stretch.month().isEmpty()) {
            return Optional.of(When.between(PartialDate.of(YearMonth.of(stretch.year(), 4 * third + 1)),
                    PartialDate.of(YearMonth.of(stretch.year(), 4 * third + 4))));
        }
        LocalDate first = stretch.firstDay();
        return Optional.of(days(first.withDayOfMonth(10 * third + 1), part == Part.LATE ? stretch.lastDay() : first.withDayOfMonth(10 * third + 10)));
    }

    /** Almost twelve years ago it was either twelve years ago by the calendar or eleven. */
    private static When ago(LocalDate from, TimeExpression.Ago e) {
        if (e.unit() != TimeUnit.YEAR) return distant(from, -e.amount(), e.unit());
        int year = from.getYear() - e.amount();
        return switch (e.margin()) {
            case EXACT -> When.at(PartialDate.ofYear(year));
            case UNDER -> years(year, year + 1);
            case OVER -> years(year - 1, year);
        };
    }

    /** From a month only months and years can be counted, from a year only years. */
    private static Optional<When> distant(PartialDate from, int amount, TimeUnit unit) {
        boolean countable = switch (from.precision()) {
            case DAY -> true;
            case MONTH -> unit.compareTo(TimeUnit.MONTH) >= 0;
            case YEAR, INTERVAL -> unit.compareTo(TimeUnit.YEAR) >= 0;
        };
        return countable ? Optional.of(distant(from.firstDay(), amount, unit)) : Optional.empty();
    }

    /** As exactly as the unit says: three weeks off is a week, two months off a month. */
    private static When distant(LocalDate from, int amount, TimeUnit unit) {
        return switch (unit) {
            case HOUR -> When.at(PartialDate.of(from.plusDays(amount / 24)));
            case DAY -> When.at(PartialDate.of(from.plusDays(amount)));
            case WEEK, WEEKEND -> {
                LocalDate monday = from.plusWeeks(amount).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield days(monday, monday.plusDays(6));
            }
            case MONTH -> When.at(PartialDate.of(YearMonth.from(from).plusMonths(amount)));
            case YEAR -> When.at(PartialDate.ofYear(from.getYear() + amount));
            case DECADE -> around(from.getYear() + 10 * amount, 5);
            case CENTURY -> around(from.getYear() + 100 * amount, 50);
        };
    }

    private static When around(int year, int margin) {
        return years(year - margin, year + margin);
    }

    private static When lately(LocalDate from, TimeExpression.Lately e) {
        PartialDate start = switch (e.unit()) {
            case HOUR -> PartialDate.of(from.minusDays((e.amount() + 23) / 24));
            case DAY -> PartialDate.of(from.minusDays(e.amount()));
            case WEEK, WEEKEND -> PartialDate.of(from.minusWeeks(e.amount()));
            case MONTH -> PartialDate.of(YearMonth.from(from).minusMonths(e.amount()));
            case YEAR -> PartialDate.ofYear(from.getYear() - e.amount());
            case DECADE -> PartialDate.ofYear(from.getYear() - 10 * e.amount());
            case CENTURY -> PartialDate.ofYear(from.getYear() - 100 * e.amount());
        };
        return When.between(start, PartialDate.of(from));
    }

    private Optional<When> calendarDay(TimeExpression.CalendarDay e) {
        MonthDay day = e.day();
        if (e.year().isPresent()) return existing(e.year().getAsInt(), day).map(d -> When.at(PartialDate.of(d)));
        return published.flatMap(p -> {
            int year = p.getYear();
            // leap days need years further off
            Optional<LocalDate> back = Stream.iterate(year, y -> y - 1).limit(9).flatMap(y -> existing(y, day).stream()).filter(d -> !d.isAfter(p))
                    .findFirst();
            Optional<LocalDate> ahead = Stream.iterate(year, y -> y + 1).limit(9).flatMap(y -> existing(y, day).stream()).filter(d -> !d.isBefore(p))
                    .findFirst();
            return back.flatMap(b -> ahead.map(a -> When.at(PartialDate.of(isWithoutYear(b, p, a) ? a : nearest(b, p, a)))));
        });
    }

    /** A day of almost a year ago would be written with its year; that of the weeks ahead need not be. */
    private static boolean isWithoutYear(LocalDate back, LocalDate from, LocalDate ahead) {
        return ChronoUnit.DAYS.between(back, from) > UNWRITTEN_YEAR && ChronoUnit.DAYS.between(from, ahead) < YEAR - UNWRITTEN_YEAR;
    }

    private static Optional<LocalDate> existing(int year, MonthDay day) {
        return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }

    /** Where both readings are dates, the one nearer to the day of publication; without that day neither. */
    private Optional<When> slashDate(TimeExpression.SlashDate e) {
        Optional<LocalDate> monthFirst = date(e.year(), e.first(), e.second());
        Optional<LocalDate> dayFirst = date(e.year(), e.second(), e.first());
        if (monthFirst.isPresent() && dayFirst.isPresent() && !monthFirst.equals(dayFirst)) {
            return published.map(p -> Math.abs(ChronoUnit.DAYS.between(p, monthFirst.get())) <= Math.abs(ChronoUnit.DAYS.between(p, dayFirst.get()))
                    ? monthFirst.get() : dayFirst.get()).map(d -> When.at(PartialDate.of(d)));
        }
        return monthFirst.or(() -> dayFirst).map(d -> When.at(PartialDate.of(d)));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<YearMonth> month(TimeExpression.CalendarMonth e) {
        OptionalInt year = e.year();
        Month month = e.month();
        if (year.isPresent()) return Optional.of(YearMonth.of(year.getAsInt(), month));
        return published.map(p -> {
            YearMonth now = YearMonth.from(p);
            YearMonth same = YearMonth.of(p.getYear(), month);
            YearMonth back = same.isAfter(now) ? same.minusYears(1) : same;
            YearMonth ahead = same.isBefore(now) ? same.plusYears(1) : same;
            return switch (e.shift()) {
                case LAST -> back.equals(now) ? back.minusYears(1) : back;
                case NEXT -> ahead.equals(now) ? ahead.plusYears(1) : ahead;
                case THIS -> same;
                case UNSAID -> YearMonth.from(nearest(back.atDay(1), now.atDay(1), ahead.atDay(1)));
            };
        });
    }

    private Optional<When> range(TimeExpression.Range e) {
        Optional<PartialDate> last = resolve(e.last()).flatMap(When::end);
        // the first takes its year from the last: "from December 28 to January 3, 2020"
        TimeResolver byLast = last.isPresent() ? new TimeResolver(last.map(PartialDate::lastDay), Tense.PAST, before) : this;
        Optional<PartialDate> first = byLast.resolve(e.first()).flatMap(When::start);
        if (first.isEmpty() || last.isEmpty() || last.get().lastDay().isBefore(first.get().firstDay())) return Optional.empty();
        return Optional.of(When.between(first.get(), last.get()));
    }

    private static When days(LocalDate first, LocalDate last) {
        return When.between(PartialDate.of(first), PartialDate.of(last));
    }

    private static When years(int first, int last) {
        return When.between(PartialDate.ofYear(Math.max(first, Year.MIN_VALUE)), PartialDate.ofYear(last));
    }
}
