package org.dateline.mention.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * The words in which a dictionary explains a word, each weighted by how often it comes (its logarithm) and by how few explanations have it (inverse document
 * frequency): how alike two explanations are tells how related what they explain is (extended gloss overlaps: Banerjee and Pedersen 2003). Of length one.
 *
 * @param weights by stem, in the order of the stems, so that sums are the same in every run
 */
record Explanation(TreeMap<String, Double> weights) {
    private static final int SHORTEST = 3;

    /** @param counts of words as they stand */
    static Explanation of(Map<String, Double> counts) {
        TreeMap<String, Double> weights = new TreeMap<>();
        EnglishStemmer stemmer = new EnglishStemmer();
        new TreeMap<>(counts).forEach((word, count) -> weights.merge(stem(stemmer, word), Math.log(1 + count) * Frequency.weight(word), Double::sum));
        double length = Math.sqrt(weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((stem, weight) -> weight / length);
        return new Explanation(weights);
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ENGLISH).split("[^a-z]+")).filter(word -> word.length() >= SHORTEST).toList();
    }

    /** From 0 to 1. */
    double likeness(Explanation other) {
        if (other.weights.size() < weights.size()) return other.likeness(this);
        double sum = 0;
        for (Map.Entry<String, Double> word : weights.entrySet()) sum += word.getValue() * other.weights.getOrDefault(word.getKey(), 0.0);
        return sum;
    }

    private static String stem(EnglishStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** In how many explanations of WordNet's verbs and nouns a word stands. */
    private static final class Frequency {
        private static final String RESOURCE = "explaining-words.txt";
        private static final double EXPLANATIONS = 95_981;
        /** Of the words that are not told apart because they are rare. */
        private static final int RARE = 100;
        private static final Map<String, Integer> COMMON = read();

        static double weight(String word) {
            return Math.log(EXPLANATIONS / COMMON.getOrDefault(word, RARE));
        }

        private static Map<String, Integer> read() {
            try (InputStream in = Explanation.class.getResourceAsStream(RESOURCE);
                 BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                        .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> Integer.valueOf(parts[1])));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
