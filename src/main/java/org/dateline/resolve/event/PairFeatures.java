package org.dateline.resolve.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Nearness;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.Passage.Determiner;

/** Compares two accounts of one story, feature by feature. */
final class PairFeatures {
    /** The part of an article that is its lead. */
    private static final double LEAD = 1.0 / 3;
    /** The characters in which nearness falls to about a third. */
    private static final double NEARNESS = 400;

    /** The sentences of both articles before it in which earliness falls to about a third. */
    private static final double EARLINESS = 6;

    private final EventTypes types;
    private final LemmaSimilarity lemmas;
    private final Places places;
    private final Set<String> named;
    private final StoryStatistics statistics;
    private final ToDoubleBiFunction<Integer, Integer> likeness;
    /** Of the story's lemmas, as far as they have been compared. */
    private final Map<String, Map<String, Nearness>> known = new HashMap<>();

    /**
     * @param named    keys of the entities that have a name
     * @param likeness of two articles, by their numbers, from 0 to 1
     */
    PairFeatures(EventTypes types, LemmaSimilarity lemmas, Places places, Set<String> named, StoryStatistics statistics,
                 ToDoubleBiFunction<Integer, Integer> likeness) {
        this.types = types;
        this.lemmas = lemmas;
        this.places = places;
        this.named = named;
        this.statistics = statistics;
        this.likeness = likeness;
    }

    Features of(Telling left, Telling right) {
        Features features = decisive(left, right);
        complete(left, right, features);
        return features;
    }

    /** Those alone by which two may be ruled out; most pairs are, and need no others. */
    Features decisive(Telling left, Telling right) {
        Features features = new Features();
        lemma(left, right, features);
        type(left, right, features);
        place(left, right, features);
        return features;
    }

    /** Adds the others to the decisive ones. */
    void complete(Telling left, Telling right, Features features) {
        participants(left, right, Role.AGENT, Feature.SAME_AGENT, Feature.OTHER_AGENT, features);
        participants(left, right, Role.PATIENT, Feature.SAME_PATIENT, Feature.OTHER_PATIENT, features);
        shared(left, right, features);
        time(left, right, features);
        figures(left, right, features);
        reality(left, right, features);
        boolean sameLemma = features.has(Feature.SAME_LEMMA);
        surroundings(left, right, sameLemma, features);
        order(left, right, sameLemma, features);
        wording(left, right, features);
        number(sameLemma, features);
        features.put(Feature.FREQUENT_TYPE, statistics.frequencyOfType(left, right));
    }

    /** Of several the first by the alphabet. */
    private static Optional<String> sharedLemma(Telling left, Telling right) {
        String first = null;
        for (String lemma : left.account().lemmas()) {
            if (right.account().lemmas().contains(lemma) && (first == null || lemma.compareTo(first) < 0)) first = lemma;
        }
        return Optional.ofNullable(first);
    }

    private void lemma(Telling left, Telling right, Features features) {
        Optional<String> shared = sharedLemma(left, right);
        if (shared.isPresent()) {
            features.put(Feature.SAME_LEMMA);
            features.put(Feature.ALIKE_MEANING);
            double once = statistics.onceAnArticle(shared.get());
            features.put(Feature.LEMMA_ONCE_AN_ARTICLE, once);
            features.put(Feature.WIDESPREAD_LEMMA, once * statistics.spread(shared.get()));
            return;
        }
        Nearness nearness = nearness(left, right);
        features.put(switch (nearness.kinship()) {
            case SAME_WORD, DERIVED -> Feature.DERIVED_LEMMA;
            case SYNONYM -> Feature.SYNONYM;
            case KIND_OF -> Feature.KIND_OF;
            case NONE -> Feature.OTHER_LEMMA;
        });
        features.put(Feature.SHARED_WORD, nearness.sharedWords());
        features.put(Feature.ALIKE_MEANING, nearness.explained());
        if (nearness.sameRoot()) features.put(Feature.SAME_ROOT);
        if (nearness.sisters()) features.put(Feature.SISTER_WORDS);
        if (nearness.consequence()) features.put(Feature.CONSEQUENCE);
    }

    private Nearness nearness(Telling left, Telling right) {
        Nearness nearest = Nearness.NONE;
        for (String one : left.account().lemmas()) {
            for (String other : right.account().lemmas()) nearest = nearest.or(nearness(one, other));
        }
        return nearest;
    }

