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
    private Wholes() {
    }

    /**
     * The whole of "640, including <u>75</u> civilians" and of "30 people, <u>12</u> of them children";
     * for "Of that total, <u>130</u> were …" the one told of in an earlier sentence.
     */
    static Optional<Figure> of(Sentence sentence, Quantity quantity, Measure measure, List<Figure> before) {
        int first = firstToken(sentence, quantity);
        boolean ofThem = isPair(sentence, quantity.head() + 1);
        if (ofThem || is(sentence, first - 1, "including") || isPair(sentence, first - 2) || isPair(sentence, first - 3)
                && is(sentence, first - 1, ",")) {
            return last(before, sentence, quantity).filter(f -> measure == Measure.OTHER || f.measure() == measure);
        }
        boolean opensWithPart = is(sentence, 0, "of") && List.of("that", "those", "these", "them", "this").contains(lower(sentence, 1));
        if (!opensWithPart) return Optional.empty();
        return before.reversed().stream().filter(f -> f.quantity().evidence().sentence() < sentence.index())
                .filter(f -> f.measure() == measure && f.quantity().value() > quantity.value()).findFirst();
    }

    /** "among them", "of whom". */
    private static boolean isPair(Sentence sentence, int index) {
        return (is(sentence, index, "among") || is(sentence, index, "of"))
                && (is(sentence, index + 1, "them") || is(sentence, index + 1, "whom") || is(sentence, index + 1, "those"));
    }

    /** The last figure before it in the sentence that counts something, and more of it. */
    private static Optional<Figure> last(List<Figure> before, Sentence sentence, Quantity quantity) {
        return before.reversed().stream().filter(f -> f.quantity().evidence().sentence() == sentence.index())
                .filter(f -> f.partOf().isEmpty() && MeasureUnit.of(f.quantity().unit()).isEmpty() && f.quantity().value() >= quantity.value())
                .findFirst();
    }

    private static int firstToken(Sentence sentence, Quantity quantity) {
        int first = quantity.head();
        while (first > 0 && sentence.token(first - 1).span().begin() >= quantity.evidence().span().begin()) first--;
        return first;
    }

    private static boolean is(Sentence sentence, int index, String word) {
        return lower(sentence, index).equals(word);
    }

    private static String lower(Sentence sentence, int index) {
        return index < 0 || index >= sentence.tokens().size() ? "" : sentence.token(index).word().toLowerCase(Locale.ROOT);
    }
}
