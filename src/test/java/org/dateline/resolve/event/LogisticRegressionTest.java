package org.dateline.resolve.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dateline.resolve.event.LogisticRegression.Pair;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
    private static final double THRESHOLD = 0.4;

    @Test
    void whatGoesWithOneEventSpeaksForAndWhatGoesWithTwoAgainst() {
        EventWeights weights = LogisticRegression.learn(pairs(), THRESHOLD);
        assertTrue(weights.of(Feature.SAME_LEMMA) > 0.5, weights::toString);
        assertTrue(weights.of(Feature.OTHER_LEMMA) < -0.5, weights::toString);
        assertTrue(weights.probability(Features.of(Map.of(Feature.SAME_LEMMA, 1.0))) > 0.5);
        assertTrue(weights.probability(Features.of(Map.of(Feature.OTHER_LEMMA, 1.0))) < 0.5);
        assertEquals(THRESHOLD, weights.threshold());
    }

    @Test
    void whatCanOnlySpeakOneWayDoesNotSpeakTheOther() {
        EventWeights weights = LogisticRegression.learn(pairs(), THRESHOLD);
        assertEquals(0, weights.of(Feature.SAME_TIME), "the same time goes with two events here");
        assertEquals(0, weights.of(Feature.OTHER_TIME), "another time goes with one event here");
    }

    @Test
    void oneArticleMaySpeakEitherWay() {
        List<Pair> against = List.of(pair(true, Feature.SAME_LEMMA), pair(false, Feature.SAME_ARTICLE));
        List<Pair> inFavour = List.of(pair(false, Feature.OTHER_LEMMA), pair(true, Feature.SAME_ARTICLE));
        assertTrue(LogisticRegression.learn(against, THRESHOLD).of(Feature.SAME_ARTICLE) < 0);
        assertTrue(LogisticRegression.learn(inFavour, THRESHOLD).of(Feature.SAME_ARTICLE) > 0);
    }

    @Test
    void whatIsNeverComparedWeighsNothing() {
        assertEquals(0, LogisticRegression.learn(pairs(), THRESHOLD).of(Feature.SAME_FIGURE));
    }

    @Test
    void theSamePairsGiveTheSameWeights() {
        assertEquals(LogisticRegression.learn(pairs(), THRESHOLD), LogisticRegression.learn(pairs(), THRESHOLD));
    }

    @Test
    void aPairOfMoreWeightOutvotesOneOfLess() {
        List<Pair> heavier = List.of(new Pair(Map.of(Feature.SAME_LEMMA, 1.0), true, 3), new Pair(Map.of(Feature.SAME_LEMMA, 1.0), false, 1));
        assertTrue(LogisticRegression.learn(heavier, THRESHOLD).probability(Features.of(Map.of(Feature.SAME_LEMMA, 1.0))) > 0.6);
    }

    /** Nine in ten of one lemma are one event, one in ten of others. */
    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        pairs.addAll(Collections.nCopies(9, pair(true, Feature.SAME_LEMMA, Feature.OTHER_TIME)));
        pairs.add(pair(false, Feature.SAME_LEMMA, Feature.SAME_TIME));
        pairs.addAll(Collections.nCopies(9, pair(false, Feature.OTHER_LEMMA, Feature.SAME_TIME)));
        pairs.add(pair(true, Feature.OTHER_LEMMA, Feature.OTHER_TIME));
        return pairs;
    }

    private static Pair pair(boolean one, Feature... features) {
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        for (Feature feature : features) values.put(feature, 1.0);
        return new Pair(values, one, 1);
    }
}
