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
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "acl", "advcl", "dep", "obj", "obl", "nmod");

    private final Sentence sentence;
    private final CueFinder cues;
    private final SentenceCues words;
    private final NominalFactuality nominals;
    private final Lasting lasting;
    private int chain;

    FactualityReading(Sentence sentence, CueFinder cues) {
        this.sentence = sentence;
        this.cues = cues;
        this.words = new SentenceCues(sentence, cues);
        this.nominals = new NominalFactuality(sentence, words, this);
        this.lasting = new Lasting(sentence, words, this);
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
        boolean negated = words.isNegated(head);
        if (form.modal().isPresent()) return modal(head, form.modal().get(), negated);
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
        return form.progressive() && !words.isInterrupted(head) ? Factuality.ONGOING : Factuality.HAPPENED;
    }

    private Factuality present(int head, ClauseForm form) {
        if (ClauseForm.isAtFutureTime(sentence, head) && !form.perfect()) return Factuality.PLANNED;
        if (form.progressive()) return Factuality.ONGOING;
        if (lasting.lasts(head)) return Factuality.ONGOING;
        boolean predicative = !sentence.token(head).isVerb();
        return form.perfect() || predicative || ClauseForm.presentTellsOfPast(sentence.block()) ? Factuality.HAPPENED : Factuality.ONGOING;
    }

    /** What the words around a finite clause make of it, as a whole. */
    private Optional<Factuality> around(int head) {
        Optional<Dependency> governor = words.firstConjunct(head).flatMap(sentence::governor);
        Optional<Cue> mark = words.markEffect(head);
        if (mark.isPresent()) return Optional.of(Composition.apply(mark.get(), Factuality.HAPPENED));
        if (governor.isEmpty() || !Set.of("ccomp", "xcomp", "acl").contains(governor.get().relation())) return Optional.empty();
        int above = governor.get().governor();
        if (words.has(above, Cue.REPORTS_DENIAL)) return Optional.of(Composition.apply(Cue.MAKES_DENIED, of(above)));
        if (words.has(above, Cue.REPORTS)) return Optional.empty();
        return words.effect(above).map(effect -> Composition.apply(effect, of(above)));
    }

    private Factuality nonFinite(int head, ClauseForm form, Optional<Dependency> governor) {
        Optional<Cue> mark = words.markEffect(head);
        if (mark.isPresent()) return Composition.apply(mark.get(), Factuality.HAPPENED);
        if (governor.isEmpty()) return alone(head, form);
        Dependency up = governor.get();
        if (up.relation().equals("amod")) return sentence.token(head).pos().equals("VBG") ? Factuality.ONGOING : Factuality.HAPPENED;
        if (form.infinitive()) return infinitive(head, form, up);
        if (up.relation().startsWith("acl")) return participleAfterNoun(head, up);
        if (isFreeAdjunct(head, up)) return freeAdjunct(head, up);
        if (!COMPLEMENTS.contains(up.relation())) return sentence.token(head).pos().equals("VBN") ? Factuality.HAPPENED : of(up.governor());
        return complement(up);
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

    private Factuality infinitive(int head, ClauseForm form, Dependency up) {
        int above = up.governor();
        Optional<Integer> noun = nounBefore(head, above);
        if (noun.isPresent()) return Composition.apply(words.effect(noun.get()).orElseThrow(), of(noun.get()));
        Factuality outer = of(above);
        boolean passive = sentence.dependents(above).stream().anyMatch(d -> d.relation().equals("aux:pass"));
        if (words.isUnforeseen(above, outer)) return Factuality.HAPPENED;
        Optional<Cue> effect = (passive ? words.participleEffect(above, head) : Optional.<Cue>empty()).or(() -> words.complementEffect(above))
                .filter(e -> !isPastAbility(above));
        if (effect.isPresent()) return Composition.apply(effect.get(), passive && outer == Factuality.ONGOING ? Factuality.HAPPENED : outer);
        if (form.perfect()) return outer == Factuality.DENIED ? Factuality.DENIED : Factuality.HAPPENED;
        if (isFuturePeriphrasis(above)) return Composition.apply(Cue.MAKES_PLANNED, Factuality.HAPPENED);
        boolean promise = (words.has(above, Cue.REPORTS) || words.has(above, Cue.BELIEVES)) && !passive;
        boolean afterNoun = up.relation().equals("acl") && sentence.token(above).isNoun();
        boolean purpose = isPurpose(up) && !cues.areOfOneType(sentence.token(head), sentence.token(above));
        return promise || afterNoun || purpose ? Composition.apply(Cue.MAKES_PLANNED, outer) : outer;
    }

    /** "announced a plan to merge": the noun governs the infinitive that follows it, though the parser often gives it to the verb. */
    private Optional<Integer> nounBefore(int head, int above) {
        return sentence.dependents(head).stream().filter(d -> d.relation().equals("mark") && d.dependent() > 0).map(d -> d.dependent() - 1)
                .filter(before -> before != above && sentence.token(before).isNoun() && words.effect(before).isPresent())
                .filter(before -> sentence.governor(before).filter(d -> d.governor() == above && d.relation().equals("obj")).isPresent()).findFirst();
    }

    /** "was able to" is the past of "can" and, unlike "could", tells that it was done. */
    private boolean isPastAbility(int above) {
        return sentence.token(above).lemma().equals("able") && ClauseForm.of(sentence, above).isPast();
    }

    /** "is to meet", "is going to meet". */
    private boolean isFuturePeriphrasis(int above) {
        Token token = sentence.token(above);
        return token.lemma().equals("be") || token.lemma().equals("go") && token.pos().equals("VBG");
    }

    /** The parser often takes a purpose for a complement; a verb that tells of an event needs no verb below it to be complete. */
    private boolean isPurpose(Dependency up) {
        return up.relation().equals("advcl") || cues.tellsOfEvent(sentence.token(up.governor()));
    }

    private Factuality participleAfterNoun(int head, Dependency up) {
        Optional<Cue> effect = words.effect(up.governor());
        if (effect.isPresent() && up.relation().equals("acl") && sentence.dependents(head).stream().anyMatch(d -> d.relation().equals("mark"))) {
            return Composition.apply(effect.get(), of(up.governor()));
        }
        if (sentence.token(head).pos().equals("VBN")) return Factuality.HAPPENED;
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
