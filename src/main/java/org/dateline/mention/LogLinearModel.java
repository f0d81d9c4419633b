package org.dateline.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Learned weights that tell the likelier of some classes by features: multinomial logistic regression. Its file has a line of the classes, and a line of weights
 * for the bias and for each feature, in columns; lines that begin with # are comments.
 */
public final class LogLinearModel {
    /** The name of the feature that is always there. */
    public static final String BIAS = "bias";

    private final List<String> classes;
    private final Map<String, double[]> weights;

    private LogLinearModel(List<String> classes, Map<String, double[]> weights) {
        this.classes = List.copyOf(classes);
        this.weights = Map.copyOf(weights);
    }

    /** @param resource a file that comes with the program, beside the class that uses it */
    public static LogLinearModel of(Class<?> user, String resource) {
        try (InputStream in = user.getResourceAsStream(resource);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().filter(line -> !line.startsWith("#")).iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LogLinearModel read(Iterator<String> lines) {
        List<String> classes = Arrays.stream(lines.next().split("\t")).skip(1).toList();
        Map<String, double[]> weights = new HashMap<>();
        lines.forEachRemaining(line -> {
            String[] cells = line.split("\t");
            weights.put(cells[0], Arrays.stream(cells).skip(1).mapToDouble(Double::parseDouble).toArray());
        });
        return new LogLinearModel(classes, weights);
    }

    /** How likely each class is, from 0 to 1; a feature that was not learned says nothing. */
    public Map<String, Double> probabilities(Map<String, Double> features) {
        double[] odds = weights.get(BIAS).clone();
        // in the order of their names, so that sums are the same on every run
        features.keySet().stream().filter(weights::containsKey).sorted().forEach(feature -> {
            double[] own = weights.get(feature);
            for (int i = 0; i < odds.length; i++) odds[i] += own[i] * features.get(feature);
        });
        double total = Arrays.stream(odds).map(Math::exp).sum();
        Map<String, Double> probabilities = new LinkedHashMap<>();
        for (int i = 0; i < odds.length; i++) probabilities.put(classes.get(i), Math.exp(odds[i]) / total);
        return probabilities;
    }
}
