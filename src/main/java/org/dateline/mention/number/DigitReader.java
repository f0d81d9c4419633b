package org.dateline.mention.number;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.text.Span;

/** Reads numbers that one token writes in digits: "640", "94.000", "20-50,000", "40m", "6.4-magnitude", "50%". */
record DigitReader(Sentence sentence, NumberConvention convention) {
    private static final String DIGITS = "\\d+(?:[.,]\\d+)*";
    /** Sign, digits, a second number after a dash, letters on to it, plus, per cent, a word hyphenated to it. */
    private static final Pattern TOKEN = Pattern.compile("([$€£¥₹₱]|KSh|Ksh|Sh|Rs|kr)?(" + DIGITS + ")(?:[–—-]([$€£¥])?(" + DIGITS + "))?"
            + "(\\p{L}{1,8})?(\\+)?(%)?(?:-(\\p{L}.*))?");
    private static final Pattern MAGNITUDE = Pattern.compile("(?i)magnitude-(\\d+(?:\\.\\d+)?)");
    private static final Pattern GROUPED = Pattern.compile(".*[.,]\\d{3}");
    private static final Set<String> CURRENCY_SIGNS = Set.of("$", "€", "£", "¥", "₹", "₱", "US$", "A$", "C$", "HK$", "NZ$", "S$");
    /** Letters that are a currency right before a number in groups of three, as they may be a label before others ("R12"). */
    private static final Map<String, String> CURRENCY_LETTERS = Map.of("P", "pesos", "Php", "pesos", "R", "rand", "Rs", "rupees", "Sh", "shillings", "KSh", "shillings",
            "Ksh", "shillings", "kr", "kroner");

    static boolean isCurrencySign(String word) {
        return CURRENCY_SIGNS.contains(word);
    }

    /** The unit of letters that stand before digits without a space, where those make a sum of money. */
    Optional<String> currencyLetters(int index) {
        if (index + 1 >= sentence.tokens().size()) return Optional.empty();
        Token digits = sentence.token(index + 1);
        boolean joined = sentence.token(index).span().end() == digits.span().begin();
        boolean sum = GROUPED.matcher(digits.word()).matches() || index + 2 < sentence.tokens().size() && NumberWords.scale(sentence.token(index + 2).word()).isPresent();
        return joined && sum ? Optional.ofNullable(CURRENCY_LETTERS.get(sentence.token(index).word())) : Optional.empty();
    }

    /** The number in the token, if digits are what it is made of. */
    Optional<NumberPhrase> at(int index) {
        if (index >= sentence.tokens().size()) return Optional.empty();
        Token token = sentence.token(index);
        Matcher magnitude = MAGNITUDE.matcher(token.word());
        if (magnitude.matches()) {
            return Optional.of(new NumberPhrase(index, index, part(token, magnitude.start(1), magnitude.end(1)),
                    Double.parseDouble(magnitude.group(1)),
                    OptionalDouble.empty(), NumberForm.DIGITS, Optional.of("magnitude")));
        }
        Matcher m = TOKEN.matcher(token.word());
        if (!m.matches()) return Optional.empty();
        try {
            return Optional.of(read(token, m));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private NumberPhrase read(Token token, Matcher m) {
        int index = token.index();
        boolean money = m.group(1) != null || index > 0 && isCurrencySign(sentence.token(index - 1).word());
        double value = read(m.group(2), index);
        OptionalDouble upper = m.group(4) == null ? OptionalDouble.empty() : OptionalDouble.of(read(m.group(4), index));
        Optional<String> suffix = Optional.ofNullable(m.group(1)).map(sign -> CURRENCY_LETTERS.getOrDefault(sign, sign));
        int end = m.group(4) == null ? m.end(2) : m.end(4);
        double scale = 1;
        if (m.group(5) != null) {
            String letters = m.group(5).toLowerCase(Locale.ROOT);
            boolean isScale = NumberWords.scaleSuffix(letters).isPresent()
                    && (money || MeasureUnit.of(letters).isEmpty() || NumberConvention.countsThings(sentence, index));
            if (isScale) {
                scale = NumberWords.scaleSuffix(letters).getAsDouble();
                end = m.end(5);
            } else {
                suffix = Optional.of(letters);
            }
        }
        if (m.group(6) != null) end = m.end(6);
        if (m.group(7) != null) suffix = Optional.of("%");
        if (m.group(8) != null && !m.group(8).equalsIgnoreCase("plus")) {
            // "$30-million", "a 30-million-euro loan"
            String[] words = m.group(8).toLowerCase(Locale.ROOT).split("-", 2);
            OptionalDouble written = NumberWords.scale(words[0]);
            if (written.isPresent()) {
                scale = written.getAsDouble();
                end = m.start(8) + words[0].length();
            }
            if (written.isEmpty()) suffix = Optional.of(m.group(8).toLowerCase(Locale.ROOT));
            else if (words.length > 1) suffix = Optional.of(words[1]);
        }
        if (upper.isPresent()) {
            double high = upper.getAsDouble() * scale;
            // "20-50,000" means ten to thirty thousand
            boolean shared = scale > 1 || value < 1000 && !GROUPED.matcher(m.group(2)).matches() && GROUPED.matcher(m.group(4)).matches();
            double lowScale = scale > 1 ? scale : shared && value * 1000 < high ? 1000 : 1;
            return new NumberPhrase(index, index, part(token, m.start(), end), value * lowScale, OptionalDouble.of(high), NumberForm.DIGITS, suffix);
        }
        return new NumberPhrase(index, index, part(token, m.start(), end), value * scale, upper, NumberForm.DIGITS, suffix);
    }

    private double read(String digits, int index) {
        boolean thousands = convention == NumberConvention.COMMA_GROUPS && NumberConvention.isThousands(sentence, index, digits);
        return thousands ? NumberConvention.POINT_GROUPS.read(digits) : convention.read(digits);
    }

    private static Span part(Token token, int begin, int end) {
        return new Span(token.span().begin() + begin, token.span().begin() + end);
    }
}
