package org.dateline.resolve.disagreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.account.Measure;
import org.dateline.mention.quantity.Qualifier;
import org.dateline.mention.quantity.ValueRange;
import org.dateline.mention.time.PartialDate;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Disagreement;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.Supersession;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.event.EventResolver;
import org.dateline.resolve.event.Places;
import org.dateline.resolve.story.StoryClusters;

/** Figures of one matter that do not go together. A part is not compared with its whole, nor an article's bounds with its own other words. */
public final class Disagreements {
    /** Figures that lie further apart than so many times count different things: a part and the whole, the dead of a day and those of a war. */
    private static final double SCOPE = 3;
    /** The same within an article, which gives the parts and the whole more often than it contradicts itself. */
    private static final double OWN_SCOPE = 1.5;
    /** The same of bounds, among which "thousands" and "tens of thousands" are. */
    private static final double BOUND_SCOPE = 50;

    private final Map<String, Integer> storyOf = new HashMap<>();
    private final Map<String, LocalDate> publishedOf = new HashMap<>();
    private final Map<String, String> entityOf;
    private final Map<String, String> eventOf;
    private final List<ArticleDigest> articles;
    private final EventResolver.Result resolved;
    private final Places places;
    private final List<Disagreement> found = new ArrayList<>();
    private final TreeSet<Supersession> supersessions = new TreeSet<>(Comparator.comparing(Supersession::later).thenComparing(Supersession::earlier));

    /**
     * What was found.
     *
     * @param supersessions sorted
     */
    public record Result(List<Disagreement> disagreements, List<Supersession> supersessions) {
    }

    public Disagreements(List<ArticleDigest> articles, StoryClusters stories, EntityResolver.Result entities, EventResolver.Result events, Places places) {
        this.places = places;
        this.articles = articles;
        this.entityOf = entities.entityOf();
        this.eventOf = events.eventOf();
        this.resolved = events;
        articles.forEach(article -> article.published().ifPresent(day -> publishedOf.put(article.iri(), day)));
        for (int i = 0; i < articles.size(); i++) storyOf.put(articles.get(i).iri(), stories.storyOf(i));
    }

    public Result find() {
        TreeMap<String, List<FigureDigest>> byMatter = new TreeMap<>();
        articles.stream().flatMap(article -> article.figures().stream()).filter(figure -> figure.partOf().isEmpty())
                .forEach(figure -> matter(figure).ifPresent(matter -> byMatter.computeIfAbsent(matter, k -> new ArrayList<>()).add(figure)));
        byMatter.values().forEach(this::compare);
        new Counterparts(articles, storyOf, resolved).find().stream().filter(pair -> differ(pair.left(), pair.right())).forEach(this::record);
        found.addAll(new AccountDisagreements(articles, resolved.events(), entityOf, places).find());
        found.sort(Comparator.comparing(Disagreement::left).thenComparing(Disagreement::right).thenComparing(Disagreement::aspect));
        return new Result(found, List.copyOf(supersessions));
    }

    /** What a figure is compared within: its event, or for want of an account the story and the things that its sentence names. */
    private Optional<String> matter(FigureDigest figure) {
        String measured = Measured.of(figure);
        Optional<String> event = figure.account().map(eventOf::get);
        if (event.isPresent()) return Measured.isOfSomePeople(figure) ? Optional.empty() : Optional.of("event " + event.get() + " " + measured);
        TreeSet<String> about = new TreeSet<>(figure.references().stream().map(entityOf::get).filter(Objects::nonNull).toList());
        boolean telling = figure.measure() == Measure.DISTANCE ? about.size() >= 2 : figure.measure() != Measure.OTHER && figure.measure() != Measure.PERCENT;
        return telling && !about.isEmpty() ? Optional.of("story " + storyOf.get(figure.article()) + " " + measured + " " + about) : Optional.empty();
    }

