package org.dateline.account.factuality;

import java.util.Optional;
import java.util.Set;
import org.dateline.account.Factuality;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.Cue;

/** Reads one sentence for the factuality of its words, each within what governs it. */
final class FactualityReading {
    /** Longer chains of governors come of broken parses only. */
    private static final int LONGEST_CHAIN = 12;
    private static final Set<String> CLAUSES_OF_TIME = Set.of("when", "once", "until", "before", "after");
    private static final Set<Factuality> NOT_YET = Set.of(Factuality.PLANNED, Factuality.POSSIBLE);
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "acl", "advcl", "dep", "obj", "obl", "nmod");

    private final Sentence sentence;
    private final CueFinder cues;
    private final SentenceCues words;
    private final NominalFactuality nominals;
    private final Lasting lasting;
    private final InfinitiveFactuality infinitives;
    private int chain;

    FactualityReading(Sentence sentence, CueFinder cues) {
        this.sentence = sentence;
        this.cues = cues;
        this.words = new SentenceCues(sentence, cues);
        this.nominals = new NominalFactuality(sentence, words, this);
        this.lasting = new Lasting(sentence, words, this);
        this.infinitives = new InfinitiveFactuality(sentence, cues, words, this);
    }

    Factuality of(int head) {
        if (chain >= LONGEST_CHAIN) return Factuality.HAPPENED;
        chain++;
        try {
            return read(head);
        } finally {
            chain--;
        }
    }

    private Factuality read(int head) {
        ClauseForm form = ClauseForm.of(sentence, head);
        if (isPredicate(head) && form.isFinite()) return words.modified(head, Composition.within(finite(head, form), around(head)));
        if (isMistakenParticiple(head)) return words.isNegated(head) ? Factuality.DENIED : Factuality.HAPPENED;
        Optional<Dependency> governor = sentence.governor(head);
        boolean noun = !isPredicate(head) || actsAsNoun(head);
        // "no attacks were reported": the one negation is the noun's and its clause's alike
        if (noun && words.isNegated(head)) return Factuality.DENIED;
        Factuality base = governor.filter(d -> d.relation().equals("conj")).map(d -> conjunct(d.governor()))
                .orElseGet(() -> noun ? nominals.of(head) : nonFinite(head, form, governor));
        Factuality told = words.modified(head, words.isNegated(head) ? Composition.negate(base) : base);
        return noun ? lasting.ofNoun(head, told) : lasting.ofVerb(head, told);
    }

    /** What the first of several shares with the next: that it goes on by what it means, it does not. */
    private Factuality conjunct(int first) {
        Factuality factuality = of(first);
        return factuality == Factuality.ONGOING && sentence.token(first).isNoun() && lasting.lasts(first) ? Factuality.HAPPENED : factuality;
    }

    private boolean isPredicate(int head) {
        return sentence.token(head).isVerb() || sentence.dependents(head).stream().anyMatch(d -> d.relation().equals("cop"));
    }

    /** "has pledged to leave and accused …": what is coordinated with an infinitive and has a past form belongs to the verb above. */
    private boolean isMistakenParticiple(int head) {
        return sentence.token(head).pos().equals("VBN") && sentence.dependents(head).stream().noneMatch(d -> d.relation().startsWith("aux"))
                && sentence.governor(head).filter(d -> d.relation().equals("conj"))
                .filter(d -> sentence.token(d.governor()).pos().equals("VB") && ClauseForm.of(sentence, d.governor()).infinitive()).isPresent();
    }

    /** A gerund or participle in the place of a noun: "seizing the port would …", "denied bombing". */
    private boolean actsAsNoun(int head) {
        String relation = sentence.governor(head).map(Dependency::relation).orElse("root");
        return !ClauseForm.of(sentence, head).infinitive() && (relation.startsWith("nsubj") || relation.startsWith("csubj") || relation.equals("obj")
                || relation.equals("obl") || relation.equals("nmod") || relation.equals("compound"));
    }

    private Factuality finite(int head, ClauseForm form) {
        boolean negated = words.isNegatedClause(head);
        if (form.modal().isPresent()) return isAsked(head) ? Factuality.POSSIBLE : modal(head, form.modal().get(), negated);
        Factuality told = form.tense() == ClauseForm.Tense.PAST ? past(head, form) : present(head, form);
        return negated ? Factuality.DENIED : isAsked(head) ? Factuality.POSSIBLE : told;
    }

    /** "Did the firm pay?"; what "Who paid the firm?" asks for is who, not whether. */
    private boolean isAsked(int head) {
        return sentence.governor(head).isEmpty() && sentence.tokens().getLast().word().equals("?") && sentence.tokens().stream().noneMatch(t -> t.pos().startsWith("W"));
    }

    private Factuality modal(int head, Token modal, boolean negated) {
        boolean uncertain = modal.lemma().equals("may") || modal.lemma().equals("might");
        if (negated) return uncertain ? Factuality.POSSIBLE : Factuality.DENIED;
        Optional<Cue> effect = words.effect(modal.index());
        boolean reportedFuture = modal.lemma().equals("would") && words.isReported(head);
        boolean future = reportedFuture || effect.map(e -> e == Cue.MAKES_PLANNED).orElse(modal.lemma().equals("will") || modal.lemma().equals("shall"));
        return future && !words.hasCondition(head) ? Factuality.PLANNED : Factuality.POSSIBLE;
    }

    private Factuality past(int head, ClauseForm form) {
        if (sentence.token(head).pos().equals("VBN") && lasting.isState(head)) return Factuality.ONGOING;
        return form.progressive() && !words.isInterrupted(head) ? Factuality.ONGOING : Factuality.HAPPENED;
    }

    private Factuality present(int head, ClauseForm form) {
        if (ClauseForm.isAtFutureTime(sentence, head) && !form.perfect()) return Factuality.PLANNED;
        if (form.progressive()) return Factuality.ONGOING;
        if (lasting.lasts(head)) return Factuality.ONGOING;
        if (isIn(head, CLAUSES_OF_TIME) && comesWith(head, NOT_YET)) return Factuality.PLANNED;
        return form.perfect() || isTelling(head) || ClauseForm.presentTellsOfPast(sentence.block()) ? Factuality.HAPPENED : Factuality.ONGOING;
    }

    /** The simple present of a verb tells what was, as in a running report ("The mayor resigns"); the passive is a state ("The road is closed"). */
    private boolean isTelling(int head) {
        return sentence.dependents(head).stream().noneMatch(d -> d.relation().equals("aux:pass"));
    }

    /** Whether the clause opens with one of these words: "when the ship arrives", "as troops leave". */
    private boolean isIn(int head, Set<String> conjunctions) {
        return sentence.dependents(head).stream().filter(d -> d.relation().equals("mark") || d.relation().equals("advmod"))
                .anyMatch(d -> conjunctions.contains(sentence.token(d.dependent()).lemma()));
    }

    private boolean comesWith(int head, Set<Factuality> main) {
        return sentence.governor(head).filter(d -> d.relation().startsWith("advcl") || d.relation().equals("dep")).filter(d -> main.contains(of(d.governor()))).isPresent();
    }

    /** What the words around a finite clause make of it, as a whole. */
    private Optional<Factuality> around(int head) {
        Optional<Dependency> governor = words.firstConjunct(head).flatMap(sentence::governor);
        Optional<Cue> mark = words.markEffect(head);
        if (mark.isPresent()) return Optional.of(Composition.apply(mark.get(), Factuality.HAPPENED));
        Optional<Cue> attribution = words.attributionEffect(head);
        if (attribution.isPresent()) return attribution.map(effect -> Composition.apply(effect, Factuality.HAPPENED));
        if (governor.isEmpty() || !isContent(governor.get())) return Optional.empty();
        int above = governor.get().governor();
        Optional<Integer> denial = denialOf(above);
        if (denial.isPresent()) return Optional.of(Composition.apply(Cue.REPORTS_DENIAL, of(denial.get())));
        if (words.has(above, Cue.REPORTS)) return Optional.empty();
        return words.effect(above).map(effect -> Composition.apply(effect, of(above)));
    }

    /** A clause as a complement, also where the parser cannot name it: "suspect he took the money". */
    private boolean isContent(Dependency up) {
        boolean bare = up.relation().equals("dep") && up.dependent() > up.governor() && sentence.token(up.governor()).isVerb() && words.has(up.governor(), Cue.BELIEVES)
                && !words.has(up.dependent(), Cue.REPORTS);
        return bare || Set.of("ccomp", "xcomp", "acl").contains(up.relation());
    }

    /** The denial that has the word as its own or, in "denied reports that …", as that of its object. */
    private Optional<Integer> denialOf(int above) {
        if (words.has(above, Cue.REPORTS_DENIAL)) return Optional.of(above);
        return sentence.governor(above).filter(d -> d.relation().equals("obj") && sentence.token(above).isNoun() && words.has(above, Cue.REPORTS))
                .map(Dependency::governor).filter(verb -> words.has(verb, Cue.REPORTS_DENIAL));
    }

    private Factuality nonFinite(int head, ClauseForm form, Optional<Dependency> governor) {
        Optional<Cue> mark = words.markEffect(head);
        if (mark.isPresent()) return Composition.apply(mark.get(), Factuality.HAPPENED);
        boolean done = form.perfect() && !form.infinitive() && !words.isNegated(head) && governor.filter(d -> isComplement(head, d)).isEmpty();
        if (done || isNecessity(head)) return Factuality.HAPPENED;
        if (governor.isEmpty()) return alone(head, form);
        Dependency up = governor.get();
        if (up.relation().equals("amod")) return adnominal(head, up.governor());
        if (form.infinitive()) return infinitives.of(head, form, up);
        if (up.relation().startsWith("acl")) return participleAfterNoun(head, up);
        if (isFreeAdjunct(head, up)) return freeAdjunct(head, up);
        if (!COMPLEMENTS.contains(up.relation())) return sentence.token(head).pos().equals("VBN") ? Factuality.HAPPENED : of(up.governor());
        return complement(up);
    }

    /** "denied having left", "accused of having left"; but "arrived, having left at noon" tells of its own. */
    private boolean isComplement(int head, Dependency up) {
        return Set.of("xcomp", "ccomp", "obj").contains(up.relation()) || up.relation().equals("dep") && words.has(up.governor(), Cue.REPORTS_DENIAL)
                || sentence.dependents(head).stream().anyMatch(d -> sentence.token(d.dependent()).lemma().equals("of"));
    }

    /** "burnt houses", "falling houses"; but in "before seizing Tarnby" or "of spraying a wall" the noun is the participle's object. */
    private Factuality adnominal(int head, int noun) {
        if (!sentence.token(head).pos().equals("VBG")) return Factuality.HAPPENED;
        return takesObject(head, noun) ? nominals.of(noun) : Factuality.ONGOING;
    }

    private boolean takesObject(int participle, int noun) {
        if (participle > noun) return false;
        String next = sentence.token(participle + 1).pos();
        boolean verbOrPreposition = participle > 0 && (sentence.token(participle - 1).isVerb() || Set.of("IN", "TO").contains(sentence.token(participle - 1).pos()));
        return next.equals("DT") || next.equals("PRP$") || participle == noun - 1 && (sentence.token(noun).isProperNoun() || verbOrPreposition);
    }

    /** "…, adding that …" goes with the verb above, but what that verb does to its complement or its negation does not reach it. */
    private boolean isFreeAdjunct(int head, Dependency up) {
        return Set.of("advcl", "dep", "mark", "discourse").contains(up.relation()) && head > 0 && sentence.token(head - 1).word().equals(",");
    }

    private Factuality freeAdjunct(int head, Dependency up) {
        Factuality main = of(up.governor());
        boolean said = main == Factuality.ONGOING && words.has(head, Cue.REPORTS);
        return said || up.relation().equals("mark") || main == Factuality.DENIED ? Factuality.HAPPENED : main;
    }

    /** The main verb of a headline or of an imperative. */
    private Factuality alone(int head, ClauseForm form) {
        if (form.infinitive()) return Factuality.PLANNED;
        return switch (sentence.token(head).pos()) {
            case "VB" -> Factuality.POSSIBLE;
            case "VBG" -> Factuality.ONGOING;
            default -> Factuality.HAPPENED;
        };
    }

    /** "had to leave": they left. */
    private boolean isNecessity(int head) {
        return sentence.dependents(head).stream().map(d -> sentence.token(d.dependent()))
                .anyMatch(t -> t.lemma().equals("have") && t.pos().equals("VBD") && sentence.token(t.index() + 1).pos().equals("TO"));
    }

    private Factuality participleAfterNoun(int head, Dependency up) {
        Optional<Cue> effect = words.effect(up.governor());
        if (effect.isPresent() && up.relation().equals("acl") && sentence.dependents(head).stream().anyMatch(d -> d.relation().equals("mark"))) {
            return Composition.apply(effect.get(), of(up.governor()));
        }
        if (sentence.token(head).pos().equals("VBN")) return Factuality.HAPPENED;
        if (words.has(head, Cue.REPORTS) && !words.has(head, Cue.MAKES_PLANNED)) return Factuality.HAPPENED;
        return nearestVerb(up.governor()).map(this::of).filter(f -> f == Factuality.HAPPENED).orElse(Factuality.ONGOING);
    }

    private Optional<Integer> nearestVerb(int token) {
        int at = token;
        for (int steps = 0; steps < LONGEST_CHAIN; steps++) {
            if (sentence.token(at).isVerb()) return Optional.of(at);
            Optional<Dependency> up = sentence.governor(at);
            if (up.isEmpty()) return Optional.empty();
            at = up.get().governor();
        }
        return Optional.empty();
    }

    private Factuality complement(Dependency up) {
        return words.complementEffect(up.governor()).map(effect -> Composition.apply(effect, of(up.governor()))).orElseGet(() -> of(up.governor()));
    }
}
