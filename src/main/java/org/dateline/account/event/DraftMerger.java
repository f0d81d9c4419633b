package org.dateline.account.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.account.Factuality;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.EventTrait;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.time.Precision;

/**
 * Joins what an article says of one event in several places. Two triggers tell of one event when they have one type, nothing they say
 * excludes it, and something speaks for it: the same word, or the same place or patient. A trigger joins a group only if it fits every member,
 * and of several such groups the one told of last.
 */
final class DraftMerger {
    private static final String PLAIN_EVENT = "Event";
    /** Sentences within which a text stays with an event of the past. */
    private static final int NEAR = 2;

    private final Lexicon lexicon;

    DraftMerger(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<List<Draft>> merge(List<Draft> drafts) {
        List<List<Draft>> groups = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Draft> home = groups.stream().filter(g -> g.stream().allMatch(d -> compatible(d, draft)) && g.stream().anyMatch(d -> speaksFor(d, draft)))
                    .max(Comparator.comparing(g -> g.getLast().mention().evidence())).orElse(null);
            if (home == null) groups.add(new ArrayList<>(List.of(draft)));
            else home.add(draft);
        }
        return groups;
    }

    private static boolean compatible(Draft a, Draft b) {
        return a.type().equals(b.type()) && sameCount(a, b) && !countsOthers(a, b) && !countsOthers(b, a) && sharesOrLacks(a, b, Role.PLACE) && sharesOrLacks(a, b, Role.PATIENT) && sharesOrLacks(a, b, Role.AGENT)
                && sameReality(a.factuality(), b.factuality()) && timesOverlap(a, b)
                && !leavesBackground(a, b) && !leavesBackground(b, a);
    }

    /** Fourteen dead are not three dead. */
    private static boolean sameCount(Draft a, Draft b) {
        return a.counts().isEmpty() || b.counts().isEmpty() || !Collections.disjoint(a.counts(), b.counts());
    }

    /** Those who are only counted ("14 people were killed") are not the one who is named elsewhere. */
    private static boolean countsOthers(Draft counted, Draft other) {
        return !counted.counts().isEmpty() && counted.entities(Role.PATIENT).isEmpty() && other.counts().isEmpty() && !other.entities(Role.PATIENT).isEmpty();
    }

    private boolean speaksFor(Draft a, Draft b) {
        boolean word = a.mention().lemma().equals(b.mention().lemma());
        boolean place = shares(a, b, Role.PLACE);
        boolean patient = shares(a, b, Role.PATIENT);
        boolean agent = shares(a, b, Role.AGENT);
        if (a.type().equals(PLAIN_EVENT) || lexicon.has(a.type(), EventTrait.STEPWISE)) return word && (place || patient || agent);
        return place && (word || patient || agent || lexicon.has(a.type(), EventTrait.ONCE_IN_PLACE)) || patient && (word || agent) || word && agent
                || word && hasNothing(a, b);
    }

    private static boolean hasNothing(Draft a, Draft b) {
        return a.participations().isEmpty() || b.participations().isEmpty();
    }

    private static boolean shares(Draft a, Draft b, Role role) {
        Set<Integer> both = new HashSet<>(a.entities(role));
        both.retainAll(b.entities(role));
        return !both.isEmpty();
    }

    private static boolean sharesOrLacks(Draft a, Draft b, Role role) {
        return a.entities(role).isEmpty() || b.entities(role).isEmpty() || shares(a, b, role);
    }

    /** What is only planned or feared is not what happened. */
    private static boolean sameReality(Factuality a, Factuality b) {
        return a.isReal() == b.isReal() && (a == Factuality.DENIED) == (b == Factuality.DENIED);
    }

    private static boolean timesOverlap(Draft a, Draft b) {
        return a.timing().isEmpty() || b.timing().isEmpty() || !a.timing().get().when().isApartFrom(b.timing().get().when());
    }

    /**
     * An event of a year or years long past is not the one that is told of without a time further on: "the flood of 1954", and later "the flood"; nor one
     * that was told of before it comes up: "the flood", and later "a flood in 1954".
     */
    private static boolean leavesBackground(Draft dated, Draft undated) {
        boolean years = dated.timing().flatMap(t -> t.when().start().or(() -> t.when().end())).filter(d -> d.precision() == Precision.YEAR).isPresent();
        int after = dated.mention().evidence().sentence() - undated.mention().evidence().sentence();
        return years && undated.timing().isEmpty() && (Math.abs(after) > NEAR || after > 0 && dated.introduces());
    }
}
