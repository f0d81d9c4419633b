package org.dateline.account.factuality;

import java.util.Optional;
import java.util.Set;
import org.dateline.account.Factuality;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.mention.lexicon.Cue;

/**
 * The factuality of events that nouns tell of. A noun tells of what happened, unless a word of the lexicon governs it or its clause
 * is not factual and does not take it for known: "could trigger a war", but "could end the war".
 */
final class NominalFactuality {
    /** Prepositions by which a verb or noun governs what it makes planned, possible or denied: "called for", "threat of", "attempt at". */
    private static final Set<String> GOVERNED_BY = Set.of("of", "for", "to", "at", "about", "against", "with", "from", "on");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private final Sentence sentence;
    private final SentenceCues words;
    private final FactualityReading reading;

    NominalFactuality(Sentence sentence, SentenceCues words, FactualityReading reading) {
        this.sentence = sentence;
        this.words = words;
        this.reading = reading;
    }

    Factuality of(int noun) {
        Optional<Cue> preposition = words.prepositionEffect(noun);
        if (preposition.isPresent()) return Composition.apply(preposition.get(), Factuality.HAPPENED);
        Optional<Dependency> governor = sentence.governor(noun);
        if (governor.isEmpty()) return Factuality.HAPPENED;
        Dependency up = governor.get();
        return switch (up.relation()) {
            case "nsubj", "csubj" -> subject(noun, up.governor());
            case "nsubj:pass", "csubj:pass" -> raised(up.governor()).map(predicate -> underPredicate(noun, predicate)).orElseGet(() -> underVerb(noun, up.governor()));
            case "obj", "xcomp", "ccomp", "dep" -> underVerb(noun, up.governor());
            case "obl", "nmod", "obl:agent" -> underPreposition(noun, up.governor());
            case "compound" -> words.effect(up.governor()).filter(e -> !words.has(up.governor(), Cue.LASTS))
                    .map(e -> Composition.apply(e, reading.of(up.governor()))).orElse(Factuality.HAPPENED);
            default -> Factuality.HAPPENED;
        };
    }

    private Factuality subject(int noun, int predicate) {
        Factuality clause = reading.of(predicate);
        if (words.has(predicate, Cue.TAKES_AS_GIVEN)) return Factuality.HAPPENED;
        boolean verb = sentence.token(predicate).isVerb();
        boolean wordOfState = !verb || words.effect(predicate).filter(e -> e == Cue.MAKES_ONGOING).isPresent();
        Optional<Cue> effect = words.effect(predicate).filter(e -> wordOfState);
        if (effect.isPresent()) return Composition.apply(effect.get(), clause);
        if (isTransparent(predicate) || isExistential(predicate)) return clause;
        boolean irreal = sentence.dependents(predicate).stream().anyMatch(d -> sentence.token(d.dependent()).lemma().equals("would"));
        return irreal && clause == Factuality.POSSIBLE ? clause : unlessKnown(noun, clause);
    }

    /** "The talks are expected to end", "the strike is thought to be over": the subject is that of the verb below. */
    private Optional<Integer> raised(int verb) {
        return words.has(verb, Cue.BELIEVES) ? sentence.dependents(verb).stream().filter(d -> d.relation().equals("xcomp")).map(Dependency::dependent).findFirst() : Optional.empty();
    }

    private Factuality underPredicate(int noun, int predicate) {
        Factuality clause = reading.of(predicate);
        return isTransparent(predicate) && !words.has(predicate, Cue.ENDS) ? clause : unlessKnown(noun, clause);
    }

    private Factuality underVerb(int noun, int verb) {
        Factuality clause = reading.of(verb);
        if (words.isUnforeseen(verb, clause)) return Factuality.HAPPENED;
        Optional<Cue> effect = words.complementEffect(verb);
        if (words.has(verb, Cue.TAKES_AS_GIVEN) || words.has(verb, Cue.REPORTS_DENIAL) && isUtterance(noun)) return Factuality.HAPPENED;
        boolean brokenOff = effect.filter(e -> e == Cue.MAKES_DENIED || e == Cue.REPORTS_DENIAL).isPresent() && words.has(verb, Cue.ENDS) && words.has(noun, Cue.LASTS);
        if (brokenOff) return Factuality.HAPPENED;
        if (effect.isPresent()) return Composition.apply(effect.get(), clause);
        return isTransparent(verb) ? clause : unlessKnown(noun, clause);
    }

    private Factuality underPreposition(int noun, int governor) {
        boolean governed = sentence.dependents(noun).stream().filter(d -> d.relation().equals("case"))
                .anyMatch(d -> GOVERNED_BY.contains(sentence.token(d.dependent()).lemma()));
        boolean transparent = sentence.token(governor).isVerb() && words.has(governor, Cue.LIGHT) && partOfPhrase(noun, governor);
        if (transparent) return reading.of(governor);
        if (!governed || ClauseForm.isPeriod(sentence.token(noun))) return Factuality.HAPPENED;
        if (isOwnGoal(noun, governor)) return Factuality.HAPPENED;
        return words.complementEffect(governor).map(effect -> Composition.apply(effect, reading.of(governor))).orElse(Factuality.HAPPENED);
    }

    /** "the goal of the talks" is what the talks are for; "the goal of peace" is peace. */
    private boolean isOwnGoal(int noun, int governor) {
        return sentence.token(governor).isNoun() && words.effect(governor).filter(e -> e == Cue.MAKES_PLANNED).isPresent() && isKnown(noun)
                && sentence.dependents(noun).stream().anyMatch(d -> d.relation().equals("case") && sentence.token(d.dependent()).lemma().equals("of"));
    }

    /** Whether the noun is governed by the preposition that ends the light verb's phrase: "came under fire". */
    private boolean partOfPhrase(int noun, int verb) {
        return words.phraseEnd(verb).filter(end -> sentence.governor(end).filter(d -> d.governor() == noun).isPresent()).isPresent();
    }

    /** What is only begun, held or carried out is as factual as its beginning, holding or carrying out. */
    private boolean isTransparent(int verb) {
        return words.has(verb, Cue.LIGHT) || words.has(verb, Cue.ASPECT);
    }

    private boolean isExistential(int predicate) {
        return sentence.dependents(predicate).stream().anyMatch(d -> d.relation().equals("expl"));
    }

    /** A noun with an article or a possessor is taken for known whatever is said of it. */
    private Factuality unlessKnown(int noun, Factuality clause) {
        return isKnown(noun) || clause == Factuality.ONGOING ? Factuality.HAPPENED : clause;
    }

    /** "rejected calls": they were made. */
    private boolean isUtterance(int noun) {
        return words.has(noun, Cue.REPORTS) || words.has(noun, Cue.REPORTS_APPEAL) || words.has(noun, Cue.MAKES_POSSIBLE) || words.has(noun, Cue.MAKES_PLANNED);
    }

    private boolean isKnown(int noun) {
        return sentence.token(noun).isProperNoun() || sentence.dependents(noun).stream()
                .anyMatch(d -> d.relation().equals("nmod:poss") || d.relation().equals("det") && DEFINITE.contains(sentence.token(d.dependent()).lemma()));
    }
}
