package org.dateline.resolve;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much of what sentences say is shared: the cosine of their sets of words, each word weighted by its rarity. Words are numbered in their own order, and
 * sums formed in it: a set's order differs from run to run, and so would the last digits of a sum. What a sentence says is looked up once. Not for use by
 * several threads.
 */
public final class SharedWords {
    private final Map<String, Integer> numberOf = new HashMap<>();
    private final double[] weights;
    private final Map<Set<String>, Sentence> sentences = new IdentityHashMap<>();

    /** @param words their numbers, ascending */
    private record Sentence(int[] words, double weight) {
    }

    /** @param weights squares of the cosine's weights, of every word that is compared */
    public SharedWords(Map<String, Double> weights) {
        this.weights = new double[weights.size()];
        new TreeMap<>(weights).forEach((word, weight) -> {
            this.weights[numberOf.size()] = weight;
            numberOf.put(word, numberOf.size());
        });
    }

    /** From 0, nothing, to 1, all. */
    public double likeness(Set<String> left, Set<String> right) {
        Sentence one = sentence(left);
        Sentence other = sentence(right);
        double shared = shared(one.words, other.words);
        return shared == 0 ? 0 : shared / Math.sqrt(one.weight * other.weight);
    }

    private double shared(int[] left, int[] right) {
        DoubleSummaryStatistics shared = new DoubleSummaryStatistics();
        for (int i = 0, j = 0; i < left.length && j < right.length; ) {
            if (left[i] == right[j]) shared.accept(weights[left[i]]);
            int word = left[i];
            if (word <= right[j]) i++;
            if (right[j] <= word) j++;
        }
        return shared.getSum();
    }

    private Sentence sentence(Set<String> words) {
        return sentences.computeIfAbsent(words, said -> {
            int[] numbers = said.stream().mapToInt(numberOf::get).sorted().toArray();
            return new Sentence(numbers, Arrays.stream(numbers).mapToDouble(number -> weights[number]).sum());
        });
    }
}
