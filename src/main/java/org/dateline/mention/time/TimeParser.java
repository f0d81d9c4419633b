package org.dateline.mention.time;

import java.util.Optional;
import org.dateline.mention.time.TimeExpression.Part;

/** Reads the longest expression of time that begins at a token: a date or a relative one, with the words that bound or narrow it. */
final class TimeParser {
    private final Words words;
    private final DateParser dates;
    private final RelativeParser relatives;

    TimeParser(Words words) {
        this.words = words;
        this.dates = new DateParser(words);
        this.relatives = new RelativeParser(words);
    }

    Optional<ParsedTime> at(int index) {
        return bounded(index).or(() -> plain(index));
    }

    /** "since E", "until E", "by E", "as of E", "between E and E", "from E to E". */
    private Optional<ParsedTime> bounded(int index) {
        if (words.is(index, "since")) return plain(index + 1).map(e -> e.from(index).meaning(new TimeExpression.Since(e.expression())));
        if (words.is(index, "until", "till", "by")) return free(index + 1).map(e -> e.from(index).meaning(new TimeExpression.Until(e.expression())));
        if (words.is(index, "as") && words.is(index + 1, "of", "at")) return plain(index + 2)
                .map(e -> e.from(index).meaning(new TimeExpression.Until(e.expression())));
        if (words.is(index, "before")) return free(index + 1).map(e -> e.from(index).meaning(new TimeExpression.Until(e.expression())));
        if (words.is(index, "between")) return pair(index, "and");
        if (words.is(index, "from")) return pair(index, "to", "until", "till", "through", "-", "–");
        return Optional.empty();
    }

    /** An expression that stands for itself and not before a noun that it dates: "by Friday", but not "by Friday's storm". */
    private Optional<ParsedTime> free(int index) {
        return plain(index).filter(e -> !words.is(e.last() + 1, "'s", "’s", "'", "’")
                && (!words.hasPos(e.last() + 1, "NN") || CalendarWords.weekday(words.word(e.last() + 1)).isPresent()));
    }

    private Optional<ParsedTime> pair(int index, String... joints) {
        Optional<ParsedTime> first = plain(index + 1);
        if (first.isEmpty()) return Optional.empty();
        // "from 3 to 5 May" is read as one date already
        if (first.get().expression() instanceof TimeExpression.Range) return first.map(e -> e.from(index));
        if (!words.is(first.get().last() + 1, joints)) return Optional.empty();
        return plain(first.get().last() + 2).map(last -> new ParsedTime(index, last.last(),
                new TimeExpression.Range(first.get().expression(), last.expression())));
    }

    /** An expression with the words that narrow it: "late November", "the end of 2015", "Friday, Dec. 6", "the night of 3 May". */
    private Optional<ParsedTime> plain(int index) {
        if (words.is(index, "the") && words.is(index + 2, "of") && words.is(index + 1, "end", "start", "beginning", "middle")) {
            return narrowed(index, index + 3, DateParser.part(words.lower(index + 1)));
        }
        if (words.is(index, "the") && words.is(index + 2, "of") && words.isIn(index + 1, CalendarWords.PARTS_OF_DAY)) return dated(index + 3)
                .map(e -> e.from(index));
        Part part = DateParser.part(words.lower(index));
        if (part != Part.WHOLE) {
            int at = words.is(index + 1, "on", "in") ? index + 2 : index + 1;
            Optional<ParsedTime> narrowed = narrowed(index, at, part);
            if (narrowed.isPresent()) return narrowed;
        }
        if (words.isIn(index, CalendarWords.SEASONS)) {
            int at = words.is(index + 1, "of") ? index + 2 : index + 1;
            Optional<ParsedTime> year = dates.at(at).filter(e -> e.expression() instanceof TimeExpression.CalendarYear);
            if (year.isPresent()) return year.map(e -> e.from(index));
        }
        return dated(index);
    }

    private Optional<ParsedTime> narrowed(int first, int at, Part part) {
        return plain(at).map(e -> e.from(first).meaning(switch (e.expression()) {
            case TimeExpression.CalendarMonth m -> new TimeExpression.CalendarMonth(m.month(), m.year(), m.shift(), part);
            case TimeExpression.CalendarYear y -> new TimeExpression.CalendarYear(y.year(), part);
            case TimeExpression.RelativePeriod p -> new TimeExpression.RelativePeriod(p.unit(), p.shift(), part);
            case TimeExpression other -> other;
        }));
    }

    /** A weekday and the date that it falls on are one expression, and the date says more. */
    private Optional<ParsedTime> dated(int index) {
        Optional<ParsedTime> relative = relatives.at(index);
        if (relative.filter(e -> e.expression() instanceof TimeExpression.Weekday).isPresent()) {
            int last = relative.get().last();
            int at = words.is(last + 1, ",", "(") ? last + 2 : last + 1;
            Optional<ParsedTime> date = dates.at(at).filter(d -> d.expression() instanceof TimeExpression.CalendarDay
                    || d.expression() instanceof TimeExpression.SlashDate);
            if (date.isPresent()) return date.map(d -> d.from(index));
        }
        return relative.or(() -> dates.at(index));
    }
}
