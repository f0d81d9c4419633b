package org.dateline.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.Evidence;
import org.dateline.mention.number.MeasureUnit;
import org.dateline.mention.number.MeasureUnit.Dimension;
import org.dateline.mention.number.NumberConvention;
import org.dateline.mention.number.NumberForm;
import org.dateline.mention.number.NumberPhrase;
import org.dateline.mention.number.NumberReader;
import org.dateline.mention.quantity.QualifierWords.Qualified;
import org.dateline.mention.time.TimeMention;
import org.dateline.text.Span;

/** Finds the quantities in a sentence. */
public final class QuantityFinder {
    /** What a number has after or before it that says what it is of. */
    private record Counted(String unit, Optional<Integer> token, int last, Optional<MeasureUnit> measure) {
    }

    private static final Counted NOTHING = new Counted("", Optional.empty(), -1, Optional.empty());

    private final Sentence sentence;
    private final List<TimeMention> times;
    private final NumberReader numbers;

    private QuantityFinder(Sentence sentence, NumberConvention convention, List<TimeMention> times) {
        this.sentence = sentence;
        this.times = times;
        this.numbers = new NumberReader(sentence, convention);
    }

    /**
     * The sentence's quantities, in order.
     *
     * @param convention how the article writes numbers
     * @param times      the sentence's expressions of time: their numbers count only where they measure a stretch of time ("11 years ago")
     */
    public static List<Quantity> find(Sentence sentence, NumberConvention convention, List<TimeMention> times) {
        return new QuantityFinder(sentence, convention, times).find();
    }

    private List<Quantity> find() {
        List<Quantity> quantities = new ArrayList<>();
        int next = 0;
        while (next < sentence.tokens().size()) {
            Optional<NumberPhrase> number = numbers.at(next);
            Optional<Quantity> before = quantities.isEmpty() ? Optional.empty() : Optional.of(quantities.getLast());
            (number.isPresent() ? quantity(number.get()).map(q -> converted(q, before)) : article(next)).ifPresent(quantities::add);
            next = number.map(NumberPhrase::last).orElse(next) + 1;
        }
        return List.copyOf(quantities);
    }

    private Optional<Quantity> quantity(NumberPhrase number) {
        Counted counted = counted(number);
        boolean bareWord = counted.unit().isEmpty() && number.form() == NumberForm.WORDS && number.value() < 1000;
        boolean oddSuffix = counted.unit().isEmpty() && number.suffix().isPresent();
        if (number.value() == 0 || oddSuffix || isDated(number, counted)) return Optional.empty();
        Qualified qualified = QualifierWords.around(sentence, number.first(), number.last(), counted.token(), counted.measure().isPresent());
        // "one of the hostages" is a number, "one fled" a pronoun
        if (bareWord && number.value() == 1 && !(is(number.last() + 1, "of") && is(number.last() + 2, "the"))) return Optional.empty();
        if (new NotCounted(sentence, number, counted.token(), qualified.said()).holds()) return Optional.empty();
        Qualifier qualifier = number.form() == NumberForm.INDEFINITE ? Qualifier.MORE_THAN
                : sentence.token(number.last()).word().matches(".*(\\+|-plus)") ? Qualifier.AT_LEAST : qualified.qualifier();
        return Optional.of(new Quantity(new Evidence(sentence.index(), evidence(number, qualified)), number.last(), number.value(), number.upper(),
                qualifier,
                counted.unit(), counted.token()));
    }

    /** "within 8 kilometers (5 miles)": the same in another unit is meant in the same way. */
    private Quantity converted(Quantity quantity, Optional<Quantity> before) {
        Optional<Dimension> dimension = MeasureUnit.of(quantity.unit()).map(MeasureUnit::dimension);
        int open = quantity.head() - 1;
        boolean same = before.isPresent() && dimension.isPresent()
                && dimension.equals(MeasureUnit.of(before.get().unit()).map(MeasureUnit::dimension))
                && is(open, "(") && before.get().counted().filter(c -> c == open - 1).isPresent();
        return same && quantity.qualifier() == Qualifier.EXACTLY
                ? new Quantity(quantity.evidence(), quantity.head(), quantity.value(), quantity.upper(),
                before.get().qualifier(), quantity.unit(), quantity.counted()) : quantity;
    }

    /** "more than a year": an article counts where a qualifier says that it does. */
    private Optional<Quantity> article(int index) {
        if (!is(index, "a") && !is(index, "an") || index + 1 >= sentence.tokens().size()) return Optional.empty();
        Optional<MeasureUnit> unit = MeasureUnit.of(sentence.token(index + 1).word())
                .filter(u -> u.dimension() == Dimension.TIME || u.dimension() == Dimension.DISTANCE);
        if (unit.isEmpty()) return Optional.empty();
        Qualified qualified = QualifierWords.around(sentence, index, index, Optional.of(index + 1), true);
        if (!qualified.said() || qualified.first() == index) return Optional.empty();
        return Optional.of(new Quantity(new Evidence(sentence.index(), sentence.cover(qualified.first(), index + 1)), index, 1,
                OptionalDouble.empty(),
                qualified.qualifier(), unit.get().name(), Optional.of(index + 1)));
    }

