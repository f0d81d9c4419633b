package org.dateline.account.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EventMention;
import org.dateline.mention.lexicon.Cue;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Slot;

/**
 * Finds what fills a trigger's grammatical slots, whatever the construction: active and passive verbs, participles, relative clauses,
 * controlled and coordinated verbs, nominalisations with and without a light verb.
 */
final class ArgumentFinder {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:xsubj", "csubj");
    private static final Set<String> PASSIVE_SUBJECTS = Set.of("nsubj:pass", "nsubj:pass:xsubj");

    private final Lexicon lexicon;

    ArgumentFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Argument> find(Sentence sentence, EventMention trigger) {
        List<Argument> arguments = new ArrayList<>();
        Token head = sentence.token(trigger.head());
        if (head.isVerb()) verbArguments(sentence, head.index(), arguments);
        else nounArguments(sentence, head.index(), arguments);
        for (Token token : sentence.tokens()) {
            // the noun of "take control of the bridge" has the slots that the verb lacks
            boolean inPhrase = token.index() != head.index() && trigger.evidence().span().contains(token.span()) && token.isNoun();
            if (inPhrase) nounDependents(sentence, token.index(), arguments);
        }
        return arguments.stream().filter(a -> !trigger.evidence().span().contains(sentence.token(a.token()).span())).distinct().toList();
    }

    private void verbArguments(Sentence sentence, int verb, List<Argument> arguments) {
        boolean passive = isPassive(sentence, verb);
        for (Dependency d : sentence.arguments(verb)) slot(d.relation(), passive).ifPresent(slot -> arguments.add(new Argument(slot, d.dependent(), rule(slot))));
        Slot missing = passive ? Slot.OBJECT : Slot.SUBJECT;
        if (arguments.stream().noneMatch(a -> a.slot() == missing)) {
            understoodSubject(sentence, verb).ifPresent(token -> arguments.add(new Argument(missing, token, "understood-subject")));
        }
    }

    private static Optional<Slot> slot(String relation, boolean passive) {
        if (SUBJECTS.contains(relation)) return Optional.of(Slot.SUBJECT);
        if (PASSIVE_SUBJECTS.contains(relation) || relation.equals("obj")) return Optional.of(Slot.OBJECT);
        if (relation.equals("iobj")) return Optional.of(Slot.INDIRECT_OBJECT);
        if (relation.equals("obl:agent")) return Optional.of(Slot.SUBJECT);
        if (relation.equals("obl:by") && passive) return Optional.of(Slot.SUBJECT);
        if (relation.startsWith("obl:") || relation.startsWith("nmod:")) return Slot.ofPreposition(relation.substring(relation.indexOf(':') + 1));
        return Optional.empty();
    }

