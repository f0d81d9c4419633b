package org.dateline.mention.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.mention.number.NumberConvention;
import org.dateline.mention.number.NumberForm;
import org.dateline.mention.number.NumberPhrase;
import org.dateline.mention.number.NumberReader;
import org.dateline.mention.time.TimeExpression.Margin;
import org.dateline.mention.time.TimeExpression.Part;
import org.dateline.mention.time.TimeExpression.Shift;

/** Reads expressions that mean nothing without the day on which they were written. */
final class RelativeParser {
    private final Words words;
    private final NumberReader numbers;

    RelativeParser(Words words) {
        this.words = words;
        this.numbers = new NumberReader(words.sentence(), NumberConvention.COMMA_GROUPS);
    }

    Optional<ParsedTime> at(int index) {
        return weekday(index).or(() -> day(index)).or(() -> neighbour(index)).or(() -> lately(index)).or(() -> period(index)).or(() -> distance(index))
                .or(() -> vague(index));
    }

    /** "Friday", "last Tuesday", "Thursday night", "early on Friday". */
    private Optional<ParsedTime> weekday(int index) {
        Shift shift = shift(index);
        int at = shift == Shift.UNSAID ? index : index + 1;
        Optional<DayOfWeek> day = words.word(at).isEmpty() ? Optional.empty() : CalendarWords.weekday(words.word(at));
        boolean named = words.isIn(at - 1, CalendarWords.NAMED_DAYS) || words.token(at).filter(t -> t.name().equals("ORGANIZATION")).isPresent();
        if (day.isEmpty() || named) return Optional.empty();
        int last = words.isIn(at + 1, CalendarWords.PARTS_OF_DAY) ? at + 1 : at;
        return Optional.of(new ParsedTime(index, last, new TimeExpression.Weekday(day.get(), shift)));
    }

    private Optional<ParsedTime> day(int index) {
        if (words.is(index, "overnight")) return Optional.of(overnight(index));
        if (words.is(index, "last") && words.is(index + 1, "night", "evening")) return relativeDay(index, index + 1, -1);
        if (words.is(index, "this") && words.isIn(index + 1, CalendarWords.PARTS_OF_DAY)) return relativeDay(index, index + 1, 0);
        int offset = switch (words.lower(index)) {
            case "yesterday" -> -1;
            case "today", "tonight" -> 0;
            case "tomorrow" -> 1;
            default -> Integer.MAX_VALUE;
        };
        if (offset == Integer.MAX_VALUE) return Optional.empty();
        return relativeDay(index, words.isIn(index + 1, CalendarWords.PARTS_OF_DAY) ? index + 1 : index, offset);
    }

    private static Optional<ParsedTime> relativeDay(int first, int last, int offset) {
        return Optional.of(new ParsedTime(first, last, new TimeExpression.RelativeDay(offset)));
    }

    private ParsedTime overnight(int index) {
        int at = words.is(index + 1, "on", "from") ? index + 2 : index + 1;
        return weekday(at).map(day -> new ParsedTime(index, day.last(), new TimeExpression.NightOf(day.expression())))
                .orElse(new ParsedTime(index, index, new TimeExpression.Overnight()));
    }

    /** "the next day", "the previous year", "the night before", "that week": counted from the time told of before. */
    private Optional<ParsedTime> neighbour(int index) {
        boolean the = words.is(index, "the");
        if (the && unit(index + 1).isPresent() && words.is(index + 2, "before", "after") && standsAlone(index + 2)) {
            return neighbour(index, index + 1, index + 2, words.is(index + 2, "before") ? -1 : 1);
        }
        // "over the next week" looks ahead from now
        boolean fromNow = words.is(index + 1, "next") && words.is(index - 1, "in", "over", "within", "during", "for");
        if (the && !fromNow && words.is(index + 1, "next", "following")) return neighbour(index, index + 2, index + 2, 1);
        if (the && words.is(index + 1, "previous", "preceding")) return neighbour(index, index + 2, index + 2, -1);
        if (the && words.is(index + 1, "same")) return neighbour(index, index + 2, index + 2, 0);
        return words.is(index, "that") && words.hasPos(index, "DT") ? neighbour(index, index + 1, index + 1, 0) : Optional.empty();
    }

    private Optional<ParsedTime> neighbour(int first, int unitAt, int last, int steps) {
        Optional<TimeUnit> unit = words.isIn(unitAt, CalendarWords.PARTS_OF_DAY) ? Optional.of(TimeUnit.DAY)
                : unit(unitAt).filter(u -> !words.lower(unitAt).endsWith("s") && u != TimeUnit.HOUR && u != TimeUnit.WEEKEND);
        return unit.map(u -> new ParsedTime(first, last, new TimeExpression.FromThen(steps, u)));
    }

    /** "the year before" and "two days after", but not "the year before the war". */
    private boolean standsAlone(int turn) {
        return !words.hasPos(turn + 1, "DT", "NN", "JJ", "PRP", "VBG", "CD", "EX", "WP", "WDT", "RB");
    }