    private Span evidence(NumberPhrase number, Qualified qualified) {
        int begin = qualified.first() < number.first() ? sentence.token(qualified.first()).span().begin() : number.span().begin();
        int end = qualified.last() > number.last() ? sentence.token(qualified.last()).span().end() : number.span().end();
        return new Span(begin, end);
    }

    private boolean isDated(NumberPhrase number, Counted counted) {
        boolean stretch = counted.measure().filter(u -> u.dimension() == Dimension.TIME).isPresent();
        return !stretch && times.stream().anyMatch(t -> t.evidence().span().overlaps(number.span()));
    }

    private Counted counted(NumberPhrase number) {
        int next = number.last() + 1;
        if (number.suffix().isPresent()) return bySuffix(number);
        if (number.form() == NumberForm.FRACTION) return measured(MeasureUnit.of("percent").orElseThrow(), number.last());
        if (is(next, "per") && is(next + 1, "cent") || is(next, "percent") || is(next, "%")) {
            return measured(MeasureUnit.of("percent").orElseThrow(), is(next, "per") ? next + 1 : next);
        }
        if (is(number.first() - 1, "magnitude") || is(number.first() - 2, "magnitude") && is(number.first() - 1, "of")) {
            return new Counted("magnitude", Optional.empty(), number.last(), MeasureUnit.of("magnitude"));
        }
        if (isMagnitude(number)) return new Counted("magnitude", Optional.empty(), number.last(), MeasureUnit.of("magnitude"));
        // "9 of 14 counts"
        Optional<NumberPhrase> whole = is(next, "of") ? numbers.at(next + 1) : Optional.empty();
        Optional<Integer> noun = CountedNoun.of(sentence, whole.orElse(number));
        if (noun.isEmpty()) return NOTHING;
        Optional<MeasureUnit> unit = noun.get() == next || number.form() == NumberForm.INDEFINITE ? MeasureUnit.of(sentence.token(noun.get()).word())
                : Optional.empty();
        if (unit.isPresent()) return speed(unit.get(), noun.get()).orElseGet(() -> measured(unit.get(), noun.get()));
        boolean singular = !sentence.token(noun.get()).pos().endsWith("S");
        // "40 foot tower": a singular counts only where the number is one, or where the plural looks the same ("people", "aircraft", "police")
        return new Counted(plural(sentence.token(noun.get()), singular && number.value() == 1), noun, noun.get(), Optional.empty());
    }

    /** "the quake, which measured 6.9": a decimal that the sentence says of an earthquake. */
    private boolean isMagnitude(NumberPhrase number) {
        boolean decimal = sentence.token(number.last()).word().matches("[3-9]\\.\\d") && number.first() == number.last();
        boolean told = number.first() > 0 && Set.of("at", "of", "measure", "register").contains(sentence.token(number.first() - 1).lemma());
        return decimal && told && CountedNoun.of(sentence, number).isEmpty()
                && sentence.tokens().stream().anyMatch(t -> Set.of("earthquake", "quake", "tremor", "temblor", "aftershock").contains(t.lemma()));
    }

    /** "40 km/h", "90 miles an hour": no distance. */
    private Optional<Counted> speed(MeasureUnit unit, int token) {
        boolean perHour = (is(token + 1, "/") || is(token + 1, "per") || is(token + 1, "an")) && (is(token + 2, "hour") || is(token + 2, "h") || is(token + 2, "h."));
        if (!perHour || unit.dimension() != Dimension.DISTANCE) return Optional.empty();
        return MeasureUnit.of(unit.name().equals("km") ? "km/h" : "mph").map(speed -> new Counted(speed.name(), Optional.of(token), token + 2, Optional.of(speed)));
    }

    private static Counted measured(MeasureUnit unit, int token) {
        return new Counted(unit.name(), Optional.of(token), token, Optional.of(unit));
    }

    /** "5km", "$3 million", "13-year", "6.4-magnitude", "20-mile-long", "2,000-strong". */
    private Counted bySuffix(NumberPhrase number) {
        String suffix = number.suffix().orElseThrow();
        String first = suffix.contains("-") ? suffix.substring(0, suffix.indexOf('-')) : suffix;
        if (first.equals("strong")) return new Counted("people", Optional.empty(), number.last(), Optional.empty());
        Optional<MeasureUnit> unit = MeasureUnit.of(first);
        return unit.map(u -> new Counted(u.name(), Optional.empty(), number.last(), unit)).orElse(NOTHING);
    }

    private static String plural(Token noun, boolean singular) {
        String word = noun.word().toLowerCase(Locale.ROOT);
        if (word.equals("person") || word.equals("persons")) return "people";
        if (!singular) return word;
        if (word.endsWith("y") && !word.matches(".*[aeiou]y")) return word.substring(0, word.length() - 1) + "ies";
        return word.matches(".*(s|x|z|ch|sh)") ? word + "es" : word + "s";
    }

    private boolean is(int index, String word) {
        return index >= 0 && index < sentence.tokens().size() && sentence.token(index).word().equalsIgnoreCase(word);
    }
}
