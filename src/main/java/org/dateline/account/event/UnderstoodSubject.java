package org.dateline.account.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.ReportedClause;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/**
 * Whom a verb without a subject of its own is about (its controller): the noun that it describes, the object of the verb above ("accused him of
 * stealing"), or the subject of the clause that it hangs on. What means nobody ("a bridge leading to") lets the search go on one clause above.
 */
final class UnderstoodSubject {
    private static final int HIGHEST_CLAUSE = 3;
    /** "Accused, kept, thanked, charged him of, from, for, with": it is he who does what the gerund says. */
    private static final Set<String> OBJECT_CONTROL = Set.of("of", "from", "for", "with", "into");

    private final Sentence sentence;
    private final Set<Integer> candidates = new LinkedHashSet<>();

    private UnderstoodSubject(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Heads of the phrases that may be meant, the likeliest first. */
    static List<Integer> of(Sentence sentence, int verb) {
        UnderstoodSubject search = new UnderstoodSubject(sentence);
        search.climb(verb);
        search.candidates.remove(verb);
        return new ArrayList<>(search.candidates);
    }

    private void climb(int verb) {
        int at = verb;
        for (int step = 0; step < HIGHEST_CLAUSE; step++) {
            Optional<Dependency> up = sentence.governor(at);
            if (up.isEmpty()) return;
            String relation = up.get().relation();
            int governor = up.get().governor();
            if (relation.equals("acl")) describing(at, governor, at == verb);
            else if (relation.equals("amod")) modifying(at, governor);
            else if (relation.equals("dep") && !isAfterRelativeClause(at, up.get())) loose(at, governor, at == verb);
            else if (relation.equals("xcomp") || relation.equals("ccomp") && isInfinitive(at)) complement(governor);
            else if (isAfterRelativeClause(at, up.get())) add(antecedent(governor));
            else if (relation.startsWith("advcl") || relation.startsWith("obl") && sentence.token(at).pos().equals("VBG")) adjunct(at, governor);
            else if (relation.equals("conj") && sentence.token(governor).isVerb()) coordinated(at, governor);
            else return;
            if (relation.equals("acl") && at == verb || relation.equals("amod")) return;
            at = sentence.token(governor).isNoun() ? verbAbove(governor).orElse(governor) : governor;
        }
    }

    private void add(Optional<Integer> candidate) {
        candidate.ifPresent(candidates::add);
    }

    /** "crews led by X", "a plan to leave", "sends aid, promising more", and for a verb below it "drove trucks carrying sand to fill the holes". */
    private void describing(int verb, int noun, boolean itself) {
        Optional<Integer> clause = verbAbove(noun);
        if (isInfinitive(verb)) {
            add(possessor(noun));
            clause.flatMap(c -> sentence.arguments(c).stream().filter(d -> d.relation().equals("iobj")).map(Dependency::dependent).findFirst()).ifPresent(candidates::add);
            add(clause.flatMap(c -> Voice.subject(sentence, c)));
        } else {
            if (sentence.token(verb).pos().equals("VBG") && isAfterComma(verb)) add(clause.flatMap(c -> Voice.subject(sentence, c)));
            if (sentence.token(noun).isNoun()) candidates.add(noun);
            if (!itself) add(clause.flatMap(c -> Voice.subject(sentence, c)));
        }
    }

    /** "the retreating army"; but what is parsed as "(the) seizing harbour" in "kept them from seizing the harbour" has its object there. */
    private void modifying(int verb, int noun) {
        if (isGerundBeforeObject(sentence, verb)) {
            sentence.governor(noun).filter(d -> d.relation().startsWith("nmod") || d.relation().startsWith("obl")).map(Dependency::governor)
                    .ifPresent(above -> add(sentence.token(above).isVerb() ? Voice.object(sentence, above).or(() -> Voice.subject(sentence, above)) : Optional.of(above)));
        } else {
            candidates.add(noun);
        }
    }

    /** A gerund that the parser took for an adjective of its object: the object's article follows it, or the object is a name without one. */
    static boolean isGerundBeforeObject(Sentence sentence, int verb) {
        Optional<Dependency> up = sentence.governor(verb).filter(d -> d.relation().equals("amod") && d.governor() > verb);
        if (up.isEmpty() || !sentence.token(verb).pos().equals("VBG")) return false;
        int noun = up.get().governor();
        List<Dependency> determiners = sentence.dependents(noun).stream().filter(d -> d.relation().equals("det") || d.relation().equals("nmod:poss")).toList();
        return determiners.stream().anyMatch(d -> d.dependent() > verb) || determiners.isEmpty() && sentence.token(noun).isProperNoun();
    }

    /**
     * The parser hangs on "dep" what it could not place: the main verb after a participle that it took for the main one ("crews led by X found"),
     * a second clause whose subject it lost to the first ("they left and residents cheered"), or what somebody is seen doing.
     */
    private void loose(int verb, int governor, boolean itself) {
        if (!sentence.token(governor).isVerb()) return;
        boolean participle = sentence.token(governor).pos().matches("VB[NG]") && sentence.dependents(governor).stream().noneMatch(d -> d.relation().startsWith("aux"));
        boolean nounBefore = verb > 0 && sentence.token(verb - 1).isNoun() && sentence.token(verb).pos().matches("VB[DPZ]");
        if (!participle && nounBefore) candidates.add(verb - 1);
        else if (sentence.token(verb).pos().equals("VBG") && !isAfterComma(verb)) complement(governor);
        // "trucks were seen leaving, residents said": who speaks behind it is not meant
        else add(Voice.subject(sentence, governor).filter(subject -> itself || subject < verb));
    }

    /** "Thanked the captain who had rescued them, and left": after a comma it is the main clause that goes on. */
    private void coordinated(int verb, int governor) {
        if (isPartedFromRelativeClause(sentence, verb)) add(antecedent(governor).flatMap(this::verbAbove).flatMap(c -> Voice.subject(sentence, c)));
        add(ReportedClause.leftBy(sentence, verb).flatMap(outer -> Voice.subject(sentence, outer)));
        add(Voice.subject(sentence, governor).or(() -> relativeSubject(governor)));
    }

    /** "Officers, who on Friday searched the office and took nothing": the pronoun that the parser took for an object of the first verb. */
    private Optional<Integer> relativeSubject(int verb) {
        return sentence.arguments(verb).stream().filter(d -> RelativeClause.isSubjectTakenForObject(sentence, d)).map(d -> RelativeClause.meant(sentence, d)).findFirst();
    }

    /** Whether a verb is joined to that of a relative clause, but by a comma, and so goes on with the clause above. */
    static boolean isPartedFromRelativeClause(Sentence sentence, int verb) {
        UnderstoodSubject search = new UnderstoodSubject(sentence);
        return sentence.governor(verb).filter(d -> d.relation().equals("conj") && search.isRelative(d.governor())).isPresent() && search.isFinite(verb)
                && sentence.dependents(verb).stream().noneMatch(d -> d.relation().startsWith("nsubj")) && search.hasCommaBeforeConjunction(verb);
    }

    private boolean hasCommaBeforeConjunction(int verb) {
        return sentence.dependents(verb).stream().filter(d -> d.relation().equals("cc")).anyMatch(d -> d.dependent() > 0 && sentence.token(d.dependent() - 1).word().equals(","))
                || verb > 1 && sentence.token(verb - 1).pos().equals("CC") && sentence.token(verb - 2).word().equals(",");
    }

    /** "The firm, which opened a plant in May, has moved 35 employees": the parser loses the main verb to the relative clause. */
    private boolean isAfterRelativeClause(int verb, Dependency up) {
        return (up.relation().equals("dep") || up.relation().equals("advcl") || up.relation().equals("parataxis")) && up.governor() < verb && isRelative(up.governor())
                && isFinite(verb) && sentence.dependents(verb).stream().noneMatch(d -> d.relation().equals("mark")) && isAfterComma(verb);
    }

    private boolean isRelative(int verb) {
        return sentence.dependents(verb).stream().anyMatch(d -> d.relation().startsWith("nsubj") && d.dependent() < verb && sentence.token(d.dependent()).pos().matches("WDT|WP"));
    }

    private boolean isFinite(int verb) {
        return sentence.token(verb).pos().matches("VB[DPZ]") || sentence.dependents(verb).stream().anyMatch(d -> d.relation().startsWith("aux") && sentence.token(d.dependent()).pos().matches("VB[DPZ]|MD"));
    }

    /** The noun that a relative clause describes. */
    private Optional<Integer> antecedent(int verb) {
        return sentence.governor(verb).map(Dependency::governor).filter(noun -> sentence.token(noun).isNoun());
    }

    /** "forced them to leave", "saw them leaving", "tried to leave". */
    private void complement(int governor) {
        add(Voice.object(sentence, governor));
        add(Voice.subject(sentence, governor));
    }

    private void adjunct(int verb, int governor) {
        Optional<String> marker = sentence.dependents(verb).stream().filter(d -> d.relation().equals("case") || d.relation().equals("mark"))
                .map(d -> sentence.token(d.dependent()).lemma()).findFirst();
        if (marker.filter(OBJECT_CONTROL::contains).isPresent() && sentence.token(governor).isVerb()) {
            complement(governor);
        } else if (Voice.isPassive(sentence, governor) && sentence.token(verb).pos().equals("VBG") && isAfterComma(verb)) {
            add(byPhrase(governor).or(() -> Voice.subject(sentence, governor)));
        } else {
            add(Voice.subject(sentence, governor));
        }
    }

    private Optional<Integer> byPhrase(int verb) {
        return sentence.arguments(verb).stream().filter(d -> d.relation().equals("obl:agent") || d.relation().equals("obl:by")).map(Dependency::dependent).findFirst();
    }

    private Optional<Integer> possessor(int noun) {
        return sentence.arguments(noun).stream().filter(d -> d.relation().equals("nmod:poss") || d.relation().equals("nmod:by")
                || d.relation().equals("amod") && Character.isUpperCase(sentence.token(d.dependent()).word().charAt(0))).map(Dependency::dependent).findFirst();
    }

    /** The verb in whose clause the noun stands. */
    private Optional<Integer> verbAbove(int noun) {
        int at = noun;
        for (int step = 0; step < HIGHEST_CLAUSE; step++) {
            Optional<Dependency> up = sentence.governor(at);
            if (up.isEmpty()) return Optional.empty();
            at = up.get().governor();
            Token above = sentence.token(at);
            if (above.isVerb()) return Optional.of(at);
        }
        return Optional.empty();
    }

    private boolean isInfinitive(int verb) {
        return sentence.dependents(verb).stream().anyMatch(d -> d.relation().equals("mark") && sentence.token(d.dependent()).pos().equals("TO"));
    }

    private boolean isAfterComma(int verb) {
        int first = sentence.subtree(verb).stream().filter(t -> !sentence.token(t).word().equals(",")).findFirst().orElse(verb);
        return first > 0 && sentence.token(first - 1).word().equals(",");
    }
}