    /** "the past two months", "the last decade", "recent weeks". */
    private Optional<ParsedTime> lately(int index) {
        int at = words.is(index, "the") ? index + 1 : index;
        if (words.is(at, "recent") && unit(at + 1).isPresent()) return Optional.of(new ParsedTime(index, at + 1, new TimeExpression.Vague()));
        if (!words.is(at, "past", "last")) return Optional.empty();
        Optional<NumberPhrase> number = numbers.at(at + 1).filter(n -> n.form() != NumberForm.FRACTION);
        int unitAt = number.map(n -> n.last() + 1).orElse(at + 1);
        Optional<TimeUnit> unit = unit(unitAt);
        boolean single = number.isEmpty() && at > index && words.is(at, "past") && !words.lower(unitAt).endsWith("s");
        if (unit.isEmpty() || number.isEmpty() && !single) return Optional.empty();
        return Optional.of(new ParsedTime(index, unitAt, new TimeExpression.Lately(number.map(n -> (int) n.value()).orElse(1), unit.get())));
    }

    /** "last week", "next year", "the weekend", "earlier this month". */
    private Optional<ParsedTime> period(int index) {
        Part part = DateParser.part(words.lower(index));
        int at = part == Part.WHOLE ? index : index + 1;
        Shift shift = shift(at);
        int unitAt = shift == Shift.UNSAID ? at : at + 1;
        Optional<TimeUnit> unit = unit(unitAt).filter(u -> !words.lower(unitAt).endsWith("s") && u != TimeUnit.HOUR);
        boolean weekend = shift == Shift.UNSAID && words.is(at - 1, "the") && words.is(at, "weekend") && !words.hasPos(at + 1, "NN");
        if (unit.isEmpty() || shift == Shift.UNSAID && !weekend) return Optional.empty();
        if (unit.get() == TimeUnit.DAY && shift != Shift.NEXT) return Optional.empty();
        return Optional.of(new ParsedTime(index, unitAt, new TimeExpression.RelativePeriod(unit.get(), shift, part)));
    }

    /** "two days ago", "a week earlier", "three months from now", "years ago", "days later". */
    private Optional<ParsedTime> distance(int index) {
        if (unit(index).isPresent() && words.lower(index).endsWith("s")) {
            // hours are of the same day as what was told of before
            boolean turned = unit(index).get() != TimeUnit.HOUR && words.is(index + 1, "ago", "earlier", "later", "before", "after", "afterwards");
            return turned && !words.hasPos(index - 1, "CD") ? Optional.of(new ParsedTime(index, index + 1, new TimeExpression.Vague()))
                    : Optional.empty();
        }
        OptionalInt amount = OptionalInt.empty();
        int unitAt = index + 1;
        Optional<NumberPhrase> number = numbers.at(index).filter(n -> n.isWhole() && n.suffix().isEmpty() && n.value() < 10_000
                && n.form() != NumberForm.FRACTION);
        if (number.isPresent()) {
            amount = number.get().form() == NumberForm.INDEFINITE ? OptionalInt.empty() : OptionalInt.of((int) number.get().value());
            unitAt = number.get().last() + 1;
        } else if (words.is(index, "a", "an")) {
            amount = OptionalInt.of(1);
        } else {
            return Optional.empty();
        }
        Optional<TimeUnit> unit = unit(unitAt);
        if (unit.isEmpty()) return Optional.empty();
        int turn = unitAt + 1;
        if (words.is(turn, "from") && words.is(turn + 1, "now") && amount.isPresent()) {
            return Optional.of(new ParsedTime(index, turn + 1, new TimeExpression.Ahead(amount.getAsInt(), unit.get())));
        }
        boolean back = words.is(turn, "ago");
        boolean earlier = words.is(turn, "earlier") || words.is(turn, "before") && standsAlone(turn);
        boolean later = words.is(turn, "later", "afterwards") || words.is(turn, "after") && standsAlone(turn);
        if (!back && !earlier && !later || !back && unit.get() == TimeUnit.HOUR) return Optional.empty();
        TimeExpression meaning = amount.isEmpty() ? new TimeExpression.Vague()
                : back ? new TimeExpression.Ago(amount.getAsInt(), unit.get(), margin(index))
                : earlier ? new TimeExpression.Earlier(amount.getAsInt(), unit.get()) : new TimeExpression.FromThen(amount.getAsInt(), unit.get());
        return Optional.of(new ParsedTime(index, turn, meaning));
    }

    private Margin margin(int index) {
        if (words.is(index - 1, "almost", "nearly") || words.is(index - 2, "less") && words.is(index - 1, "than")) return Margin.UNDER;
        return words.is(index - 1, "over") || words.is(index - 2, "more") && words.is(index - 1, "than") ? Margin.OVER : Margin.EXACT;
    }

    private Optional<ParsedTime> vague(int index) {
        boolean soon = words.is(index, "soon") && !words.is(index - 1, "as", "so");
        return soon || words.is(index, "recently", "lately") ? Optional.of(new ParsedTime(index, index, new TimeExpression.Vague()))
                : Optional.empty();
    }

    private Optional<TimeUnit> unit(int index) {
        return TimeUnit.of(words.lower(index));
    }

    private Shift shift(int index) {
        return switch (words.lower(index)) {
            case "last", "previous" -> Shift.LAST;
            case "this" -> Shift.THIS;
            case "next", "coming" -> Shift.NEXT;
            default -> Shift.UNSAID;
        };
    }
}
