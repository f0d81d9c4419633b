package org.dateline.account.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Account;
import org.dateline.account.Claim;
import org.dateline.account.Figure;
import org.dateline.account.Measure;
import org.dateline.account.figure.MeasureFinder.Reading;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.document.PublicationDate;
import org.dateline.mention.Evidence;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.number.NumberConvention;
import org.dateline.mention.quantity.Quantity;
import org.dateline.mention.quantity.QuantityFinder;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.Precision;
import org.dateline.mention.time.TimeMention;
import org.dateline.mention.time.When;

/** Finds an article's figures: what is measured, of which account it tells, in whose claim it stands, which figure it is a part of. */
public final class FigureExtractor {
    private static final Set<Measure> OF_PEOPLE = Set.of(Measure.KILLED, Measure.INJURED, Measure.DISPLACED, Measure.CAPTURED, Measure.POPULATION);

    private static final String PEOPLE = "people";
    /** Characters between a number and the day that it was so on. */
    private static final int FARTHEST_DAY = 12;

    private final Lexicon lexicon;

    public FigureExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The article's figures, in reading order.
     *
     * @param times the expressions of time of each sentence, by its index
     */
    public List<Figure> figures(AnnotatedArticle article, List<Account> accounts, List<Claim> claims, Map<Integer, List<TimeMention>> times) {
        NumberConvention convention = NumberConvention.of(article.sentences());
        Optional<LocalDate> published = article.article().metadata().published().map(PublicationDate::day);
        Triggers triggers = new Triggers(accounts);
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Place place = new Place(sentence, times.getOrDefault(sentence.index(), List.of()), triggers, claims, published);
            QuantityFinder.find(sentence, convention, place.times()).forEach(quantity -> figure(figures, place, quantity).ifPresent(figures::add));
        }
        return List.copyOf(figures);
    }

    /** What the figures of one sentence share. */
    private record Place(Sentence sentence, List<TimeMention> times, Triggers triggers, List<Claim> claims, Optional<LocalDate> published) {
    }

    private Optional<Figure> figure(List<Figure> before, Place place, Quantity found) {
        Sentence sentence = place.sentence();
        Optional<Figure> carried = new Carried(sentence, found).from(before);
        Quantity quantity = carried.map(f -> of(f.quantity().unit(), found)).orElseGet(() -> counted(sentence, found, before));
        Reading reading = carried.map(f -> new Reading(f.measure(), f.account(), "carried"))
                .orElseGet(() -> new MeasureFinder(lexicon, place.triggers(), sentence, quantity).find());
        Optional<Figure> whole = Wholes.of(sentence, quantity, reading.measure(), before);
        if (whole.isPresent() && reading.measure() == Measure.OTHER) reading = new Reading(whole.get().measure(), whole.get().account(), "part");
        if (new NotRecorded(lexicon, sentence, place.times(), quantity).holds(reading.measure())) return Optional.empty();
        return Optional.of(new Figure(before.size(), withUnit(quantity, reading.measure()), reading.measure(), asOf(place, quantity),
                reading.account(),
                claim(place, quantity), whole.map(Figure::index), reading.rule()));
    }

    /** The quantity with what it counts where other words than its own noun tell it. */
    private Quantity counted(Sentence sentence, Quantity found, List<Figure> before) {
        Crowds crowds = new Crowds(lexicon, sentence, found);
        Optional<Integer> group = crowds.group();
        if (group.isPresent()) return of(PEOPLE, found, group);
        return crowds.counts() ? of(PEOPLE, found) : new Ellipsis(sentence, found).unit(before).map(unit -> of(unit, found)).orElse(found);
    }

    /** A number that stands alone counts people where its measure is one of people. */
    private static Quantity withUnit(Quantity quantity, Measure measure) {
        if (!quantity.unit().isEmpty() || !OF_PEOPLE.contains(measure)) return quantity;
        return of(PEOPLE, quantity);
    }

    private static Quantity of(String unit, Quantity quantity) {
        return of(unit, quantity, quantity.counted());
    }

    private static Quantity of(String unit, Quantity quantity, Optional<Integer> counted) {
        return new Quantity(quantity.evidence(), quantity.head(), quantity.value(), quantity.upper(), quantity.qualifier(), unit, counted);
    }

    /** The claim with the shortest content that holds the number. */
    private static Optional<Integer> claim(Place place, Quantity quantity) {
        return place.claims().stream().flatMap(c -> c.content().stream().filter(e -> e.span().contains(quantity.evidence().span()))
                .map(e -> new Holder(c.index(), e)))
                .min(Comparator.comparingInt(h -> h.content().span().length())).map(Holder::claim);
    }

    private record Holder(int claim, Evidence content) {
    }

    /** "up from 23 on <u>Monday</u>". */
    private static Optional<PartialDate> formerDay(Place place, Quantity quantity) {
        int end = quantity.evidence().span().end();
        return place.times().stream().filter(t -> t.evidence().span().begin() >= end && t.evidence().span().begin() - end <= FARTHEST_DAY).findFirst()
                .flatMap(TimeMention::when).filter(when -> when.precision() == Precision.DAY).flatMap(When::start);
    }

    /** "by Friday", "as of Sunday": the day it holds for; "since Tuesday": it holds for the day of publication. */
    private static Optional<PartialDate> asOf(Place place, Quantity quantity) {
        if (new Carried(place.sentence(), quantity).isFormer()) return formerDay(place, quantity);
        List<Integer> above = Governors.chain(place.sentence(), quantity.counted().orElse(quantity.head()));
        for (TimeMention time : place.times()) {
            boolean sameClause = Governors.chain(place.sentence(), time.head()).stream().skip(1).limit(1).anyMatch(above::contains);
            if (!sameClause || time.when().isEmpty()) continue;
            When when = time.when().get();
            if (when.start().isEmpty()) return when.end().filter(d -> d.precision() == Precision.DAY);
            if (when.end().isEmpty()) return place.published().map(PartialDate::of);
        }
        return Optional.empty();
    }
}