    /** One figure stands for all that say the same, so that pairs are few however many articles repeat them. */
    private void compare(List<FigureDigest> figures) {
        TreeMap<String, FigureDigest> distinct = new TreeMap<>();
        figures.forEach(f -> distinct.merge(f.article() + f.qualifier() + f.value() + f.upper(), f, (a, b) -> a.iri().compareTo(b.iri()) <= 0 ? a : b));
        List<FigureDigest> ordered = distinct.values().stream().sorted(Comparator.comparing(FigureDigest::iri)).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                Pair pair = new Pair(ordered.get(i), ordered.get(j));
                if (Measured.mayBeOne(pair.left, pair.right)) pairs.add(pair);
            }
        }
        Set<String> agreed = pairs.stream().filter(Pair::agrees).flatMap(pair -> pair.sides().stream()).collect(Collectors.toSet());
        TreeMap<String, Pair> told = new TreeMap<>();
        for (Pair pair : pairs) {
            // what the other article says, too, does not contradict what else it says; it may still be an earlier count
            if (!differ(pair.left, pair.right) || pair.isSettledBy(agreed) && !dated(pair).hasGrown()) continue;
            // who repeats two counts without their days adds no conflict to what others tell to be an update
            told.merge(pair.values(), pair, (known, other) -> !dated(known).hasGrown() && dated(other).hasGrown() ? other : known);
        }
        told.values().forEach(this::record);
    }

    private void record(Pair pair) {
        Pair dated = dated(pair);
        if (dated.hasGrown()) supersessions.add(dated.update());
        else found.add(disagreement(pair.left, pair.right));
    }

    /** Beside a figure of an earlier day one without a day is of the day when it was told: "38 dead, up from 23 on Monday". */
    private Pair dated(Pair pair) {
        return new Pair(dated(pair.left, pair.right), dated(pair.right, pair.left));
    }

    private FigureDigest dated(FigureDigest figure, FigureDigest other) {
        if (figure.asOf().isPresent() || other.asOf().isEmpty()) return figure;
        return Optional.ofNullable(publishedOf.get(figure.article())).filter(day -> other.asOf().get().firstDay().isBefore(day)).map(day -> figure.on(PartialDate.of(day))).orElse(figure);
    }

    private static boolean differ(FigureDigest left, FigureDigest right) {
        ValueRange one = range(left);
        ValueRange other = range(right);
        boolean excluded = one.excludes(other);
        boolean understated = !excluded && one.understates(other);
        if (!excluded && !understated) return false;
        if (left.article().equals(right.article())) return excluded && isExact(left) && isExact(right) && left.measure().countsPeople() && one.ratio(other) <= OWN_SCOPE;
        return one.ratio(other) <= (excluded ? SCOPE : BOUND_SCOPE);
    }

    private static boolean isExact(FigureDigest figure) {
        return figure.qualifier() == Qualifier.EXACTLY;
    }

    private Disagreement disagreement(FigureDigest left, FigureDigest right) {
        boolean excluded = range(left).excludes(range(right));
        Disagreement.Kind kind = excluded ? Disagreement.Kind.VALUE : Disagreement.Kind.BOUND;
        String event = left.account().map(eventOf::get).orElse("");
        String reason = told(left) + " against " + told(right) + (excluded ? ": both cannot be right" : ": different bounds, which could both hold");
        return new Disagreement(kind, event, left.measure().localName(), left.iri(), right.iri(), reason);
    }

    /** Two figures of one matter that do not say the same. */
    record Pair(FigureDigest left, FigureDigest right) {
        /** Whether two articles give one value. */
        boolean agrees() {
            return !left.article().equals(right.article()) && range(left).stated() == range(right).stated();
        }

        /**
         * Whether the one is a part of the other, or an earlier count: an article that says both agrees with another that says one of them. Bounds are too
         * loose for that.
         *
         * @param agreed sides of pairs that agree
         */
        boolean isSettledBy(Set<String> agreed) {
            return range(left).excludes(range(right)) && sides().stream().anyMatch(agreed::contains);
        }

        /** Each figure, and in which article the other was looked for. */
        List<String> sides() {
            return List.of(left.iri() + " " + right.article(), right.iri() + " " + left.article());
        }

        /** However each is qualified. */
        String values() {
            return new TreeSet<>(List.of(range(left).stated(), range(right).stated())).toString();
        }

        /** Of people counted on two days the later count is the higher: it brings the earlier one up to date. */
        boolean hasGrown() {
            if (!left.measure().countsPeople() || left.asOf().isEmpty() || right.asOf().isEmpty()) return false;
            int order = Integer.signum(left.asOf().get().compareTo(right.asOf().get()));
            return order != 0 && order == Double.compare(range(left).stated(), range(right).stated());
        }

        Supersession update() {
            boolean leftIsLater = left.asOf().get().compareTo(right.asOf().get()) > 0;
            return leftIsLater ? new Supersession(left.iri(), right.iri()) : new Supersession(right.iri(), left.iri());
        }
    }

    static ValueRange range(FigureDigest figure) {
        return ValueRange.of(figure.value(), figure.upper(), figure.qualifier(), figure.unit());
    }

    private static String told(FigureDigest figure) {
        String value = number(figure.value()) + (figure.upper().isPresent() ? " to " + number(figure.upper().getAsDouble()) : "");
        return figure.qualifier().words() + " " + value + " " + figure.unit() + figure.asOf().map(day -> " (as of " + day + ")").orElse("");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
