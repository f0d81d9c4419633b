package org.dateline.resolve.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.account.Factuality;
import org.dateline.mention.Role;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.cluster.AverageLinkage;
import org.dateline.resolve.name.Names;

/**
 * How likely two accounts tell of one event.
 *
 * <p>The score is the weighted mean of the features that are known of both; what is not known of one speaks neither for nor against. A prior stands in the
 * mean, so that little evidence moves the score little. Some differences rule a pair out altogether: classes that no one happening has, places that lie
 * apart, times that are days apart. The strongest feature is the trigger's lemma within one story: equal head lemmas in similar documents are known as
 * a baseline that is hard to beat on ECB+ (Cybulska and Vossen 2015).
 */
public final class EventScorer {
    /** From here on accounts are told of one event. */
    static final double THRESHOLD = 0.6;

    private static final double PRIOR = 0.4;
    private static final double PRIOR_WEIGHT = 1;
    /** What a value is when one side's words fit the other but do not say the same. */
    private static final double PARTLY = 0.7;
    private static final double DOUBTFUL = 0.3;
    /** From this likeness on two lemmas are one word, if in two parts of speech. */
    private static final double SAME_WORD = 0.92;
    /** Days that two tellings of one time can lie apart: "overnight" and "on Friday morning" are one night. */
    private static final long SAME_NIGHT = 1;

    /** What is compared, with its weight. */
    enum Feature {
        LEMMA(2), TYPE(2), PLACE(2), TIME(1), AGENT(2), PATIENT(2.5), OTHER_ROLES(0.4), CONTEXT(1), STORY(1), FACTUALITY(0.5);

        private final double weight;

