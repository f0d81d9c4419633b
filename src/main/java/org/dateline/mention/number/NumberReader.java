package org.dateline.mention.number;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.number.MeasureUnit.Dimension;
import org.dateline.text.Span;

/** Reads the number that begins at a token, the longest one. It does not ask whether it is a year, an age or a name. */
public final class NumberReader {
    private static final String DIGITS = "\\d+(?:[.,]\\d+)*";
    /** Sign, digits, a second number after a dash, letters on to it, plus, per cent, a word hyphenated to it. */
    private static final Pattern TOKEN = Pattern.compile("([$€£¥])?(" + DIGITS + ")(?:[–—-]([$€£¥])?(" + DIGITS + "))?(\\p{L}{1,8})?(\\+)?(%)?(?:-(\\p{L}.*))?");
    private static final Pattern MAGNITUDE = Pattern.compile("(?i)magnitude-(\\d+(?:\\.\\d+)?)");
    private static final Pattern POINT_AND_THREE = Pattern.compile("[1-9]\\d{0,2}\\.\\d{3}");
    private static final Pattern GROUPED = Pattern.compile(".*[.,]\\d{3}");
    private static final Set<String> CURRENCY_TOKENS = Set.of("$", "€", "£", "¥", "₹", "US$", "A$", "C$", "HK$");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "to");

    private final Sentence sentence;
    private final NumberConvention convention;

    public NumberReader(Sentence sentence, NumberConvention convention) {
        this.sentence = sentence;
        this.convention = convention;
    }

    public Optional<NumberPhrase> at(int index) {
        return fraction(index).or(() -> indefinite(index)).or(() -> cardinal(index));
    }

    /** "20", "20-30", "20 to 30", "three or four", "$3 million": no fractions and no "dozens". */
    private Optional<NumberPhrase> cardinal(int index) {
        return single(index).map(low -> {
            int dash = low.last() + 1;
            boolean joined = isWord(dash, "to") || DASHES.contains(word(dash)) || isWord(dash, "or") || isWord(dash, "and") && isWord(index - 1, "between");
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
        return Optional.of(new NumberPhrase(low.first(), high.last(), low.span().cover(high.span()), lower, OptionalDouble.of(high.value()), low.form(), suffix));
    }

    private Optional<NumberPhrase> single(int index) {
        if (index >= sentence.tokens().size()) return Optional.empty();
        if (CURRENCY_TOKENS.contains(word(index))) {
            return digits(index + 1).map(n -> scaled(new NumberPhrase(index, n.last(), sentence.token(index).span().cover(n.span()),
                    n.value(), n.upper(), n.form(), Optional.of(currency(word(index))))));
        }
        return digits(index).map(this::scaled).or(() -> words(index));
    }

    private static String currency(String sign) {
        return sign.endsWith("$") ? "$" : sign;
    }

    private Optional<NumberPhrase> digits(int index) {
        if (index >= sentence.tokens().size()) return Optional.empty();
        Token token = sentence.token(index);
        Matcher magnitude = MAGNITUDE.matcher(token.word());
        if (magnitude.matches()) {
            return Optional.of(new NumberPhrase(index, index, part(token, magnitude.start(1), magnitude.end(1)), Double.parseDouble(magnitude.group(1)),
                    OptionalDouble.empty(), NumberForm.DIGITS, Optional.of("magnitude")));
        }
        Matcher m = TOKEN.matcher(token.word());
        if (!m.matches()) return Optional.empty();
        try {
            return Optional.of(digits(token, m));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private NumberPhrase digits(Token token, Matcher m) {
        int index = token.index();
        boolean money = m.group(1) != null || index > 0 && CURRENCY_TOKENS.contains(word(index - 1));
        double value = read(m.group(2), index);
        OptionalDouble upper = m.group(4) == null ? OptionalDouble.empty() : OptionalDouble.of(read(m.group(4), index));
        Optional<String> suffix = Optional.ofNullable(m.group(1));
        int end = m.group(4) == null ? m.end(2) : m.end(4);
        double scale = 1;
        if (m.group(5) != null) {
            String letters = m.group(5).toLowerCase(Locale.ROOT);
            boolean isScale = NumberWords.scaleSuffix(letters).isPresent() && (money || MeasureUnit.of(letters).isEmpty() || countsThings(index));
            if (isScale) {
                scale = NumberWords.scaleSuffix(letters).getAsDouble();
                end = m.end(5);
            } else {
                suffix = Optional.of(letters);
            }
        }
        if (m.group(6) != null) end = m.end(6);
        if (m.group(7) != null) suffix = Optional.of("%");
        if (m.group(8) != null) suffix = Optional.of(m.group(8).toLowerCase(Locale.ROOT));
        if (upper.isPresent()) {
            double high = upper.getAsDouble() * scale;
            // "10-30,000" means ten to thirty thousand
            boolean shared = scale > 1 || value < 1000 && !GROUPED.matcher(m.group(2)).matches() && GROUPED.matcher(m.group(4)).matches();
            double lowScale = scale > 1 ? scale : shared && value * 1000 < high ? 1000 : 1;
            return new NumberPhrase(index, index, part(token, m.start(), end), value * lowScale, OptionalDouble.of(high), NumberForm.DIGITS, suffix);
        }
        return new NumberPhrase(index, index, part(token, m.start(), end), value * scale, upper, NumberForm.DIGITS, suffix);
    }

    /** Three digits after a point are thousands where things are counted, which come whole: "115.000 people". */
    private double read(String digits, int index) {
        boolean thousands = convention == NumberConvention.COMMA_GROUPS && POINT_AND_THREE.matcher(digits).matches() && countsThings(index);
        return thousands ? NumberConvention.POINT_GROUPS.read(digits) : convention.read(digits);
    }

    /** Whether the next noun is a plural that is no unit of measure. */
    private boolean countsThings(int index) {
        for (int i = index + 1; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            if (token.isNoun()) return token.pos().endsWith("S") && MeasureUnit.of(token.word()).isEmpty();
            if (!token.pos().startsWith("JJ") && !token.pos().equals("VBN") && !token.pos().equals("VBG")) return false;
        }
        return false;
    }

    private static Span part(Token token, int begin, int end) {
        return new Span(token.span().begin() + begin, token.span().begin() + end);
    }

    /** "3.5" and "million" after it; also "4 hundred thousand". */
    private NumberPhrase scaled(NumberPhrase number) {
        NumberPhrase result = number;
        if (number.suffix().isPresent() && !isCurrency(number)) return number;
        while (result.last() + 1 < sentence.tokens().size()) {
            int next = result.last() + 1;
            OptionalDouble scale = NumberWords.scale(lower(next));
            if (scale.isEmpty()) break;
            double factor = scale.getAsDouble();
            OptionalDouble upper = result.upper().isPresent() ? OptionalDouble.of(result.upper().getAsDouble() * factor) : OptionalDouble.empty();
            result = result.extended(next, result.span().cover(sentence.token(next).span()), result.value() * factor, upper);
        }
        return result;
    }

    private static boolean isCurrency(NumberPhrase number) {
        return number.suffix().flatMap(MeasureUnit::of).filter(u -> u.dimension() == Dimension.MONEY).isPresent();
    }

    /** "forty", "two hundred and ten thousand", "half a million", "a dozen", "two and a half million". */
    private Optional<NumberPhrase> words(int index) {
        if (isWord(index, "half") && isWord(index + 1, "a") && scaleAt(index + 2) >= 100) return phrase(index, index + 2, 0.5 * scaleAt(index + 2));
        if ((isWord(index, "a") || isWord(index, "an")) && scaleAt(index + 1) > 0) {
            if (isWord(index + 2, "and") && isWord(index + 3, "a") && isWord(index + 4, "half")) {
                return phrase(index, index + 4, 1.5 * scaleAt(index + 1));
            }
            return phrase(index, index + 1, scaleAt(index + 1)).map(this::scaled);
        }
        double total = 0;
        double group = 0;
        int i = index;
        int last = -1;
        while (i < sentence.tokens().size()) {
            OptionalDouble cardinal = NumberWords.cardinal(lower(i));
            double scale = scaleAt(i);
            // a bare scale word carries on a number and never opens one: "dozen" needs "a" or "two"
            if (cardinal.isPresent() && (last < 0 || fits(group, cardinal.getAsDouble()))) {
                group += cardinal.getAsDouble();
            } else if (last >= 0 && scale >= 1000) {
                total += Math.max(group, 1) * scale;
                group = 0;
            } else if (last >= 0 && scale > 0) {
                group *= scale;
            } else if (last >= 0 && isWord(i, "and") && isWord(i + 1, "a") && isWord(i + 2, "half")) {
                group += 0.5;
                i += 2;
            } else if (last >= 0 && group >= 100 && isWord(i, "and") && i + 1 < sentence.tokens().size() && NumberWords.cardinal(lower(i + 1)).isPresent()) {
                i++;
                continue;
            } else {
                break;
            }
            last = i++;
        }
        if (last < 0) {
            int hyphen = index < sentence.tokens().size() ? word(index).indexOf('-') : -1;
            return hyphen > 0 ? hyphenated(index, hyphen) : Optional.empty();
        }
        return phrase(index, last, total + group);
    }

    private static boolean fits(double group, double cardinal) {
        return group == 0 || group % 100 == 0 && cardinal < 100;
    }

    /** "two-day": the number is a part of the word. */
    private Optional<NumberPhrase> hyphenated(int index, int hyphen) {
        Token token = sentence.token(index);
        OptionalDouble value = NumberWords.cardinal(lower(index).substring(0, hyphen));
        String rest = lower(index).substring(hyphen + 1);
        if (value.isEmpty() || rest.isEmpty() || NumberWords.parts(1, rest).isPresent()) return Optional.empty();
        return Optional.of(new NumberPhrase(index, index, part(token, 0, hyphen), value.getAsDouble(), OptionalDouble.empty(), NumberForm.WORDS, Optional.of(rest)));
    }

    /** "dozens", "tens of thousands", "several hundred", "a few thousand". */
    private Optional<NumberPhrase> indefinite(int index) {
        if (index >= sentence.tokens().size()) return Optional.empty();
        OptionalDouble plural = NumberWords.plural(lower(index));
        if (plural.isPresent()) {
            OptionalDouble times = isWord(index + 1, "of") && index + 2 < sentence.tokens().size() ? NumberWords.plural(lower(index + 2)) : OptionalDouble.empty();
            boolean product = times.isPresent() && times.getAsDouble() > plural.getAsDouble();
            return phrase(index, product ? index + 2 : index, plural.getAsDouble() * (product ? times.getAsDouble() : 1), NumberForm.INDEFINITE);
        }
        int scale = isWord(index, "several") ? index + 1 : isWord(index, "a") && isWord(index + 1, "few") ? index + 2 : -1;
        if (scale < 0 || scaleAt(scale) == 0) return Optional.empty();
        double least = NumberWords.plural(lower(scale) + "s").orElse(scaleAt(scale));
        return phrase(index, scale, least, NumberForm.INDEFINITE).map(this::scaled);
    }

    /** "a quarter of", "two thirds of", "half the": a share of something, in percent. */
    private Optional<NumberPhrase> fraction(int index) {
        if (index >= sentence.tokens().size()) return Optional.empty();
        String[] hyphenated = lower(index).split("-");
        if (hyphenated.length == 2 && NumberWords.cardinal(hyphenated[0]).isPresent()) {
            return share(index, index, NumberWords.parts(NumberWords.cardinal(hyphenated[0]).getAsDouble(), hyphenated[1]));
        }
        if (isWord(index, "half")) return share(index, index, OptionalDouble.of(50));
        OptionalDouble numerator = isWord(index, "a") ? OptionalDouble.of(1) : NumberWords.cardinal(lower(index));
        if (numerator.isEmpty() || index + 1 >= sentence.tokens().size()) return Optional.empty();
        return share(index, index + 1, NumberWords.parts(numerator.getAsDouble(), lower(index + 1)));
    }

    private Optional<NumberPhrase> share(int first, int last, OptionalDouble percent) {
        boolean ofSomething = isWord(last + 1, "of") || last + 1 < sentence.tokens().size() && sentence.token(last + 1).pos().matches("DT|PRP\\$") && lower(last).equals("half")
                && !isWord(last + 1, "a") && !isWord(last + 1, "an");
        return percent.isEmpty() || !ofSomething ? Optional.empty() : phrase(first, last, percent.getAsDouble(), NumberForm.FRACTION);
    }

    private Optional<NumberPhrase> phrase(int first, int last, double value) {
        return phrase(first, last, value, NumberForm.WORDS);
    }

    private Optional<NumberPhrase> phrase(int first, int last, double value, NumberForm form) {
        return Optional.of(new NumberPhrase(first, last, sentence.cover(first, last), value, OptionalDouble.empty(), form, Optional.empty()));
    }

    private double scaleAt(int index) {
        return index < sentence.tokens().size() ? NumberWords.scale(lower(index)).orElse(0) : 0;
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
