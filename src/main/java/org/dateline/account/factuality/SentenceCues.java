package org.dateline.account.factuality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.account.Factuality;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.Cue;

/** The words of one sentence that change the factuality of others: cues of the lexicon, negations, conditions. */
final class SentenceCues {
    private static final List<Cue> EFFECTS = List.of(Cue.REPORTS_DENIAL, Cue.MAKES_DENIED, Cue.MAKES_PLANNED, Cue.MAKES_POSSIBLE, Cue.MAKES_ONGOING, Cue.BRINGS_ABOUT);
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no", "neither", "nor");
    private static final Set<String> NEGATIVE_PRONOUNS = Set.of("nobody", "nothing", "none", "noone", "no-one");
    private static final Set<Cue> AHEAD = Set.of(Cue.MAKES_PLANNED, Cue.MAKES_POSSIBLE);
    private static final Set<String> MODIFIERS = Set.of("amod", "advmod");

    private final Sentence sentence;
    private final CueFinder cues;

    SentenceCues(Sentence sentence, CueFinder cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    boolean has(int token, Cue cue) {
        return cues.has(sentence, token, cue);
    }

    /** What the word does to what it governs or modifies. */
    Optional<Cue> effect(int token) {
        return cues.at(sentence, token).flatMap(match -> EFFECTS.stream().filter(match::has).findFirst());
    }

    /** As {@link #effect}; appeals have theirs by what they are. */
    Optional<Cue> complementEffect(int token) {
        Optional<Cue> effect = effect(token);
        if (effect.isPresent()) return effect;
        return has(token, Cue.REPORTS_APPEAL) ? Optional.of(Cue.MAKES_POSSIBLE) : Optional.empty();
    }

    /** As {@link #effect}, of a passive participle before the infinitive of a deed: "is expected to open", but not "is expected to collapse". */
    Optional<Cue> participleEffect(int participle, int infinitive) {
        return cues.participleCues(sentence.token(participle)).stream().filter(c -> c != Cue.MAKES_PLANNED || cues.isDeed(sentence.token(infinitive)))
                .filter(EFFECTS::contains).findFirst();
    }

    /** What was not expected is news because it came: "they did not expect the bank to fail". */
    boolean isUnforeseen(int verb, Factuality outer) {
        return outer == Factuality.DENIED && has(verb, Cue.BELIEVES) && effect(verb).isPresent()
                && sentence.dependents(verb).stream().anyMatch(d -> d.relation().equals("aux") && sentence.token(d.dependent()).pos().equals("VBD"));
    }

    /** The last word of the cue's phrase. */
    Optional<Integer> phraseEnd(int token) {
        return cues.at(sentence, token).map(CueFinder.Match::last).filter(last -> last != token);
    }

    /** What the conjunction of the clause does to it: "if", "whether", "without". */
    Optional<Cue> markEffect(int head) {
        return firstConjunct(head).stream().flatMap(first -> sentence.dependents(first).stream())
                .filter(d -> d.relation().equals("mark") || d.relation().equals("case"))
                .map(d -> effect(d.dependent())).flatMap(Optional::stream).findFirst();
    }

    /** The effect of the prepositions of a noun: "without", "ahead of". */
    Optional<Cue> prepositionEffect(int noun) {
        return sentence.dependents(noun).stream().filter(d -> d.relation().equals("case"))
                .flatMap(d -> IntStream.rangeClosed(Math.max(0, d.dependent() - 1), d.dependent()).boxed())
                .filter(token -> !sentence.token(token).isVerb() && !sentence.token(token).isNoun())
                .map(this::effect).flatMap(Optional::stream).findFirst();
    }

    /** Applies adverbs, adjectives and expressions of future time that go with the word. */
    Factuality modified(int head, Factuality base) {
        Factuality result = base;
        for (Dependency d : sentence.dependents(head)) {
            if (!MODIFIERS.contains(d.relation())) continue;
            Optional<Cue> effect = effect(d.dependent());
            boolean soon = d.relation().equals("advmod") && effect.filter(e -> e == Cue.MAKES_PLANNED).isPresent();
            if (effect.isEmpty() || isNegation(sentence.token(d.dependent())) || soon && ClauseForm.of(sentence, head).isPast()) continue;
            result = Composition.apply(effect.get(), result);
        }
        for (Dependency d : sentence.dependents(head)) {
            if (isBareParticiple(d) && sentence.token(head).isNoun()) result = effect(d.dependent()).filter(AHEAD::contains).map(soFar(result)).orElse(result);
        }
        boolean past = result == Factuality.HAPPENED && sentence.token(head).isNoun() && ClauseForm.isAtFutureTime(sentence, head);
        return past ? Factuality.PLANNED : result;
    }

    private static Function<Cue, Factuality> soFar(Factuality factuality) {
        return effect -> Composition.apply(effect, factuality);
    }

    /** "the inquiry promised by the minister" */
    private boolean isBareParticiple(Dependency d) {
        return d.relation().equals("acl") && sentence.token(d.dependent()).pos().equals("VBN")
                && sentence.dependents(d.dependent()).stream().noneMatch(below -> below.relation().startsWith("aux"));
    }

    /** Its own negation, or in "never bought or sold" that of the first of several. */
    boolean isNegatedClause(int head) {
        return isNegated(head) || sentence.governor(head).filter(d -> d.relation().equals("conj")).map(Dependency::governor)
                .filter(first -> sentence.dependents(head).stream().noneMatch(d -> d.relation().startsWith("aux") || d.relation().startsWith("nsubj")))
                .filter(first -> isNegated(first) && isAlternative(first)).isPresent();
    }

    private boolean isAlternative(int first) {
        return sentence.dependents(first).stream().filter(d -> d.relation().equals("conj")).flatMap(d -> sentence.dependents(d.dependent()).stream())
                .anyMatch(d -> d.relation().equals("cc") && Set.of("or", "nor").contains(sentence.token(d.dependent()).lemma()));
    }

    /** "…, its manager alleged": what comes after may make it possible only. */
    Optional<Cue> attributionEffect(int head) {
        return sentence.dependents(head).stream().filter(d -> Set.of("dep", "parataxis", "ccomp").contains(d.relation()) && d.dependent() > head)
                .map(Dependency::dependent).filter(verb -> has(verb, Cue.REPORTS) && cues.isOnlyCue(sentence, verb))
                .flatMap(verb -> effect(verb).stream()).filter(effect -> effect == Cue.MAKES_POSSIBLE).findFirst();
    }

    boolean isNegated(int head) {
        return sentence.dependents(head).stream().anyMatch(d -> isNegation(d) || isNegativeArgument(d));
    }

    private boolean isNegation(Dependency d) {
        return (d.relation().equals("advmod") || d.relation().equals("det") || d.relation().equals("aux") || d.relation().equals("cc:preconj"))
                && isNegation(sentence.token(d.dependent()));
    }

    private static boolean isNegation(Token token) {
        return NEGATIONS.contains(token.lemma().toLowerCase(Locale.ROOT)) || NEGATIONS.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /** "No one was hurt", "caused no damage". */
    private boolean isNegativeArgument(Dependency d) {
        if (!d.relation().startsWith("nsubj") && !d.relation().equals("obj")) return false;
        Token argument = sentence.token(d.dependent());
        if (NEGATIVE_PRONOUNS.contains(argument.lemma().toLowerCase(Locale.ROOT))) return true;
        return sentence.dependents(d.dependent()).stream().anyMatch(below -> below.relation().equals("det") && isNegation(sentence.token(below.dependent())));
    }

    /** Whether an "if" clause depends on the word. */
    boolean hasCondition(int head) {
        return sentence.dependents(head).stream().filter(d -> d.relation().equals("advcl"))
                .anyMatch(d -> markEffect(d.dependent()).filter(e -> e == Cue.MAKES_POSSIBLE).isPresent());
    }

    /** Whether another event fell into the course of this one: "were crossing when …". */
    boolean isInterrupted(int head) {
        return sentence.dependents(head).stream().filter(d -> d.relation().startsWith("advcl")).anyMatch(d -> sentence.dependents(d.dependent()).stream()
                .anyMatch(below -> sentence.token(below.dependent()).lemma().equals("when")));
    }

    /** Whether somebody is said to tell of the word's clause. */
    boolean isReported(int head) {
        boolean aside = sentence.dependents(head).stream().filter(d -> d.relation().equals("parataxis")).anyMatch(d -> reports(d.dependent()));
        int at = head;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Optional<Dependency> up = sentence.governor(at);
            if (up.isEmpty()) return aside;
            at = up.get().governor();
            if (reports(at)) return true;
        }
        return aside;
    }

    private boolean reports(int token) {
        return has(token, Cue.REPORTS) || has(token, Cue.BELIEVES) || has(token, Cue.REPORTS_DENIAL) || has(token, Cue.REPORTS_APPEAL);
    }

    /** The word itself, or the first of the words it is coordinated with. */
    Optional<Integer> firstConjunct(int head) {
        int at = head;
        for (int steps = 0; steps < sentence.tokens().size(); steps++) {
            Optional<Dependency> up = sentence.governor(at).filter(d -> d.relation().equals("conj"));
            if (up.isEmpty()) return Optional.of(at);
            at = up.get().governor();
        }
        return Optional.empty();
    }
}
