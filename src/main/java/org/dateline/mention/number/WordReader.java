package org.dateline.mention.number;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.text.Span;

/** Reads numbers that are written in words. */
record WordReader(Sentence sentence) {
    /** What shares are told of: "nine drivers in ten". */
    private static final Set<Double> ROUND = Set.of(2.0, 3.0, 4.0, 5.0, 10.0, 20.0, 100.0);

    /** "forty", "two hundred and ten thousand", "half a million", "a dozen", "two and a half million". */
    Optional<NumberPhrase> cardinal(int index) {
        if (isWord(index, "half") && isWord(index + 1, "a") && scaleAt(index + 2) >= 100) return phrase(index, index + 2, 0.5 * scaleAt(index + 2));
        if ((isWord(index, "a") || isWord(index, "an")) && scaleAt(index + 1) > 0) {
            if (isWord(index + 2, "and") && isWord(index + 3, "a") && isWord(index + 4, "half")) {
                return phrase(index, index + 4, 1.5 * scaleAt(index + 1));
            }
            return phrase(index, index + 1, scaleAt(index + 1)).map(n -> NumberReader.scaled(sentence, n));
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
            } else if (last >= 0 && group >= 100 && isWord(i, "and") && i + 1 < sentence.tokens().size()
                    && NumberWords.cardinal(lower(i + 1)).isPresent()) {
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

    /** "a quarter of a million", "three quarters of a billion". */
    Optional<NumberPhrase> partsOfScale(int index) {
        boolean article = isWord(index, "a");
        int parts = article || index < sentence.tokens().size() && NumberWords.cardinal(lower(index)).isPresent() ? index + 1 : index;
        if (parts + 3 >= sentence.tokens().size() || !isWord(parts + 1, "of") || !isWord(parts + 2, "a") || scaleAt(parts + 3) < 1000) return Optional.empty();
        double numerator = article || parts == index ? 1 : NumberWords.cardinal(lower(index)).getAsDouble();
        OptionalDouble percent = NumberWords.parts(numerator, lower(parts));
        return percent.isEmpty() ? Optional.empty() : phrase(index, parts + 3, percent.getAsDouble() / 100 * scaleAt(parts + 3));
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
        return Optional.of(new NumberPhrase(index, index, new Span(token.span().begin(), token.span().begin() + hyphen), value.getAsDouble(),
                OptionalDouble.empty(), NumberForm.WORDS, Optional.of(rest)));
    }

    /** "dozens", "tens of thousands", "several hundred", "a few thousand". */
    Optional<NumberPhrase> indefinite(int index) {
        if (index >= sentence.tokens().size()) return Optional.empty();
        OptionalDouble plural = NumberWords.plural(lower(index));
        if (plural.isPresent()) {
            OptionalDouble times = isWord(index + 1, "of") && index + 2 < sentence.tokens().size() ? NumberWords.plural(lower(index + 2))
                    : OptionalDouble.empty();
            boolean product = times.isPresent() && times.getAsDouble() > plural.getAsDouble();
            return phrase(index, product ? index + 2 : index, plural.getAsDouble() * (product ? times.getAsDouble() : 1), NumberForm.INDEFINITE);
        }
        int scale = isWord(index, "several") ? index + 1 : isWord(index, "a") && isWord(index + 1, "few") ? index + 2 : -1;
        if (scale < 0 || scaleAt(scale) == 0) return Optional.empty();
        double least = NumberWords.plural(lower(scale) + "s").orElse(scaleAt(scale));
        return phrase(index, scale, least, NumberForm.INDEFINITE).map(n -> NumberReader.scaled(sentence, n));
    }

    /** "a quarter of", "two thirds of", "half the": a share of something, in percent. */
    Optional<NumberPhrase> fraction(int index) {
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

    /** "one in five drivers", "nine out of ten": a share as well, in percent, of the things that a plural or an adjective behind it tells. */
    Optional<NumberPhrase> ratio(int index) {
        if (index + 2 >= sentence.tokens().size()) return Optional.empty();
        if (sentence.token(index + 1).pos().equals("NNS")) return ratioOfThings(index);
        boolean outOf = isWord(index + 1, "out") && isWord(index + 2, "of");
        int whole = outOf ? index + 3 : index + 2;
        if (!outOf && !isWord(index + 1, "in") || whole + 1 >= sentence.tokens().size()) return Optional.empty();
        OptionalDouble part = small(index);
        OptionalDouble all = small(whole);
        boolean ofThings = sentence.token(whole + 1).pos().matches("NNP?S|JJ") && MeasureUnit.of(word(whole + 1)).isEmpty();
        if (part.isEmpty() || all.isEmpty() || part.getAsDouble() >= all.getAsDouble() || !ofThings) return Optional.empty();
        return phrase(index, whole, Math.round(1000 * part.getAsDouble() / all.getAsDouble()) / 10.0, NumberForm.FRACTION);
    }

    /** "nine drivers in ten", "eight voters out of ten". */
    private Optional<NumberPhrase> ratioOfThings(int index) {
        int link = index + 2;
        boolean outOf = isWord(link, "out") && isWord(link + 1, "of");
        int whole = outOf ? link + 2 : link + 1;
        if (!outOf && !isWord(link, "in") || whole >= sentence.tokens().size()) return Optional.empty();
        OptionalDouble part = small(index);
        OptionalDouble all = small(whole);
        boolean round = all.isPresent() && ROUND.contains(all.getAsDouble());
        boolean alone = whole + 1 >= sentence.tokens().size() || !sentence.token(whole + 1).isNoun();
        if (part.isEmpty() || !round || part.getAsDouble() >= all.getAsDouble() || !alone) return Optional.empty();
        return phrase(index, whole, Math.round(1000 * part.getAsDouble() / all.getAsDouble()) / 10.0, NumberForm.FRACTION);
    }

    private OptionalDouble small(int index) {
        return word(index).matches("\\d{1,2}|100") ? OptionalDouble.of(Double.parseDouble(word(index))) : NumberWords.cardinal(lower(index));
    }

    private Optional<NumberPhrase> share(int first, int last, OptionalDouble percent) {
        boolean ofSomething = isWord(last + 1, "of") || last + 1 < sentence.tokens().size() && sentence.token(last + 1).pos().matches("DT|PRP\\$")
                && lower(last).equals("half")
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
