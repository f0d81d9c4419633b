package org.dateline.account.factuality;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.account.Factuality;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.mention.lexicon.Cue;

/**
 * Tells what goes on from what happened, for words of things that last. A noun like "war" or "search" says by itself neither; news speaks of such
 * things while they go on, so they are taken to, unless a word says that they are over or a time puts them in the past.
 */
final class Lasting {
    /** Governors above a noun whose time is taken for the noun's too. */
    private static final int FARTHEST = 4;
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d(s|-\\d\\d(\\d\\d)?)?");
    private static final Set<String> AFTER = Set.of("after", "following", "post");
    private static final Set<String> SO_FAR = Set.of("since", "from");
    private static final Set<String> PAST_PERIODS = Set.of("year", "decade", "century");

    private final Sentence sentence;
    private final SentenceCues words;
    private final FactualityReading reading;

    Lasting(Sentence sentence, SentenceCues words, FactualityReading reading) {
        this.sentence = sentence;
        this.words = words;
        this.reading = reading;
    }

    /** What the noun's event is, where the words around it say that it is real. */
    Factuality ofNoun(int noun, Factuality told) {
        return told == Factuality.HAPPENED && lasts(noun) && !isOver(noun) ? Factuality.ONGOING : told;
    }

    /** "began searching", "displaced families": begun or still felt, and not said to be over. */
    Factuality ofVerb(int verb, Factuality told) {
        if (told != Factuality.HAPPENED || !lasts(verb)) return told;
        Optional<Dependency> up = sentence.governor(verb);
        boolean begun = up.filter(d -> d.relation().equals("xcomp") || d.relation().equals("ccomp")).filter(d -> words.has(d.governor(), Cue.ASPECT)
                && !words.has(d.governor(), Cue.ENDS)).isPresent();
        boolean state = up.filter(d -> d.relation().equals("amod") || d.relation().equals("acl") && sentence.token(verb).pos().equals("VBN")).isPresent();
        return begun || state || isState(verb) ? Factuality.ONGOING : told;
    }

    /** "Thousands displaced", as a heading has it: they still are. */
    boolean isState(int participle) {
        return lasts(participle) && ClauseForm.presentTellsOfPast(sentence.block()) && sentence.token(participle).pos().equals("VBN")
                && sentence.dependents(participle).stream().noneMatch(d -> d.relation().startsWith("aux"));
    }

    boolean lasts(int token) {
        return words.has(token, Cue.LASTS);
    }

    private boolean isOver(int noun) {
        return comesAfter(noun) || isOfThePast(noun) || isEnded(noun);
    }

    /** "after the siege", "after months of siege". */
    private boolean comesAfter(int noun) {
        return isAfter(noun) || sentence.governor(noun).map(Dependency::governor).filter(up -> ClauseForm.isPeriod(sentence.token(up)))
                .flatMap(words::firstConjunct).filter(this::isAfter).isPresent();
    }

    private boolean isAfter(int noun) {
        return sentence.dependents(noun).stream().filter(d -> d.relation().equals("case"))
                .anyMatch(d -> AFTER.contains(sentence.token(d.dependent()).word().toLowerCase(Locale.ROOT)));
    }

    /** "the 1973 war", "in 1982 the siege …": by a year that goes with the noun or with what governs it. */
    private boolean isOfThePast(int noun) {
        if (hasPastTime(noun)) return true;
        int at = noun;
        for (int steps = 0; steps < FARTHEST; steps++) {
            Optional<Dependency> up = sentence.governor(at);
            if (up.isEmpty() || words.has(up.get().governor(), Cue.REPORTS)) return false;
            at = up.get().governor();
            if (hasPastTime(at)) return true;
        }
        return false;
    }

    private boolean hasPastTime(int head) {
        return sentence.dependents(head).stream().filter(d -> d.relation().matches("nummod|compound|nmod.*|obl.*|advmod|dep"))
                .anyMatch(d -> isPastTime(d.dependent()) && sentence.dependents(d.dependent()).stream().noneMatch(c -> SO_FAR.contains(sentence.token(c.dependent()).lemma())));
    }

    private boolean isPastTime(int token) {
        if (YEAR.matcher(sentence.token(token).word()).matches()) return true;
        boolean period = PAST_PERIODS.contains(sentence.token(token).lemma());
        return sentence.dependents(token).stream().map(Dependency::dependent).anyMatch(below -> YEAR.matcher(sentence.token(below).word()).matches()
                || period && sentence.token(below).lemma().equals("last"))
                || sentence.token(token).lemma().equals("ago") && sentence.dependents(token).stream().anyMatch(d -> PAST_PERIODS.contains(sentence.token(d.dependent()).lemma()));
    }

    /** "the siege ended", "the end of the siege", "the siege is over". */
    private boolean isEnded(int noun) {
        return sentence.governor(noun).map(Dependency::governor).filter(up -> ends(up) || sentence.token(up).lemma().equals("be")
                && sentence.dependents(up).stream().anyMatch(d -> d.relation().equals("advmod") && words.has(d.dependent(), Cue.ENDS)))
                .filter(up -> reading.of(up) == Factuality.HAPPENED).isPresent();
    }

    private boolean ends(int word) {
        return words.has(word, Cue.ENDS);
    }
}
