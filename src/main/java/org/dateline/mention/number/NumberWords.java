package org.dateline.mention.number;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/** English number words. */
final class NumberWords {
    private static final String[] TO_NINETEEN = {"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    private static final String[] TENS = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

    private static final Map<String, Double> CARDINALS = cardinals();
    private static final Map<String, Double> SCALES = Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12,
            "dozen", 12.0, "mln", 1e6, "bln", 1e9, "lakh", 1e5);
    /** On to the digits: "€40m", "3bn". A lone m or b is also a metre or a byte, which the reader sees to. */
    private static final Map<String, Double> SCALE_SUFFIXES = Map.of("k", 1e3, "m", 1e6, "mn", 1e6, "mln", 1e6, "b", 1e9, "bn", 1e9, "bln", 1e9,
            "tn", 1e12);
    /** The least that the plural can mean: two dozen or scores of them, but one thousand and more for "thousands". */
    private static final Map<String, Double> PLURALS = Map.of("tens", 10.0, "dozens", 24.0, "scores", 40.0, "hundreds", 1e2, "thousands", 1e3,
            "millions", 1e6, "billions", 1e9, "trillions", 1e12);
    private static final Map<String, Integer> DENOMINATORS = Map.ofEntries(Map.entry("half", 2), Map.entry("halves", 2), Map.entry("third", 3),
            Map.entry("quarter", 4), Map.entry("fourth", 4), Map.entry("fifth", 5), Map.entry("sixth", 6), Map.entry("seventh", 7),
            Map.entry("eighth", 8), Map.entry("ninth", 9), Map.entry("tenth", 10));

    private NumberWords() {
    }

    private static Map<String, Double> cardinals() {
        Map<String, Double> words = new HashMap<>();
        for (int i = 0; i < TO_NINETEEN.length; i++) words.put(TO_NINETEEN[i], i + 1.0);
        for (int i = 0; i < TENS.length; i++) words.put(TENS[i], 10.0 * (i + 2));
        return Map.copyOf(words);
    }

    /** "seven", "forty", "forty-seven". */
    static OptionalDouble cardinal(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen < 0) return find(CARDINALS, word);
        OptionalDouble tens = find(CARDINALS, word.substring(0, hyphen));
        OptionalDouble ones = find(CARDINALS, word.substring(hyphen + 1));
        boolean compound = tens.isPresent() && ones.isPresent() && tens.getAsDouble() >= 20 && ones.getAsDouble() < 10;
        return compound ? OptionalDouble.of(tens.getAsDouble() + ones.getAsDouble()) : OptionalDouble.empty();
    }

    static OptionalDouble scale(String word) {
        return find(SCALES, word);
    }

    /** Also what is written out: "40million". */
    static OptionalDouble scaleSuffix(String letters) {
        OptionalDouble suffix = find(SCALE_SUFFIXES, letters);
        return suffix.isPresent() || letters.equals("dozen") ? suffix : find(SCALES, letters);
    }

    static OptionalDouble plural(String word) {
        return find(PLURALS, word);
    }

    /** The percentage that the numerator of such parts is: "third" of 2 is 66.7. */
    static OptionalDouble parts(double numerator, String denominator) {
        Integer parts = DENOMINATORS.get(denominator);
        if (parts == null && denominator.endsWith("s")) parts = DENOMINATORS.get(denominator.substring(0, denominator.length() - 1));
        return parts == null || numerator >= parts ? OptionalDouble.empty() : OptionalDouble.of(Math.round(1000 * numerator / parts) / 10.0);
    }

    private static OptionalDouble find(Map<String, Double> words, String word) {
        Double value = words.get(word);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