    private Nearness nearness(String one, String other) {
        boolean inOrder = one.compareTo(other) < 0;
        return known.computeIfAbsent(inOrder ? one : other, first -> new HashMap<>()).computeIfAbsent(inOrder ? other : one, second -> lemmas.between(one, other));
    }

    /** A root class only says that no other fits; sharing it says nothing. */
    private void type(Telling left, Telling right, Features features) {
        String one = left.account().eventType();
        String other = right.account().eventType();
        if (!types.areCompatible(one, other)) features.put(Feature.OTHER_TYPE);
        else if (types.depth(one) > 0 && types.depth(other) > 0) features.put(one.equals(other) ? Feature.SAME_TYPE : Feature.RELATED_TYPE);
        if (features.has(Feature.SAME_TYPE)) features.put(Feature.ALIKE_MEANING_OF_TYPE, features.of(Feature.ALIKE_MEANING));
    }

    /** Names that differ speak against; so do descriptions within one article, which would call the same thing by one name. */
    private void participants(Telling left, Telling right, Role role, Feature same, Feature other, Features features) {
        Set<String> one = left.in(role);
        Set<String> two = right.in(role);
        if (one.isEmpty() || two.isEmpty()) return;
        if (!Collections.disjoint(one, two)) features.put(same);
        else if (left.article() == right.article() || !Collections.disjoint(one, named) && !Collections.disjoint(two, named)) features.put(other);
    }

    private void shared(Telling left, Telling right, Features features) {
        features.put(Feature.BARE, ((left.isBare() ? 1 : 0) + (right.isBare() ? 1 : 0)) / 2.0);
        if (Collections.disjoint(left.participants(), right.participants())) return;
        List<String> shared = left.participants().stream().filter(right.participants()::contains).sorted().toList();
        features.put(Feature.SHARED_PARTICIPANT);
        features.put(Feature.RARE_PARTICIPANT, shared.stream().mapToDouble(statistics::rarity).sum());
    }

    private void place(Telling left, Telling right, Features features) {
        switch (where(left, right)) {
            case SAME -> features.put(Feature.SAME_PLACE);
            case CONTAINED -> features.put(Feature.WITHIN_PLACE);
            case APART -> features.put(Feature.OTHER_PLACE);
            case UNKNOWN -> { }
        }
        if (left.scene().isEmpty() || right.scene().isEmpty()) return;
        features.put(Collections.disjoint(left.scene(), right.scene()) ? Feature.OTHER_SCENE : Feature.SAME_SCENE);
    }

    /** Where it happened, where it led, and what it was done to, where that is a place. */
    private Places.Relation where(Telling left, Telling right) {
        Places.Relation where = places.between(left.in(Role.PLACE), right.in(Role.PLACE));
        boolean apart = places.between(left.in(Role.DESTINATION), right.in(Role.DESTINATION)) == Places.Relation.APART
                || arePlaces(left.in(Role.PATIENT)) && arePlaces(right.in(Role.PATIENT))
                && places.between(left.in(Role.PATIENT), right.in(Role.PATIENT)) == Places.Relation.APART;
        return apart ? Places.Relation.APART : where;
    }

    private boolean arePlaces(Set<String> entities) {
        return !entities.isEmpty() && entities.stream().allMatch(places::isPlace);
    }

    private static void time(Telling left, Telling right, Features features) {
        if (left.period().isEmpty() || right.period().isEmpty()) {
            features.put(Feature.UNKNOWN_TIME, left.period().isEmpty() && right.period().isEmpty() ? 1.0 : 0.5);
            return;
        }
        Period one = left.period().get();
        Period other = right.period().get();
        boolean exact = one.first() == other.first() && one.last() == other.last();
        if (exact && one.isDay()) features.put(Feature.SAME_DAY);
        features.put(one.gap(other) > 0 ? Feature.OTHER_TIME : exact ? Feature.SAME_TIME : Feature.FITTING_TIME);
    }

    private static void figures(Telling left, Telling right, Features features) {
        boolean same = false;
        boolean other = false;
        for (FigureDigest one : left.figures()) {
            for (FigureDigest two : right.figures()) {
                if (one.measure() != two.measure() || !one.unit().equals(two.unit())) continue;
                boolean equal = one.value() == two.value();
                same |= equal;
                other |= !equal;
            }
        }
        if (same || other) features.put(same ? Feature.SAME_FIGURE : Feature.OTHER_FIGURE);
    }

