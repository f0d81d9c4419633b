package org.dateline.mention.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.document.BlockKind;
import org.dateline.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
    private static final String[] ONES = {"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
    private static final String[] TENS = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

    @ParameterizedTest
    @ValueSource(longs = {11, 42, 1789})
    void groupedDigitsReadAsTheNumberTheyWereWrittenFrom(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            long number = 1 + (long) Math.pow(10, 9 * random.nextDouble());
            assertEquals(number, read(String.format(Locale.US, "%,d", number) + " goats", NumberConvention.COMMA_GROUPS).value(), "seed " + seed);
            assertEquals(number, read(String.format(Locale.GERMANY, "%,d", number) + " goats", NumberConvention.POINT_GROUPS).value(),
                    "seed " + seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 42, 1789})
    void numberWordsReadAsTheNumberTheyWereWrittenFrom(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int number = 1 + (int) Math.pow(10, 6 * random.nextDouble());
            String words = words(number);
            NumberPhrase read = read(words + " goats", NumberConvention.COMMA_GROUPS);
            assertEquals(number, read.value(), "seed " + seed + ": " + words);
            assertEquals(words.length(), read.span().end(), "seed " + seed + ": " + words);
        }
    }

    @ParameterizedTest
    @CsvSource({"a quarter of a million goats, 250000, WORDS", "three quarters of a billion goats, 750000000, WORDS", "two thirds of the goats, 66.7, FRACTION",
        "nine out of ten goats, 90, FRACTION", "9 out of 10 goats, 90, FRACTION"})
    void partsAreSharesOrOfALargeNumberSoMany(String text, double value, NumberForm form) {
        NumberPhrase read = read(text, NumberConvention.COMMA_GROUPS);
        assertEquals(value, read.value(), 0.05);
        assertEquals(form, read.form());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 42, 1789})
    void aRangeRisesFromItsLowerEnd(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            int low = 1 + random.nextInt(900);
            int high = low + 1 + random.nextInt(99);
            NumberPhrase small = read(low + "-" + high + " goats", NumberConvention.COMMA_GROUPS);
            assertTrue(small.value() == low && small.upper().orElseThrow() == high, "seed " + seed);
            NumberPhrase thousands = read(low + "-" + high + ",000 goats", NumberConvention.COMMA_GROUPS);
            assertTrue(thousands.value() == 1000.0 * low && thousands.upper().orElseThrow() == 1000.0 * high, "seed " + seed);
            NumberPhrase millions = read(low + " to " + high + " million goats", NumberConvention.COMMA_GROUPS);
            assertTrue(millions.value() == 1e6 * low && millions.upper().orElseThrow() == 1e6 * high, "seed " + seed);
        }
    }

    private static String words(int number) {
        if (number >= 1000) return (words(number / 1000) + " thousand " + words(number % 1000)).trim();
        if (number >= 100) return (ONES[number / 100] + " hundred" + (number % 100 == 0 ? "" : " and " + words(number % 100))).trim();
        if (number < 20) return ONES[number];
        return TENS[number / 10] + (number % 10 == 0 ? "" : "-" + ONES[number % 10]);
    }

    /** Reads the number that the text begins with; the tokens are what white space parts, the last one a plural noun. */
    private static NumberPhrase read(String text, NumberConvention convention) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\S+").matcher(text);
        while (matcher.find()) {
            String pos = matcher.group().equals("goats") ? "NNS" : "CD";
            tokens.add(new Token(tokens.size(), new Span(matcher.start(), matcher.end()), matcher.group(), matcher.group(), pos, "O"));
        }
        Sentence sentence = new Sentence(0, BlockKind.PARAGRAPH, 0, new Span(0, text.length()), tokens, List.of(), List.of());
        return new NumberReader(sentence, convention).at(0).orElseThrow();
    }
}
