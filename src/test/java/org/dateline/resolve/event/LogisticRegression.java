package org.dateline.resolve.event;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Learns weights of features from pairs of which it is known whether they tell of one event: logistic regression with a ridge penalty, by gradient
 * descent over all pairs with a step for each weight (AdaGrad: Duchi, Hazan and Singer 2011), in which a weight that leaves its side of 0 is set back to 0.
 * The same pairs in the same order give the same weights.
 */
final class LogisticRegression {
    private static final int ROUNDS = 600;
    private static final double STEP = 0.3;
    private static final double RIDGE = 1;
    private static final double TINY = 1e-9;
    private static final Feature[] FEATURES = Feature.values();
    private static final int BIAS = FEATURES.length;
    /** What can only speak against. */
    private static final Set<Feature> AGAINST = EnumSet.of(Feature.OTHER_LEMMA, Feature.OTHER_TYPE, Feature.OTHER_AGENT, Feature.OTHER_PATIENT,
            Feature.OTHER_PLACE, Feature.OTHER_TIME, Feature.OTHER_REALITY, Feature.SAME_SENTENCE, Feature.INDEFINITE, Feature.NEW_LATER, Feature.OTHER_SCENE);
    /** What may speak for or against; all others can only speak for. Where two counts of one measure differ, they are often of one event still. */
    private static final Set<Feature> EITHER = EnumSet.of(Feature.OTHER_FIGURE, Feature.UNKNOWN_TIME, Feature.ALIKE_ARTICLES, Feature.BOTH_IN_HEADLINES,
            Feature.ONE_IN_HEADLINE, Feature.BARE, Feature.FREQUENT_TYPE, Feature.SAME_ARTICLE, Feature.LEMMA_ONCE_AN_ARTICLE, Feature.WIDESPREAD_LEMMA, Feature.NEAR,
            Feature.NEAR_LEMMA, Feature.MANY_HAPPENINGS, Feature.LEMMA_AMONG_MANY, Feature.TYPE_AMONG_MANY, Feature.ALIKE_MEANING_OF_TYPE);

    /**
     * @param one    whether the two tell of one event
     * @param weight how much the pair counts, 1 for a whole one
     */
    record Pair(Map<Feature, Double> features, boolean one, double weight) {
    }

    private final List<Pair> pairs;
    private final double total;
    private final double[] weights = new double[BIAS + 1];
    private final double[] squares = new double[BIAS + 1];

    private LogisticRegression(List<Pair> pairs) {
        this.pairs = pairs;
        this.total = pairs.stream().mapToDouble(Pair::weight).sum();
    }

    /** @param threshold is not learned and passed on */
    static EventWeights learn(List<Pair> pairs, double threshold) {
        LogisticRegression regression = new LogisticRegression(pairs);
        for (int round = 0; round < ROUNDS; round++) regression.step();
        Map<Feature, Double> learned = new EnumMap<>(Feature.class);
        for (Feature feature : FEATURES) learned.put(feature, regression.weights[feature.ordinal()]);
        return new EventWeights(regression.weights[BIAS], learned, threshold);
    }

    private void step() {
        double[] gradient = gradient();
        for (int i = 0; i <= BIAS; i++) {
            squares[i] += gradient[i] * gradient[i];
            weights[i] -= STEP * gradient[i] / (Math.sqrt(squares[i]) + TINY);
        }
        for (Feature feature : FEATURES) weights[feature.ordinal()] = held(feature, weights[feature.ordinal()]);
    }

    /** Of the mean loss; the bias bears no penalty. */
    private double[] gradient() {
        double[] gradient = new double[BIAS + 1];
        for (Pair pair : pairs) {
            double error = pair.weight() * (probability(pair) - (pair.one() ? 1 : 0));
            pair.features().forEach((feature, value) -> gradient[feature.ordinal()] += error * value);
            gradient[BIAS] += error;
        }
        for (int i = 0; i < BIAS; i++) gradient[i] += RIDGE * weights[i];
        for (int i = 0; i <= BIAS; i++) gradient[i] /= total;
        return gradient;
    }

    private double probability(Pair pair) {
        double logOdds = weights[BIAS];
        for (Map.Entry<Feature, Double> feature : pair.features().entrySet()) logOdds += weights[feature.getKey().ordinal()] * feature.getValue();
        return 1 / (1 + Math.exp(-logOdds));
    }

    private static double held(Feature feature, double weight) {
        if (EITHER.contains(feature)) return weight;
        return AGAINST.contains(feature) ? Math.min(0, weight) : Math.max(0, weight);
    }
}
