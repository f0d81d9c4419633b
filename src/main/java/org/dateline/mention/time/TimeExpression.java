package org.dateline.mention.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.OptionalInt;

/** What the words of an expression of time say, before it is known which day, month or year they mean. */
sealed interface TimeExpression {

    /** Which of the like ones: "last", "this" or "next", or not said. */
    enum Shift { LAST, THIS, NEXT, UNSAID }

    /** Which part of a longer stretch: "early May", "the end of 2015", "later this week". */
    enum Part { EARLY, MIDDLE, LATE, WHOLE }

    /** "Friday", "last Tuesday". */
    record Weekday(DayOfWeek day, Shift shift) implements TimeExpression {
    }

    /** "yesterday" (-1), "today" (0), "tomorrow" (1). */
    record RelativeDay(int days) implements TimeExpression {
    }

    /** "overnight". */
    record Overnight() implements TimeExpression {
    }

    /** "overnight Thursday": the night that begins on that day. */
    record NightOf(TimeExpression evening) implements TimeExpression {
    }

    /** "last week", "this month", "earlier this year", "the weekend". */
    record RelativePeriod(TimeUnit unit, Shift shift, Part part) implements TimeExpression {
    }

    /** "two", "almost two", "more than two" units of time. */
    enum Margin { EXACT, UNDER, OVER }

    /** "two days ago", "almost two years ago". */
    record Ago(int amount, TimeUnit unit, Margin margin) implements TimeExpression {
    }

    /** "a week earlier": counted from the time told of before. */
    record Earlier(int amount, TimeUnit unit) implements TimeExpression {
    }

    /** "two years later" (2), "the same day" (0), "the night before" (-1): counted from the time told of before, without which it is nowhere. */
    record FromThen(int steps, TimeUnit unit) implements TimeExpression {
    }

    /** "three weeks from now". */
    record Ahead(int amount, TimeUnit unit) implements TimeExpression {
    }

    /** "over the past two months": up to the day of publication. */
    record Lately(int amount, TimeUnit unit) implements TimeExpression {
    }

    /** "27 November", "November 27, 2024". */
    record CalendarDay(MonthDay day, OptionalInt year) implements TimeExpression {
    }

    /** "11/30/09": month first or day first. */
    record SlashDate(int first, int second, int year) implements TimeExpression {
    }

    /** "May", "last October", "late November 2011". */
    record CalendarMonth(Month month, OptionalInt year, Shift shift, Part part) implements TimeExpression {
    }

    /** "2016", "early 2015". */
    record CalendarYear(int year, Part part) implements TimeExpression {
    }

    /** "the 1980s". */
    record Decade(int firstYear) implements TimeExpression {
    }

    /** "between 2011 and 2013", "from 3 to 5 May". */
    record Range(TimeExpression first, TimeExpression last) implements TimeExpression {
    }

    /** "since Tuesday". */
    record Since(TimeExpression start) implements TimeExpression {
    }

    /** "until 2017", "by Friday", "as of Sunday". */
    record Until(TimeExpression end) implements TimeExpression {
    }

    /** "recently", "years ago", "days later". */
    record Vague() implements TimeExpression {
    }
}