    private static void reality(Telling left, Telling right, Features features) {
        features.put(isReal(left) == isReal(right) ? Feature.SAME_REALITY : Feature.OTHER_REALITY);
        if (left.account().factuality() == right.account().factuality()) features.put(Feature.SAME_FACTUALITY);
    }

    private static boolean isReal(Telling telling) {
        return telling.account().factuality().isReal();
    }

    private void surroundings(Telling left, Telling right, boolean sameLemma, Features features) {
        boolean oneArticle = left.article() == right.article();
        if (oneArticle) {
            features.put(Feature.SAME_ARTICLE);
        } else {
            double alike = likeness.applyAsDouble(left.article(), right.article());
            features.put(Feature.ALIKE_ARTICLES, alike);
            if (sameLemma) features.put(Feature.LEMMA_IN_ALIKE, alike);
        }
        if (oneArticle && isOneSentence(left, right)) {
            features.put(Feature.SAME_SENTENCE);
        } else {
            double alike = statistics.likeness(left, right);
            features.put(Feature.ALIKE_SENTENCES, alike);
            if (sameLemma) features.put(Feature.LEMMA_IN_ALIKE_SENTENCES, alike);
            if (features.has(Feature.SAME_TYPE)) features.put(Feature.TYPE_IN_ALIKE_SENTENCES, alike);
            features.put(Feature.MEANING_IN_ALIKE_SENTENCES, features.of(Feature.ALIKE_MEANING) * alike);
        }
        if (!oneArticle) features.put(Feature.ALIKE_SURROUNDINGS, statistics.likenessAround(left, right));
    }

    private static boolean isOneSentence(Telling left, Telling right) {
        return !left.passage().words().isEmpty() && left.passage().words().equals(right.passage().words());
    }

    /** An article begins with what it is about; what stands together in it is told together. */
    private static void order(Telling left, Telling right, boolean sameLemma, Features features) {
        if (left.article() == right.article()) {
            double near = Math.exp(-Math.abs(left.passage().begin() - right.passage().begin()) / NEARNESS);
            features.put(Feature.NEAR, near);
            if (sameLemma) features.put(Feature.NEAR_LEMMA, near);
        } else {
            features.put(Feature.EARLY, Math.exp(-(left.passage().sentence() + right.passage().sentence()) / EARLINESS));
            double leading = lead(left) * lead(right);
            if (sameLemma) features.put(Feature.LEADING_LEMMA, leading);
            if (features.has(Feature.SAME_TYPE)) features.put(Feature.LEADING_TYPE, leading);
        }
    }

    /** 1 for what stands first in its article, 0 from where the lead is over. */
    private static double lead(Telling telling) {
        return Math.max(0, 1 - telling.position() / LEAD);
    }

    private static void wording(Telling left, Telling right, Features features) {
        if (left.passage().inHeadline() || right.passage().inHeadline()) {
            features.put(left.passage().inHeadline() && right.passage().inHeadline() ? Feature.BOTH_IN_HEADLINES : Feature.ONE_IN_HEADLINE);
        }
        Determiner one = left.passage().determiner();
        Determiner other = right.passage().determiner();
        if (one == Determiner.DEFINITE || other == Determiner.DEFINITE) features.put(Feature.DEFINITE);
        if (one == Determiner.INDEFINITE && other == Determiner.INDEFINITE) features.put(Feature.INDEFINITE);
        if (left.article() != right.article()) return;
        Determiner later = left.passage().begin() > right.passage().begin() ? one : other;
        if (later == Determiner.INDEFINITE) features.put(Feature.NEW_LATER);
        if (later == Determiner.DEFINITE && features.has(Feature.SAME_TYPE)) features.put(Feature.TAKEN_UP);
    }

    private void number(boolean sameLemma, Features features) {
        features.put(Feature.MANY_HAPPENINGS, statistics.happenings());
        if (sameLemma) features.put(Feature.LEMMA_AMONG_MANY, statistics.happenings());
        if (features.has(Feature.SAME_TYPE)) features.put(Feature.TYPE_AMONG_MANY, statistics.happenings());
    }
}
