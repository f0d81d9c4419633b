package org.dateline.document.batch;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.document.date.PossibleDays;

/**
 * Tells an article's day from its own words: which of the days that its header leaves open is the publication day. Of a day without a year it is the one soon
 * after the last year that the text tells of, if its weekday is the last that the text names or the next after that.
 */
final class OwnDay {
    private static final int MOST_YEARS = 4;
    private static final int DAYS_AFTER_LAST_WEEKDAY = 1;
    private static final int FEW = 2;
    private static final int MOST_OF_A_DAY_AND_MONTH = 100;

    private OwnDay() {
    }

    /** @param story the articles that tell the same story, this one among them: the last year that any of them tells of counts */
    static Optional<LocalDate> of(ArticleSketch undated, List<ArticleSketch> story) {
        if (undated.possible().isEmpty()) return byFullDays(undated.clues());
        return undated.possible().flatMap(possible -> possible.days().size() <= FEW ? ofFew(possible, undated.clues())
                : ofYears(possible, undated.clues(), lastYear(story)));
    }

    /** The latest day that the text tells in full as one of the news, or the day of the same week that its weekdays tell of. */
    private static Optional<LocalDate> byFullDays(List<DayClue> clues) {
        Optional<DayClue.FullDay> latest = clues.stream().filter(DayClue.FullDay.class::isInstance).map(DayClue.FullDay.class::cast)
                .max(Comparator.comparing(DayClue.FullDay::day));
        if (latest.isEmpty() || latest.get().today()) return latest.map(DayClue.FullDay::day);
        LocalDate first = latest.get().day();
        return first.datesUntil(first.plusWeeks(1)).min(Comparator.<LocalDate>comparingInt(day -> sinceLastWeekday(day, clues)).thenComparing(Comparator.naturalOrder()));
    }

    private static OptionalInt lastYear(List<ArticleSketch> story) {
        return story.stream().flatMap(sketch -> sketch.clues().stream()).filter(DayClue.PastYear.class::isInstance)
                .mapToInt(clue -> ((DayClue.PastYear) clue).year()).max();
    }

    /** Day and month may be exchanged: the words of the text must agree with one of the two alone. */
    private static Optional<LocalDate> ofFew(PossibleDays possible, List<DayClue> clues) {
        List<LocalDate> fitting = possible.days().stream().filter(day -> sinceLastWeekday(day, clues) <= DAYS_AFTER_LAST_WEEKDAY).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Optional<LocalDate> ofYears(PossibleDays possible, List<DayClue> clues, OptionalInt lastYear) {
        boolean weekdayAlone = possible.days().size() > MOST_OF_A_DAY_AND_MONTH;
        if (lastYear.isEmpty() || weekdayAlone) return Optional.empty();
        return possible.days().stream().filter(day -> day.getYear() >= lastYear.getAsInt() && day.getYear() <= lastYear.getAsInt() + MOST_YEARS)
                .filter(day -> sinceLastWeekday(day, clues) <= DAYS_AFTER_LAST_WEEKDAY)
                .min(Comparator.<LocalDate>comparingInt(day -> sinceLastWeekday(day, clues)).thenComparing(Comparator.naturalOrder()));
    }

    /** Days from the last weekday that the text names; more than a week where it names none. */
    private static int sinceLastWeekday(LocalDate day, List<DayClue> clues) {
        return clues.stream().filter(DayClue.Weekday.class::isInstance).map(DayClue.Weekday.class::cast).filter(weekday -> !weekday.before())
                .mapToInt(weekday -> weekday.daysUntil(day)).min().orElse(Integer.MAX_VALUE);
    }
}
