package org.dateline.mention.number;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.number.MeasureUnit.Dimension;

/** Reads the number that begins at a token, the longest one. It does not ask whether it is a year, an age or a name. */
public final class NumberReader {
    private static final Set<String> DASHES = Set.of("-", "–", "—");

    private final Sentence sentence;
    private final DigitReader digits;
    private final WordReader words;

    public NumberReader(Sentence sentence, NumberConvention convention) {
        this.sentence = sentence;
        this.digits = new DigitReader(sentence, convention);
        this.words = new WordReader(sentence);
    }

    public Optional<NumberPhrase> at(int index) {
        return words.partsOfScale(index).or(() -> words.fraction(index)).or(() -> words.ratio(index)).or(() -> words.indefinite(index)).or(() -> cardinal(index));
    }

    /** "20", "20-30", "20 to 30", "three or four", "$3 million": no fractions and no "dozens". */
    private Optional<NumberPhrase> cardinal(int index) {
        return single(index).map(low -> {
            int dash = low.last() + 1;
            boolean joined = isWord(dash, "to") || DASHES.contains(word(dash)) || isWord(dash, "or") || isWord(dash, "and")
                    && isWord(index - 1, "between");
            if (!joined || low.upper().isPresent() || low.suffix().isPresent() && !isCurrency(low)) return low;
            return single(dash + 1).flatMap(high -> range(low, high)).orElse(low);
        });
    }

    private Optional<NumberPhrase> range(NumberPhrase low, NumberPhrase high) {
        double lower = low.value();
        // "three to four million", "$3 to $4 billion": the scale is said once
        int highScale = high.last();
        OptionalDouble scale = high.last() > high.first() ? NumberWords.scale(lower(highScale)) : OptionalDouble.empty();
        if (scale.isPresent() && lower < 1000 && NumberWords.scale(lower(low.last())).isEmpty()) lower *= scale.getAsDouble();
        if (high.upper().isPresent() || high.value() <= lower) return Optional.empty();
        Optional<String> suffix = high.suffix().or(low::suffix);
        return Optional.of(new NumberPhrase(low.first(), high.last(), low.span().cover(high.span()), lower, OptionalDouble.of(high.value()),
                low.form(), suffix));
    }

    private Optional<NumberPhrase> single(int index) {
        if (index >= sentence.tokens().size()) return Optional.empty();
        if (DigitReader.isCurrencySign(word(index))) {
            return digits.at(index + 1).map(n -> scaled(sentence, new NumberPhrase(index, n.last(), sentence.token(index).span().cover(n.span()),
                    n.value(), n.upper(), n.form(), Optional.of(currency(word(index))))));
        }
        Optional<String> letters = digits.currencyLetters(index);
        if (letters.isPresent()) {
            return digits.at(index + 1).map(n -> scaled(sentence, new NumberPhrase(index, n.last(), sentence.token(index).span().cover(n.span()),
                    n.value(), n.upper(), n.form(), letters)));
        }
        return digits.at(index).map(n -> scaled(sentence, n)).or(() -> words.cardinal(index));
    }

    private static String currency(String sign) {
        return sign.endsWith("$") ? "$" : sign;
    }

    /** "3.5" and "million" after it; also "4 hundred thousand". */
    static NumberPhrase scaled(Sentence sentence, NumberPhrase number) {
        NumberPhrase result = number;
        if (number.suffix().isPresent() && !isCurrency(number)) return number;
        while (result.last() + 1 < sentence.tokens().size()) {
            int next = result.last() + 1;
            OptionalDouble scale = NumberWords.scale(sentence.token(next).word().toLowerCase(Locale.ROOT));
            if (scale.isEmpty()) break;
            double factor = scale.getAsDouble();
            OptionalDouble upper = result.upper().isPresent() ? OptionalDouble.of(result.upper().getAsDouble() * factor) : OptionalDouble.empty();
            result = result.extended(next, result.span().cover(sentence.token(next).span()), result.value() * factor, upper);
        }
        return result.last() == number.last() ? millions(sentence, number) : result;
    }

    /** "5.5m people", "$5.5m", where the tokenizer parts number and letter; of anything but people and money "m" are metres. */
    private static NumberPhrase millions(Sentence sentence, NumberPhrase number) {
        int letter = number.last() + 1;
        boolean joined = letter < sentence.tokens().size() && number.span().end() == sentence.token(letter).span().begin();
        if (joined && isCurrency(number)) {
            OptionalDouble scale = NumberWords.scaleSuffix(sentence.token(letter).word().toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
            return scale.isEmpty() ? number : number.extended(letter, number.span().cover(sentence.token(letter).span()), number.value() * scale.getAsDouble(), number.upper());
        }
        if (letter + 1 >= sentence.tokens().size() || !sentence.token(letter).word().equals("m") || number.span().end() != sentence.token(letter).span().begin()) return number;
        Token next = sentence.token(letter + 1);
        boolean counts = next.word().equalsIgnoreCase("people") || MeasureUnit.of(next.word()).filter(u -> u.dimension() == Dimension.MONEY).isPresent();
        return counts ? number.extended(letter, number.span().cover(sentence.token(letter).span()), number.value() * 1e6, number.upper()) : number;
    }

    private static boolean isCurrency(NumberPhrase number) {
        return number.suffix().flatMap(MeasureUnit::of).filter(u -> u.dimension() == Dimension.MONEY).isPresent();
    }

    private boolean isWord(int index, String word) {
        return index >= 0 && index < sentence.tokens().size() && lower(index).equals(word);
    }

    private String word(int index) {
        return index >= 0 && index < sentence.tokens().size() ? sentence.token(index).word() : "";
    }

    private String lower(int index) {
        return sentence.token(index).word().toLowerCase(Locale.ROOT);
    }
}
