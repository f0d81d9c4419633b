package org.dateline.resolve.event;

import java.util.EnumMap;
import java.util.Map;

/** What is found in comparing two accounts, feature by feature; what does not apply is 0. Numbers in an array, as millions of pairs are compared. */
final class Features {
    private static final Feature[] ALL = Feature.values();

    private final double[] values = new double[ALL.length];

    static Features of(Map<Feature, Double> values) {
        Features features = new Features();
        values.forEach(features::put);
        return features;
    }

    /** @param value from 0 to 1, or how often */
    void put(Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    void put(Feature feature) {
        put(feature, 1);
    }

    boolean has(Feature feature) {
        return values[feature.ordinal()] != 0;
    }

    double of(Feature feature) {
        return values[feature.ordinal()];
    }

    /** Those that are not 0, in their order. */
    Map<Feature, Double> all() {
        Map<Feature, Double> all = new EnumMap<>(Feature.class);
        for (Feature feature : ALL) if (has(feature)) all.put(feature, of(feature));
        return all;
    }

    /** The sum of all, each weighted, on top of what is there before; in their order, so that it is the same to the last digit. */
    double weighed(EventWeights weights, double before) {
        double sum = before;
        for (int i = 0; i < values.length; i++) if (values[i] != 0) sum += weights.of(ALL[i]) * values[i];
        return sum;
    }
}
