package org.dateline.resolve;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much of what sentences say is shared: the cosine of their sets of words, each word weighted by its rarity. What a sentence weighs is found once. Not
 * for use by several threads.
 */
public final class SharedWords {
    private final Map<String, Double> weights;
    private final Map<Set<String>, Double> weighed = new IdentityHashMap<>();

    /** @param weights squares of the cosine's weights, of every word that is compared */
    public SharedWords(Map<String, Double> weights) {
        this.weights = weights;
    }

    /** From 0, nothing, to 1, all. */
    public double likeness(Set<String> left, Set<String> right) {
        double shared = sum(left.stream().filter(right::contains));
        return shared == 0 ? 0 : shared / Math.sqrt(weight(left) * weight(right));
    }

    private double weight(Set<String> words) {
        return weighed.computeIfAbsent(words, sentence -> sum(sentence.stream()));
    }

    /** In the order of the words: a set's own order differs from run to run, and so would the last digits of the sum. */
    private double sum(Stream<String> words) {
        return words.sorted().mapToDouble(weights::get).sum();
    }
}