    private static String rule(Slot slot) {
        return slot.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static boolean isPassive(Sentence sentence, int verb) {
        List<Dependency> dependents = sentence.dependents(verb);
        if (dependents.stream().anyMatch(d -> d.relation().equals("aux:pass") || d.relation().equals("nsubj:pass"))) return true;
        if (!sentence.token(verb).pos().equals("VBN")) return false;
        boolean perfect = dependents.stream().anyMatch(d -> d.relation().equals("aux"));
        String relation = sentence.governor(verb).map(Dependency::relation).orElse("root");
        return !perfect && (relation.startsWith("acl") || relation.equals("amod") || relation.startsWith("advcl") || relation.equals("ccomp") || relation.equals("xcomp"));
    }

    /** Whom a verb without a subject of its own is about: the noun it describes, or the subject of the clause it hangs on. */
    private Optional<Integer> understoodSubject(Sentence sentence, int verb) {
        Optional<Dependency> up = sentence.governor(verb);
        if (up.isEmpty()) return Optional.empty();
        int governor = up.get().governor();
        String relation = up.get().relation();
        Token above = sentence.token(governor);
        boolean infinitive = sentence.dependents(verb).stream().anyMatch(d -> d.relation().equals("mark") && sentence.token(d.dependent()).pos().equals("TO"));
        if (relation.equals("acl") && above.isNoun()) return infinitive ? possessor(sentence, governor).or(() -> lightSubject(sentence, governor)) : Optional.of(governor);
        if (relation.equals("amod")) return Optional.of(governor);
        if (relation.equals("dep")) return looseSubject(sentence, verb, governor);
        if (relation.startsWith("advcl") || relation.equals("xcomp") || relation.equals("conj")) return above.isVerb() ? subject(sentence, governor) : Optional.empty();
        return Optional.empty();
    }

    /**
     * The parser hangs on "dep" what it could not place: the main verb after a participle that it took for the main one ("crews led by X found"),
     * or a second clause whose subject it lost to the first ("they left and residents cheered").
     */
    private static Optional<Integer> looseSubject(Sentence sentence, int verb, int governor) {
        if (!sentence.token(governor).isVerb()) return Optional.empty();
        boolean participle = sentence.token(governor).pos().matches("VB[NG]") && sentence.dependents(governor).stream().noneMatch(d -> d.relation().startsWith("aux"));
        boolean nounBefore = verb > 0 && sentence.token(verb - 1).isNoun() && sentence.token(verb).pos().matches("VB[DPZ]");
        return !participle && nounBefore ? Optional.of(verb - 1) : subject(sentence, governor);
    }

    static Optional<Integer> subject(Sentence sentence, int verb) {
        return sentence.arguments(verb).stream().filter(d -> SUBJECTS.contains(d.relation()) || PASSIVE_SUBJECTS.contains(d.relation()))
                .map(Dependency::dependent).findFirst();
    }

    private static Optional<Integer> possessor(Sentence sentence, int noun) {
        return sentence.arguments(noun).stream().filter(d -> d.relation().equals("nmod:poss") || d.relation().equals("nmod:by") || d.relation().equals("amod") && isName(sentence, d))
                .map(Dependency::dependent).findFirst();
    }

    private static boolean isName(Sentence sentence, Dependency d) {
        return Character.isUpperCase(sentence.token(d.dependent()).word().charAt(0));
    }

    private void nounArguments(Sentence sentence, int noun, List<Argument> arguments) {
        nounDependents(sentence, noun, arguments);
        Optional<Dependency> up = sentence.governor(noun);
        if (up.isEmpty()) return;
        int verb = up.get().governor();
        boolean light = sentence.token(verb).isVerb() && isLight(sentence, verb);
        if (light && Set.of("obj", "nsubj:pass").contains(up.get().relation())) {
            boolean passive = isPassive(sentence, verb);
            for (Dependency d : sentence.arguments(verb)) {
                slot(d.relation(), passive).filter(s -> d.dependent() != noun && s != Slot.OBJECT).ifPresent(s -> arguments.add(new Argument(s, d.dependent(), "light-verb-" + rule(s))));
            }
            if (!passive) lightSubject(sentence, noun).ifPresent(token -> arguments.add(new Argument(Slot.SUBJECT, token, "light-verb-subject")));
        }
    }

    private void nounDependents(Sentence sentence, int noun, List<Argument> arguments) {
        for (Dependency d : sentence.arguments(noun)) {
            String relation = d.relation();
            if (relation.equals("nmod:poss")) arguments.add(new Argument(Slot.POSSESSIVE, d.dependent(), "possessive"));
            else if (relation.equals("amod")) arguments.add(new Argument(Slot.ADJECTIVE, d.dependent(), "adjective"));
            else if (relation.equals("compound")) arguments.add(new Argument(Slot.COMPOUND, d.dependent(), "compound"));
            else if (relation.equals("nsubj")) arguments.add(new Argument(Slot.SUBJECT, d.dependent(), "subject"));
            else if (relation.startsWith("nmod:") || relation.startsWith("obl:")) {
                Slot.ofPreposition(relation.substring(5 - (relation.startsWith("obl:") ? 1 : 0))).ifPresent(slot -> arguments.add(new Argument(slot, d.dependent(), rule(slot) + "-phrase")));
            } else if (relation.equals("acl") && sentence.token(d.dependent()).pos().equals("VBN") && isLight(sentence, d.dependent())) {
                for (Dependency below : sentence.arguments(d.dependent())) {
                    slot(below.relation(), true).ifPresent(slot -> arguments.add(new Argument(slot, below.dependent(), "light-verb-" + rule(slot))));
                }
            }
        }
        adjectiveNoun(sentence, noun, arguments);
    }

    /** An adjective that tells of an event ("dead") has its noun as its subject. */
    private static void adjectiveNoun(Sentence sentence, int word, List<Argument> arguments) {
        if (!sentence.token(word).pos().startsWith("JJ")) return;
        sentence.governor(word).filter(d -> d.relation().equals("amod")).ifPresent(d -> arguments.add(new Argument(Slot.SUBJECT, d.governor(), "modified-noun")));
    }

    private boolean isLight(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        if (lexicon.has(lemma, PartOfSpeech.VERB, Cue.LIGHT)) return true;
        return sentence.dependents(verb).stream().filter(d -> d.relation().equals("compound:prt"))
                .anyMatch(d -> lexicon.has(lemma + " " + sentence.token(d.dependent()).lemma(), PartOfSpeech.VERB, Cue.LIGHT));
    }

    /** The subject of the light verb whose object the noun is. */
    private Optional<Integer> lightSubject(Sentence sentence, int noun) {
        return sentence.governor(noun).filter(d -> d.relation().equals("obj") && sentence.token(d.governor()).isVerb())
                .flatMap(d -> subject(sentence, d.governor()).or(() -> understoodSubject(sentence, d.governor())));
    }
}
