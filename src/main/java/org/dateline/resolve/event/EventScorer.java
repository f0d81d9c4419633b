package org.dateline.resolve.event;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.mention.Role;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.cluster.RepresentativeLinkage;

/**
 * How likely two accounts of one story tell of one event: the probability that logistic regression gives the pair's features ({@link EventWeights}). Some
 * differences rule a pair out altogether: times that are days apart, places that lie apart, and classes that no one happening has in words that have
 * nothing in common.
 */
final class EventScorer {
    /** Days that two tellings of one time can lie apart: "overnight" and "on Friday morning" are one night. */
    private static final long SAME_NIGHT = 1;
    /** How likely two kinds of happening that one can be told as are one where both befell the same. Too rare in the pairs learned from to be learned. */
    private static final double TWO_SIDES = 0.6;
    /** How alike the explanations of two words are that can name one happening though they are of two types. */
    private static final double RELATED = 0.2;
    /** A reason is told from this weight on, in log odds. */
    private static final double WORTH_TELLING = 0.05;

    private final PairFeatures pairs;
    private final EventWeights weights;
    private final Map<String, String> nameOf;

    /** @param nameOf preferred name of each entity that has a name, by key */
    EventScorer(PairFeatures pairs, EventWeights weights, Map<String, String> nameOf) {
        this.pairs = pairs;
        this.weights = weights;
        this.nameOf = nameOf;
    }

    /** From 0 to 1, or {@link RepresentativeLinkage#AGAINST}. */
    double score(Telling left, Telling right) {
        Features features = pairs.decisive(left, right);
        if (isRuledOut(left, right, features)) return RepresentativeLinkage.AGAINST;
        pairs.complete(left, right, features);
        double learned = weights.probability(features);
        return isTwoSidesOfOne(features) ? Math.max(TWO_SIDES, learned) : learned;
    }

    /** What speaks for the two being one, then what speaks against, the weightiest first. */
    List<String> reasons(Telling left, Telling right) {
        Features features = pairs.of(left, right);
        Stream<String> rule = isTwoSidesOfOne(features) ? Stream.of("two kinds that one happening can be told as, of the same patient: "
                + left.account().eventType() + " and " + right.account().eventType()) : Stream.of();
        return Stream.concat(rule, features.all().entrySet().stream().filter(f -> Math.abs(weight(f)) >= WORTH_TELLING)
                .sorted(Comparator.comparingDouble((Map.Entry<Feature, Double> f) -> -weight(f)).thenComparing(Map.Entry::getKey))
                .map(f -> String.format(Locale.ROOT, "%s (%+.2f)", told(f.getKey(), left, right), weight(f)))).toList();
    }

    private double weight(Map.Entry<Feature, Double> feature) {
        return weights.of(feature.getKey()) * feature.getValue();
    }

    /** The strike on a bridge and its destruction. */
    private static boolean isTwoSidesOfOne(Features features) {
        return features.has(Feature.RELATED_TYPE) && features.has(Feature.SAME_PATIENT) && !features.has(Feature.OTHER_AGENT)
                && !features.has(Feature.OTHER_TIME) && !features.has(Feature.OTHER_REALITY);
    }

    /**
     * Whether the two cannot be one, as far as is known.
     *
     * @param features the decisive ones, or all
     */
    static boolean isRuledOut(Telling left, Telling right, Features features) {
        if (features.has(Feature.OTHER_PLACE)) return true;
        if (features.has(Feature.OTHER_TYPE) && !areRelated(features)) return true;
        if (left.period().isEmpty() || right.period().isEmpty()) return false;
        long gap = left.period().get().gap(right.period().get());
        return gap > SAME_NIGHT || gap > 0 && left.article() == right.article();
    }

    private static boolean areRelated(Features features) {
        return !features.has(Feature.OTHER_LEMMA) || features.has(Feature.SHARED_WORD) || features.has(Feature.SAME_ROOT)
                || features.of(Feature.ALIKE_MEANING) >= RELATED;
    }

    private String told(Feature feature, Telling left, Telling right) {
        AccountDigest one = left.account();
        AccountDigest other = right.account();
        String words = feature.words();
        return switch (feature) {
            case SAME_LEMMA, DERIVED_LEMMA, SYNONYM, KIND_OF, OTHER_LEMMA, SHARED_WORD, SAME_ROOT, SISTER_WORDS, CONSEQUENCE, ALIKE_MEANING -> words + ": \"" + String.join(" ", one.lemmas()) + "\" and \"" + String.join(" ", other.lemmas()) + "\"";
            case SAME_TYPE -> words + ": " + one.eventType();
            case RELATED_TYPE, OTHER_TYPE -> words + ": " + one.eventType() + " and " + other.eventType();
            case SAME_AGENT -> words + ": " + shared(left.in(Role.AGENT), right.in(Role.AGENT));
            case OTHER_AGENT -> words + ": " + names(left.in(Role.AGENT)) + " and " + names(right.in(Role.AGENT));
            case SAME_PATIENT -> words + ": " + shared(left.in(Role.PATIENT), right.in(Role.PATIENT));
            case OTHER_PATIENT -> words + ": " + names(left.in(Role.PATIENT)) + " and " + names(right.in(Role.PATIENT));
            case SAME_PLACE -> words + ": " + shared(left.in(Role.PLACE), right.in(Role.PLACE));
            case WITHIN_PLACE -> "one place contains the other: " + names(left.in(Role.PLACE)) + " and " + names(right.in(Role.PLACE));
            case SAME_REALITY -> one.factuality() == other.factuality() ? "both " + one.factuality().localName() : areReal(one, other) ? "both took place" : "neither took place yet";
            case OTHER_REALITY -> "one took place, the other did not or not yet";
            default -> words;
        };
    }

    private static boolean areReal(AccountDigest one, AccountDigest other) {
        return one.factuality().isReal() && other.factuality().isReal();
    }

    private String shared(Set<String> left, Set<String> right) {
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        return names(shared);
    }

    private String names(Set<String> entities) {
        return entities.stream().map(entity -> nameOf.getOrDefault(entity, "one not named")).distinct().sorted().collect(Collectors.joining(", "));
    }
}
