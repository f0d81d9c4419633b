package org.dateline.resolve.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What each feature of a pair speaks for or against, in log odds, as learned by logistic regression from pairs of accounts of which people have said
 * whether they tell of one event.
 *
 * @param bias      what speaks before anything is compared
 * @param weights   0 where a feature is not named
 * @param threshold how near two groups of accounts must be to be one event, see {@link org.dateline.resolve.cluster.RepresentativeLinkage}
 */
record EventWeights(double bias, Map<Feature, Double> weights, double threshold) {
    private static final String RESOURCE = "event-weights.txt";
    private static final String BIAS = "bias";
    private static final String THRESHOLD = "threshold";

    EventWeights {
        // looked up by its place, for each pair that is compared
        EnumMap<Feature, Double> all = new EnumMap<>(Feature.class);
        all.putAll(weights);
        weights = Collections.unmodifiableMap(all);
    }

    /** Those that come with the program, read once. */
    static EventWeights standard() {
        return Standard.WEIGHTS;
    }

    private static final class Standard {
        private static final EventWeights WEIGHTS = shipped();
    }

    private static EventWeights shipped() {
        try (InputStream in = EventWeights.class.getResourceAsStream(RESOURCE)) {
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EventWeights read(BufferedReader lines) {
        Map<String, Double> values = new HashMap<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(line -> {
            int gap = line.lastIndexOf(' ');
            values.put(line.substring(0, gap).strip(), Double.valueOf(line.substring(gap + 1)));
        });
        double bias = values.remove(BIAS);
        double threshold = values.remove(THRESHOLD);
        Map<Feature, Double> weights = new EnumMap<>(Feature.class);
        values.forEach((words, weight) -> weights.put(Feature.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_')), weight));
        return new EventWeights(bias, weights, threshold);
    }

    double of(Feature feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /** How likely a pair with these features is one event, from 0 to 1. */
    double probability(Features features) {
        return 1 / (1 + Math.exp(-features.weighed(this, bias)));
    }
}
