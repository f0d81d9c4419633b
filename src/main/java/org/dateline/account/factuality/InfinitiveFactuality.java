package org.dateline.account.factuality;

import java.util.Optional;
import java.util.Set;
import org.dateline.account.Factuality;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.Cue;

/** Factuality of infinitives with "to": by the word they complete, else as purposes, which are planned. */
final class InfinitiveFactuality {
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last",
            "latest", "only");

    private final Sentence sentence;
    private final CueFinder cues;
    private final SentenceCues words;
    private final FactualityReading reading;

    InfinitiveFactuality(Sentence sentence, CueFinder cues, SentenceCues words, FactualityReading reading) {
        this.sentence = sentence;
        this.cues = cues;
        this.words = words;
        this.reading = reading;
    }

    Factuality of(int head, ClauseForm form, Dependency up) {
        int above = up.governor();
        if (isAboutTo(head)) return Factuality.PLANNED;
        Optional<Integer> cause = causeBefore(head);
        if (cause.isPresent()) return reading.of(cause.get());
        Optional<Integer> noun = nounBefore(head, above);
        if (noun.isPresent()) return Composition.apply(words.effect(noun.get()).orElseThrow(), reading.of(noun.get()));
        Factuality outer = reading.of(above);
        boolean passive = sentence.dependents(above).stream().anyMatch(d -> d.relation().equals("aux:pass"));
        if (words.isUnforeseen(above, outer)) return Factuality.HAPPENED;
        if (sentence.token(above).lemma().equals("have") && sentence.token(above).pos().equals("VBD")) return outer;
        Optional<Cue> effect = (passive ? words.participleEffect(above, head) : Optional.<Cue>empty()).or(() -> words.complementEffect(above))
                .filter(e -> !isPastAbility(above));
        if (effect.isPresent()) return Composition.apply(effect.get(), passive && outer == Factuality.ONGOING ? Factuality.HAPPENED : outer);
        if (form.perfect()) return outer == Factuality.DENIED ? Factuality.DENIED : Factuality.HAPPENED;
        if (isFuturePeriphrasis(above)) return Composition.apply(Cue.MAKES_PLANNED, Factuality.HAPPENED);
        if (isOneOfSeveral(head) || isOrdinal(up)) return outer;
        boolean promise = (words.has(above, Cue.REPORTS) || words.has(above, Cue.BELIEVES)) && !passive;
        boolean afterNoun = up.relation().equals("acl") && sentence.token(above).isNoun();
        boolean purpose = isPurpose(up) && !cues.areOfOneType(sentence.token(head), sentence.token(above)) && !isSaid(head);
        return promise || afterNoun || purpose ? Composition.apply(Cue.MAKES_PLANNED, outer) : outer;
    }

    /** "was about to leave": the parser may take "be" for the copula of the infinitive. */
    private boolean isAboutTo(int head) {
        return sentence.dependents(head).stream().anyMatch(d -> d.relation().equals("cop"));
    }

    /** "prompting villagers to leave": the verb before the infinitive brings it about, whatever the parser hangs it on. */
    private Optional<Integer> causeBefore(int head) {
        int verb = head - 1;
        while (verb >= 0 && !sentence.token(verb).isVerb() && !sentence.token(verb).word().equals(";")) verb--;
        return verb >= 0 && words.has(verb, Cue.BRINGS_ABOUT) ? Optional.of(verb) : Optional.empty();
    }

    /** "The third town to fall": it fell. */
    private boolean isOneOfSeveral(int head) {
        return sentence.dependents(head).stream().filter(d -> d.relation().equals("mark") && d.dependent() > 0).map(d -> d.dependent() - 1)
                .anyMatch(before -> ORDINALS.contains(sentence.token(before).lemma()) || sentence.token(before).isNoun()
                        && sentence.dependents(before).stream().anyMatch(d -> ORDINALS.contains(sentence.token(d.dependent()).lemma())));
    }

    /** "The second pope of the century to visit Cyprus". */
    private boolean isOrdinal(Dependency up) {
        return up.relation().equals("acl") && sentence.dependents(up.governor()).stream().anyMatch(d -> ORDINALS.contains(sentence.token(d.dependent()).lemma()));
    }

    /** "marched to demand a vote": they demanded it. */
    private boolean isSaid(int head) {
        return words.has(head, Cue.REPORTS_APPEAL) || words.has(head, Cue.REPORTS) && !words.has(head, Cue.MAKES_PLANNED);
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
}
