package org.dateline.account.figure;

import java.util.Locale;
import java.util.Optional;
import org.dateline.account.Measure;
import org.dateline.account.figure.TriggerMeasure.Joined;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.number.MeasureUnit;
import org.dateline.mention.quantity.Quantity;

/** Says what a quantity measures: by its unit, by the event whose participants it counts, by the noun that is counted, by what it is said of. */
record MeasureFinder(Lexicon lexicon, Triggers triggers, Sentence sentence, Quantity quantity) {
    /** A place has at least so many people where their number stands alone: "a town of 3,000". */
    private static final int FEWEST_OF_A_PLACE = 1000;
    /** The lexicon's kind of beasts. */
    private static final String ANIMAL = "animal";

    /**
     * What a quantity measures.
     *
     * @param account the account that the quantity tells of
     */
    record Reading(Measure measure, Optional<Integer> account, String rule) {
    }

    Reading find() {
        Optional<MeasureUnit> unit = MeasureUnit.of(quantity.unit());
        if (unit.isPresent() || quantity.unit().equals("nautical miles") || quantity.unit().equals("percentage points")) return byUnit(unit);
        Optional<Joined> joined = new TriggerMeasure(sentence, quantity, triggers).find().filter(this::canUndergo);
        if (joined.isPresent()) {
            return new Reading(joined.get().trigger().measure().orElseThrow(), Optional.of(joined.get().trigger().account()), joined.get().rule());
        }
        if (isPopulation()) return new Reading(Measure.POPULATION, Optional.empty(), "population");
        Optional<Integer> account = Governors.account(sentence, head(), triggers);
        Optional<Measure> counted = quantity.counted().flatMap(c -> measure(sentence.token(c)));
        Optional<Measure> remains = remainsOf();
        if (remains.isPresent()) return new Reading(remains.get(), account, "remains-of");
        // who is taken is told by the verb: prisoners that are freed or fed are counted as such, not as captured
        boolean ended = counted.filter(m -> m == Measure.CAPTURED).isPresent() && account.isPresent();
        if (counted.isPresent() && !ended) return new Reading(counted.get(), account, "counted-noun");
        return new Reading(Measure.OTHER, account, "count");
    }

    /** "the bodies of 14 soldiers". */
    private Optional<Measure> remainsOf() {
        if (!quantity.counted().map(sentence::token).filter(this::isPersons).isPresent() || !isOf()) return Optional.empty();
        return sentence.governor(head()).filter(d -> d.relation().equals("nmod")).map(d -> sentence.token(d.governor())).flatMap(this::measure)
                .filter(m -> m == Measure.KILLED);
    }

    private Reading byUnit(Optional<MeasureUnit> unit) {
        Optional<Integer> account = Governors.account(sentence, head(), triggers);
        return switch (unit.map(MeasureUnit::dimension).orElse(MeasureUnit.Dimension.SHARE)) {
            case DISTANCE -> new Reading(Measure.DISTANCE, account, "unit");
            case SHARE -> new Reading(Measure.PERCENT, account, "unit");
            case LENGTH, TIME, MONEY, WEIGHT, AREA, VOLUME, TEMPERATURE, SPEED, MAGNITUDE, POWER -> new Reading(Measure.OTHER, account, "unit");
        };
    }

    /** Vehicles are counted as such whatever happens to them, only people are captured, and animals are not among the dead. */
    private boolean canUndergo(Joined joined) {
        Optional<Token> counted = quantity.counted().map(sentence::token).filter(t -> t.index() != joined.trigger().mention().head());
        boolean captured = joined.trigger().measure().filter(m -> m == Measure.CAPTURED).isPresent();
        if (counted.or(this::ofWhich).flatMap(this::entry).filter(e -> e.kinds().contains(ANIMAL)).isPresent()) return false;
        return counted.isEmpty() || counted.filter(t -> isMeasure(t, Measure.VEHICLES)).isEmpty() && (!captured || counted.filter(this::isPersons).isPresent());
    }

    /** "Three of his <u>cows</u>". */
    private Optional<Token> ofWhich() {
        return sentence.dependents(quantity.head()).stream().filter(d -> d.relation().equals("nmod")).map(d -> sentence.token(d.dependent())).findFirst();
    }

    private int head() {
        return quantity.counted().orElse(quantity.head());
    }

    /** "a population of 2,000", "a town of two million people", "20,000 inhabitants", "home to 2,000 people". */
    private boolean isPopulation() {
        Optional<Token> counted = quantity.counted().map(sentence::token);
        if (counted.flatMap(this::measure).filter(m -> m == Measure.POPULATION).isPresent()) return true;
        boolean persons = counted.isEmpty() ? quantity.value() >= FEWEST_OF_A_PLACE : counted.filter(this::isPersons).isPresent();
        if (!persons) return false;
        Optional<Dependency> up = sentence.governor(head());
        if (up.isEmpty()) return false;
        Token governor = sentence.token(up.get().governor());
        if (lexicon.entry(governor.lemma() + " to", PartOfSpeech.OTHER).flatMap(LexicalEntry::measure).filter("population"::equals)
                .isPresent()) return true;
        if (up.get().relation().equals("nmod") && isOf()) return isMeasure(governor, Measure.POPULATION) || isPlace(governor);
        return sentence.tokens().stream().anyMatch(t -> isMeasure(t, Measure.POPULATION) && Subjects.saysOf(sentence, t.index(), head()));
    }

    private boolean isOf() {
        return sentence.dependents(head()).stream().anyMatch(d -> d.relation().equals("case") && sentence.token(d.dependent()).lemma().equals("of"));
    }

    private boolean isPersons(Token noun) {
        return noun.lemma().equals("people") || noun.lemma().equals("person") || entry(noun).flatMap(LexicalEntry::entityType)
                .filter(t -> t == EntityType.PERSON || t == EntityType.PEOPLE_GROUP).isPresent();
    }

    private boolean isPlace(Token noun) {
        return noun.isNoun() && !noun.pos().endsWith("S") && entry(noun).flatMap(LexicalEntry::entityType).filter(EntityType::isLocation).isPresent();
    }

    private boolean isMeasure(Token noun, Measure measure) {
        return measure(noun).filter(m -> m == measure).isPresent();
    }

    private Optional<Measure> measure(Token noun) {
        return entry(noun).flatMap(LexicalEntry::measure).map(Measure::of);
    }

    private Optional<LexicalEntry> entry(Token noun) {
        if (!noun.isNoun()) return Optional.empty();
        // "five dead and 11 hurt": the tagger takes the second adjective for a noun
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        return lexicon.entry(lemma, PartOfSpeech.NOUN).or(() -> lexicon.entry(lemma, PartOfSpeech.ADJECTIVE).filter(e -> e.measure().isPresent()));
    }
}
