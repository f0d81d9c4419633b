package org.dateline.resolve.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.account.Measure;
import org.dateline.mention.quantity.ValueRange;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.SharedWords;
import org.dateline.resolve.disagreement.Disagreements.Pair;
import org.dateline.resolve.event.EventResolver;
import org.dateline.resolve.event.Period;

/**
 * Finds figures of two articles of one story that are of the same matter by what they say, though they tell of no event in common, or of people in it of
 * whom it is not said what befell them: near each other in value, of one measure, at times that fit, in sentences that share the story's rarer words, and no
 * other figure of either article is likelier. Of people of whom it is not said what befell them, "hundreds" does not contradict 300. Articles word one happening so differently that its tellings are often not joined, while their numbers can
 * still be told to differ. Lengths and distances say too little of what they are of.
 */
final class Counterparts {
    /** How many times the larger may be the smaller. */
    private static final double NEAR = 2;
    /** How much of what their sentences say is shared: cosine of the sets of words, each weighted by its rarity in the story. */
    private static final double ALIKE = 0.1;
    /** Days that the events of which they tell can lie apart: counts grow, and what is told of them is often dated by when it was told. */
    private static final long MONTH = 31;
    /** Of more figures of one measure in a story only so many are compared. */
    private static final int MOST = 300;

    private final List<ArticleDigest> articles;
    private final Map<String, Integer> storyOf;
    private final Map<String, String> eventOf;
    /** By event, where its time is known. */
    private final Map<String, Period> periodOf = new HashMap<>();

    /** @param likeness of what their sentences say */
    private record Alike(Pair pair, double likeness) {
    }

    Counterparts(List<ArticleDigest> articles, Map<String, Integer> storyOf, EventResolver.Result events) {
        this.articles = articles;
        this.storyOf = storyOf;
        this.eventOf = events.eventOf();
        events.events().forEach(event -> Period.of(event.when()).ifPresent(period -> periodOf.put(event.key(), period)));
    }

    /** Pairs of figures of different articles, each in the order of their IRIs. */
    List<Pair> find() {
        TreeMap<Integer, List<FigureDigest>> byStory = new TreeMap<>();
        articles.forEach(a -> byStory.computeIfAbsent(storyOf.get(a.iri()), k -> new ArrayList<>()).addAll(a.figures()));
        List<Pair> pairs = new ArrayList<>();
        byStory.values().forEach(figures -> pairs(figures, pairs));
        return pairs;
    }

    private void pairs(List<FigureDigest> story, List<Pair> pairs) {
        SharedWords words = new SharedWords(weights(story));
        TreeMap<String, List<FigureDigest>> byMeasure = new TreeMap<>();
        story.stream().filter(f -> f.partOf().isEmpty() && f.measure() != Measure.DISTANCE && !Measured.isLengthOfTime(f))
                .forEach(f -> byMeasure.computeIfAbsent(Measured.of(f), k -> new ArrayList<>()).add(f));
        byMeasure.values().forEach(figures -> pairs.addAll(pairs(alike(figures, words))));
    }

    private List<Alike> alike(List<FigureDigest> figures, SharedWords words) {
        List<FigureDigest> ordered = figures.stream().sorted(Comparator.comparing(FigureDigest::iri)).limit(MOST).toList();
        List<Alike> alike = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                FigureDigest left = ordered.get(i);
                FigureDigest right = ordered.get(j);
                if (!areNear(left, right) || !Measured.mayBeOne(left, right) || areApart(left, right) || areLoose(left, right)) continue;
                double likeness = words.likeness(left.context(), right.context());
                if (likeness >= ALIKE) alike.add(new Alike(new Pair(left, right), likeness));
            }
        }
        return alike;
    }

    /**
     * Those of which each is the likest to the other of all in its article; also where they are compared as of one event. A figure that the other article
     * gives, too, contradicts none of that.
     */
    private List<Pair> pairs(List<Alike> alike) {
        Map<String, Double> likest = new HashMap<>();
        Set<String> agreed = new HashSet<>();
        for (Alike one : alike) {
            for (String side : one.pair.sides()) likest.merge(side, one.likeness, Math::max);
            if (one.pair.agrees()) agreed.addAll(one.pair.sides());
        }
        Set<String> told = new HashSet<>();
        return alike.stream().filter(one -> one.pair.sides().stream().allMatch(side -> likest.get(side) <= one.likeness)).map(Alike::pair)
                .filter(pair -> !pair.isSettledBy(agreed) && !areCompared(pair.left(), pair.right()) && told.add(pair.values())).toList();
    }

    private static boolean areNear(FigureDigest left, FigureDigest right) {
        return !left.article().equals(right.article()) && Disagreements.range(left).ratio(Disagreements.range(right)) <= NEAR;
    }

    /** As figures of one event are. */
    private boolean areCompared(FigureDigest left, FigureDigest right) {
        if (Measured.isOfSomePeople(left)) return false;
        Optional<String> event = left.account().map(eventOf::get);
        return event.isPresent() && event.equals(right.account().map(eventOf::get));
    }

    /** Whether both could hold, of people of whom too little is said to know that they are the same. */
    private static boolean areLoose(FigureDigest left, FigureDigest right) {
        ValueRange one = Disagreements.range(left);
        return Measured.isOfSomePeople(left) && one.understates(Disagreements.range(right)) && !one.excludes(Disagreements.range(right));
    }

    private boolean areApart(FigureDigest left, FigureDigest right) {
        Optional<Period> one = period(left);
        Optional<Period> other = period(right);
        return one.isPresent() && other.isPresent() && one.get().gap(other.get()) > MONTH;
    }

    private Optional<Period> period(FigureDigest figure) {
        return figure.account().map(eventOf::get).map(periodOf::get);
    }

    private static Map<String, Double> weights(List<FigureDigest> story) {
        Map<String, Integer> frequency = new HashMap<>();
        story.forEach(f -> f.context().forEach(word -> frequency.merge(word, 1, Integer::sum)));
        Map<String, Double> weights = new HashMap<>();
        frequency.forEach((word, count) -> weights.put(word, Math.log((double) story.size() / count)));
        return weights;
    }
}
