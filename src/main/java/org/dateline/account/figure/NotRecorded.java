package org.dateline.account.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Measure;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.number.MeasureUnit;
import org.dateline.mention.number.MeasureUnit.Dimension;
import org.dateline.mention.quantity.Qualifier;
import org.dateline.mention.quantity.Quantity;
import org.dateline.mention.time.TimeMention;

/** Tells numbers that a careful reader passes over: those that only point at somebody or something already known. */
record NotRecorded(Lexicon lexicon, Sentence sentence, List<TimeMention> times, Quantity quantity) {
    private static final int SMALL = 10;
    private static final int MOST_STEPS = 3;
    private static final Set<String> STEPS = Set.of("ago", "later", "earlier");
    private static final Set<String> POINTING = Set.of("the", "these", "those", "all", "both");

    boolean holds(Measure measure) {
        if (measure == Measure.VEHICLES) return quantity.value() == 1;
        if (measure != Measure.OTHER) return false;
        Optional<MeasureUnit> unit = MeasureUnit.of(quantity.unit());
        if (quantity.unit().isEmpty()) return true;
        if (unit.isPresent()) return quantity.value() == 1 && inTime() || isStep();
        return quantity.value() == 1 || isDefinite() || isSpeaker();
    }

    /** "a week ago" says when, and no more. */
    private boolean inTime() {
        return times.stream().anyMatch(t -> t.evidence().span().overlaps(quantity.evidence().span()));
    }

    /** "three days later", "two years ago": a few of any unit only say what came before what. */
    private boolean isStep() {
        if (quantity.value() > MOST_STEPS || quantity.qualifier() != Qualifier.EXACTLY || quantity.counted().isEmpty()) return false;
        int next = quantity.counted().get() + 1;
        return MeasureUnit.of(quantity.unit()).filter(u -> u.dimension() == Dimension.TIME).isPresent() && next < sentence.tokens().size()
                && STEPS.contains(sentence.token(next).word().toLowerCase(java.util.Locale.ROOT));
    }

    /** "the two leaders", "their three boats": a small number that tells nothing new. */
    private boolean isDefinite() {
        return quantity.value() < SMALL && quantity.counted().isPresent() && sentence.dependents(quantity.counted().get()).stream()
                .anyMatch(d -> d.relation().equals("det") && POINTING.contains(sentence.token(d.dependent()).lemma()) || d.relation().equals("nmod:poss"));
    }

    /** "two officials said". */
    private boolean isSpeaker() {
        return quantity.value() < SMALL && quantity.counted().flatMap(c -> Subjects.predicateOf(sentence, c)).map(sentence::token)
                .filter(this::reports).isPresent();
    }

    private boolean reports(Token verb) {
        return lexicon.has(verb.lemma(), PartOfSpeech.VERB, Cue.REPORTS) || lexicon.has(verb.lemma(), PartOfSpeech.VERB, Cue.REPORTS_DENIAL)
                || lexicon.has(verb.lemma(), PartOfSpeech.VERB, Cue.REPORTS_APPEAL);
    }
}
