package org.dateline.account.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.account.Figure;
import org.dateline.account.Measure;
import org.dateline.annotate.Sentence;
import org.dateline.mention.number.MeasureUnit;
import org.dateline.mention.quantity.Quantity;

/** Finds the figure that another is a part of. */
final class Wholes {
    private static final int LONGEST_WHOLE = 9;

    private Wholes() {
    }

    /**
     * The whole of "640, including <u>75</u> civilians" and of "30 people, <u>12</u> of them children";
     * for "Of that total, <u>130</u> were …" the one told of in an earlier sentence.
     */
    static Optional<Figure> of(Sentence sentence, Quantity quantity, Measure measure, List<Figure> before) {
        int first = quantity.first(sentence);
        boolean ofThem = isPair(sentence, quantity.head() + 1);
        if (ofThem || is(sentence, first - 1, "including") || isIncluded(sentence, quantity) || isPair(sentence, first - 2) || isPair(sentence, first - 3)
                && is(sentence, first - 1, ",")) {
            return last(before, sentence, quantity).filter(f -> fits(f, measure))
                    .or(() -> ofThem ? earlier(before, sentence, quantity, measure) : Optional.empty());
        }
        Optional<Figure> broken = whatIsBrokenDown(before, sentence, quantity, first);
        if (broken.isPresent()) return broken.filter(f -> fits(f, measure));
        if (isOfThose(sentence, quantity.head() + 1)) return earlier(before, sentence, quantity, measure);
        if (isOfWhole(sentence, first)) return last(before, sentence, quantity).filter(f -> fits(f, measure));
        boolean opensWithPart = is(sentence, 0, "of") && List.of("that", "those", "these", "them", "this").contains(lower(sentence, 1));
        if (!opensWithPart) return Optional.empty();
        return earlier(before, sentence, quantity, measure);
    }

    /** "Two <u>of the</u> injured": of those told of before. */
    private static boolean isOfThose(Sentence sentence, int index) {
        return is(sentence, index, "of") && List.of("the", "those", "these").contains(lower(sentence, index + 1));
    }

    /** "Of the 31 dead, <u>12</u> were children": the whole's phrase opens the sentence or its clause. */
    private static boolean isOfWhole(Sentence sentence, int first) {
        if (!is(sentence, first - 1, ",")) return false;
        int of = first - 2;
        while (of >= 0 && first - of <= LONGEST_WHOLE && !is(sentence, of, "of")) of--;
        boolean opens = of == 0 || is(sentence, of - 1, ",") || is(sentence, of - 1, ";");
        return opens && is(sentence, of, "of") && is(sentence, of + 1, "the");
    }

    /** A part measures the same as its whole, where it is told what it measures. */
    private static boolean fits(Figure whole, Measure part) {
        return part == Measure.OTHER || whole.measure() == part;
    }

    private static Optional<Figure> earlier(List<Figure> before, Sentence sentence, Quantity quantity, Measure measure) {
        return before.reversed().stream().filter(f -> f.quantity().evidence().sentence() < sentence.index())
                .filter(f -> f.measure() == measure && f.quantity().value() > quantity.value()).findFirst();
    }

    /** "12 people: <u>seven</u> women and <u>five</u> children", "stands at nine, <u>eight</u> inmates and a guard". */
    private static Optional<Figure> whatIsBrokenDown(List<Figure> before, Sentence sentence, Quantity quantity, int first) {
        if (quantity.counted().isEmpty() || MeasureUnit.of(quantity.unit()).isPresent() || before.isEmpty()) return Optional.empty();
        Figure last = before.getLast();
        if (last.quantity().evidence().sentence() != sentence.index()) return Optional.empty();
        int lastToken = last.quantity().counted().orElse(last.quantity().head());
        if (last.partOf().isPresent()) {
            Figure whole = before.get(last.partOf().get());
            return is(sentence, first - 1, "and") && lastToken == first - 2 && isBesidePart(sentence, lastToken, quantity) ? Optional.of(whole) : Optional.empty();
        }
        boolean opens = List.of(":", "—", "–", "--", "(").contains(lower(sentence, first - 1)) || is(sentence, first - 1, ",") && hangsOn(sentence, last, quantity);
        return opens && lastToken == first - 2 && last.quantity().value() > quantity.value() && MeasureUnit.of(last.quantity().unit()).isEmpty()
                ? Optional.of(last) : Optional.empty();
    }

    /** "Six people, including a guide and <u>two</u> porters". */
    private static boolean isIncluded(Sentence sentence, Quantity quantity) {
        return quantity.counted().flatMap(sentence::governor).filter(d -> d.relation().equals("conj"))
                .filter(d -> sentence.dependents(d.governor()).stream().anyMatch(c -> c.relation().equals("case") && is(sentence, c.dependent(), "including"))).isPresent();
    }

    private static boolean isBesidePart(Sentence sentence, int part, Quantity quantity) {
        return sentence.governor(quantity.counted().orElseThrow()).filter(d -> d.governor() == part && d.relation().equals("conj")).isPresent();
    }

    private static boolean hangsOn(Sentence sentence, Figure whole, Quantity quantity) {
        return sentence.governor(quantity.counted().orElseThrow()).filter(d -> d.governor() <= quantity.head() && d.governor() >= whole.quantity().head())
                .filter(d -> d.relation().equals("appos") || d.relation().equals("dep")).isPresent();
    }

    /** "among them", "of whom", "of which". */
    private static boolean isPair(Sentence sentence, int index) {
        return (is(sentence, index, "among") || is(sentence, index, "of"))
                && (is(sentence, index + 1, "them") || is(sentence, index + 1, "whom") || is(sentence, index + 1, "those") || is(sentence, index + 1, "which"));
    }

    /** The last figure before it in the sentence that counts something, and more of it. */
    private static Optional<Figure> last(List<Figure> before, Sentence sentence, Quantity quantity) {
        return before.reversed().stream().filter(f -> f.quantity().evidence().sentence() == sentence.index())
                .filter(f -> f.partOf().isEmpty() && MeasureUnit.of(f.quantity().unit()).isEmpty() && f.quantity().value() >= quantity.value())
                .findFirst();
    }

    private static boolean is(Sentence sentence, int index, String word) {
        return lower(sentence, index).equals(word);
    }

    private static String lower(Sentence sentence, int index) {
        return index < 0 || index >= sentence.tokens().size() ? "" : sentence.token(index).word().toLowerCase(Locale.ROOT);
    }
}