        Feature(double weight) {
            this.weight = weight;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private final EventTypes types;
    private final LemmaSimilarity lemmas;
    private final Places places;
    private final Map<String, String> nameOf;

    /** @param nameOf preferred name of each entity that has a name, by key */
    public EventScorer(EventTypes types, LemmaSimilarity lemmas, Places places, Map<String, String> nameOf) {
        this.types = types;
        this.lemmas = lemmas;
        this.places = places;
        this.nameOf = nameOf;
    }

    /** From 0 to 1, or {@link AverageLinkage#AGAINST}. */
    double score(Telling left, Telling right) {
        return isRuledOut(left, right) ? AverageLinkage.AGAINST : mean(features(left, right));
    }

    /** What speaks for the two being one, the weightiest first. */
    List<String> reasons(Telling left, Telling right) {
        Map<Feature, Double> features = features(left, right);
        List<Feature> order = new ArrayList<>(features.keySet());
        order.sort((a, b) -> Double.compare(b.weight * features.get(b), a.weight * features.get(a)));
        return order.stream().filter(f -> features.get(f) > 0).map(f -> String.format(Locale.ROOT, "%s: %s (%.2f)", f.words(), told(f, left, right), features.get(f))).toList();
    }

    private static double mean(Map<Feature, Double> features) {
        double sum = PRIOR * PRIOR_WEIGHT;
        double weights = PRIOR_WEIGHT;
        for (Map.Entry<Feature, Double> feature : features.entrySet()) {
            sum += feature.getKey().weight * feature.getValue();
            weights += feature.getKey().weight;
        }
        return sum / weights;
    }

    private boolean isRuledOut(Telling left, Telling right) {
        boolean sameLemma = lemma(left, right) >= SAME_WORD;
        if (!types.areCompatible(left.account().eventType(), right.account().eventType()) && !sameLemma) return true;
        for (Role role : List.of(Role.PLACE, Role.DESTINATION, Role.PATIENT)) {
            if (where(left, right, role) == Places.Relation.APART) return true;
        }
        if (left.period().isEmpty() || right.period().isEmpty()) return false;
        long gap = left.period().get().gap(right.period().get());
        return gap > SAME_NIGHT || gap > 0 && left.article() == right.article();
    }

    private Map<Feature, Double> features(Telling left, Telling right) {
        Map<Feature, Double> features = new EnumMap<>(Feature.class);
        features.put(Feature.LEMMA, lemma(left, right));
        type(left.account().eventType(), right.account().eventType(), features);
        features.put(Feature.STORY, left.story() == right.story() ? 1.0 : 0.0);
        features.put(Feature.FACTUALITY, factuality(left.account().factuality(), right.account().factuality()));
        place(left, right, features);
        time(left, right, features);
        participants(left, right, Role.AGENT, Feature.AGENT, features);
        participants(left, right, Role.PATIENT, Feature.PATIENT, features);
        otherRoles(left, right, features);
        if (!inOneSentence(left.account(), right.account())) context(left.account().context(), right.account().context(), features);
        return features;
    }

    private double lemma(Telling left, Telling right) {
        double best = 0;
        for (String one : left.account().lemmas()) {
            for (String other : right.account().lemmas()) best = Math.max(best, one.equals(other) ? 1 : lemmas.of(one, other));
        }
        return best;
    }

    /** A root class only says that no other fits; sharing it says nothing. */
    private void type(String left, String right, Map<Feature, Double> features) {
        if (types.depth(left) == 0 || types.depth(right) == 0) return;
        features.put(Feature.TYPE, left.equals(right) ? 1 : types.areCompatible(left, right) ? PARTLY : 0);
    }

    private static double factuality(Factuality left, Factuality right) {
        if (left == right) return 1;
        boolean real = left.compareTo(Factuality.ONGOING) <= 0 && right.compareTo(Factuality.ONGOING) <= 0;
        return real ? PARTLY : 0;
    }

    private void place(Telling left, Telling right, Map<Feature, Double> features) {
        switch (where(left, right, Role.PLACE)) {
            case SAME -> features.put(Feature.PLACE, 1.0);
            case CONTAINED -> features.put(Feature.PLACE, PARTLY);
            case UNKNOWN, APART -> { }
        }
    }

    private static void time(Telling left, Telling right, Map<Feature, Double> features) {
        if (left.period().isEmpty() || right.period().isEmpty()) return;
        Period one = left.period().get();
        Period other = right.period().get();
        boolean exact = one.first() == other.first() && one.last() == other.last();
        features.put(Feature.TIME, one.gap(other) > 0 ? 0 : exact ? 1 : PARTLY);
    }

    /** Names that differ speak against; so do descriptions within one article, which would call the same thing by one name or tell that it does not. */
    private void participants(Telling left, Telling right, Role role, Feature feature, Map<Feature, Double> features) {
        Set<String> one = left.in(role);
        Set<String> other = right.in(role);
        if (one.isEmpty() || other.isEmpty()) return;
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        boolean namesDiffer = one.stream().anyMatch(nameOf::containsKey) && other.stream().anyMatch(nameOf::containsKey);
        if (!shared.isEmpty()) features.put(feature, 1.0);
        else if (namesDiffer || left.article() == right.article()) features.put(feature, 0.0);
        else features.put(feature, DOUBTFUL);
    }

    /** The same entity, but in another role: the town that is taken here and where the fighting was there. */
    private static void otherRoles(Telling left, Telling right, Map<Feature, Double> features) {
        for (Role role : left.entities().keySet()) {
            for (Role other : right.entities().keySet()) {
                boolean compared = role == other && role.compareTo(Role.PATIENT) <= 0 || role == Role.PLACE && other == Role.PLACE;
                if (!compared && left.in(role).stream().anyMatch(right.in(other)::contains)) features.put(Feature.OTHER_ROLES, 1.0);
            }
        }
    }

    /** What stands in one sentence shares its words, whether or not it is one. */
    private static boolean inOneSentence(AccountDigest left, AccountDigest right) {
        return left.article().equals(right.article()) && left.context().equals(right.context());
    }

    private static void context(Set<String> left, Set<String> right, Map<Feature, Double> features) {
        if (left.isEmpty() || right.isEmpty()) return;
        Set<String> smaller = left.size() <= right.size() ? left : right;
        Set<String> larger = smaller == left ? right : left;
        long shared = smaller.stream().filter(larger::contains).count();
        features.put(Feature.CONTEXT, Math.min(1, shared / Math.sqrt((double) left.size() * right.size()) * 2));
    }

    private Places.Relation where(Telling left, Telling right, Role role) {
        Set<String> one = left.in(role);
        Set<String> other = right.in(role);
        if (role != Role.PATIENT) return places.between(one, other);
        boolean both = !one.isEmpty() && !other.isEmpty() && one.stream().allMatch(places::isPlace) && other.stream().allMatch(places::isPlace);
        return both ? places.between(one, other) : Places.Relation.UNKNOWN;
    }

    private String told(Feature feature, Telling left, Telling right) {
        AccountDigest one = left.account();
        AccountDigest other = right.account();
        return switch (feature) {
            case LEMMA -> "\"" + String.join(" ", one.lemmas()) + "\" and \"" + String.join(" ", other.lemmas()) + "\"";
            case TYPE -> one.eventType().equals(other.eventType()) ? "both " + one.eventType() : one.eventType() + " and " + other.eventType();
            case PLACE -> places(left, right);
            case TIME -> one.when().equals(other.when()) ? "the same time" : "times that fit each other";
            case AGENT -> shared(left.in(Role.AGENT), right.in(Role.AGENT));
            case PATIENT -> shared(left.in(Role.PATIENT), right.in(Role.PATIENT));
            case OTHER_ROLES -> "the same is named in a further role";
            case CONTEXT -> "the sentences share words";
            case STORY -> "the articles tell one story";
            case FACTUALITY -> one.factuality() == other.factuality() ? "both " + one.factuality().localName() : "both took place";
        };
    }

    private String places(Telling left, Telling right) {
        Set<String> one = left.in(Role.PLACE);
        Set<String> other = right.in(Role.PLACE);
        return one.stream().anyMatch(other::contains) ? shared(one, other) : names(one) + " and " + names(other) + ", of which one contains the other";
    }

    private String shared(Set<String> left, Set<String> right) {
        Set<String> shared = new HashSet<>(left);
        shared.retainAll(right);
        return shared.isEmpty() ? "described, perhaps the same" : "both " + names(shared);
    }

    private String names(Set<String> entities) {
        return entities.stream().map(entity -> nameOf.getOrDefault(entity, "the same one, not named")).sorted().collect(Collectors.joining(", "));
    }
}
