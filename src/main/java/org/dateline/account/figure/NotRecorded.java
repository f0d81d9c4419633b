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
import org.dateline.mention.quantity.Quantity;
import org.dateline.mention.time.TimeMention;

/** Tells numbers that a careful reader passes over: those that only point at somebody or something already known. */
record NotRecorded(Lexicon lexicon, Sentence sentence, List<TimeMention> times, Quantity quantity) {
    private static final int SMALL = 10;
    private static final Set<String> POINTING = Set.of("the", "these", "those", "all", "both");

    boolean holds(Measure measure) {
        if (measure != Measure.OTHER) return false;
        Optional<MeasureUnit> unit = MeasureUnit.of(quantity.unit());
        if (quantity.unit().isEmpty()) return true;
        if (unit.isPresent()) return quantity.value() == 1 && inTime();
        return quantity.value() == 1 || isDefinite() || isSpeaker();
    }

    /** "a week ago" says when, and no more. */
    private boolean inTime() {
        return times.stream().anyMatch(t -> t.evidence().span().overlaps(quantity.evidence().span()));
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
