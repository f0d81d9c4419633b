package org.dateline.account.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;

/** The voice of verbs, and what their subjects are. */
final class Voice {
    static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:xsubj", "csubj");
    static final Set<String> PASSIVE_SUBJECTS = Set.of("nsubj:pass", "nsubj:pass:xsubj");

    private Voice() {
    }

    /** Whether the verb is passive; a bare participle is, where it describes a noun or follows another passive. */
    static boolean isPassive(Sentence sentence, int verb) {
        List<Dependency> dependents = sentence.dependents(verb);
        if (dependents.stream().anyMatch(d -> d.relation().equals("aux:pass") || d.relation().equals("nsubj:pass"))) return true;
        // the tagger takes the past form in "when the storm hit" for a participle
        if (dependents.stream().anyMatch(d -> d.relation().equals("aux") || d.relation().equals("nsubj"))) return false;
        Optional<Dependency> up = sentence.governor(verb);
        String relation = up.map(Dependency::relation).orElse("root");
        if (!sentence.token(verb).pos().equals("VBN") && !isTakenForPast(sentence, verb, relation)) return false;
        if (relation.equals("conj")) return isPassive(sentence, up.orElseThrow().governor());
        return relation.startsWith("acl") || relation.equals("amod") || relation.startsWith("advcl") || relation.equals("ccomp") || relation.equals("xcomp")
                || relation.equals("dep") && sentence.token(verb).pos().equals("VBD");
    }

    /** "The promise made by", "a house, shelled on Monday, stood", "was arrested and cleared": participles that the tagger takes for past forms. */
    private static boolean isTakenForPast(Sentence sentence, int verb, String relation) {
        if (!sentence.token(verb).pos().equals("VBD") || object(sentence, verb).isPresent()) return false;
        if (relation.equals("dep") && isNextOfSeveral(sentence, verb)) return false;
        boolean afterComma = verb > 0 && sentence.token(verb - 1).word().equals(",");
        return relation.equals("acl") || relation.equals("conj") || (relation.equals("advcl") || relation.equals("dep")) && afterComma;
    }

    /** "Denied fraud, promised to help and went on": the second of several verbs, which the parser could not place. */
    private static boolean isNextOfSeveral(Sentence sentence, int verb) {
        boolean past = sentence.governor(verb).filter(d -> d.governor() < verb && sentence.token(d.governor()).pos().equals("VBD") && subject(sentence, d.governor()).isPresent()).isPresent();
        return past && sentence.dependents(verb).stream().anyMatch(d -> d.relation().equals("xcomp") || d.relation().equals("conj") && sentence.token(d.dependent()).pos().equals("VBD"));
    }

    /** The subject of a verb or of another predicate ("were three miles away"). */
    static Optional<Integer> subject(Sentence sentence, int predicate) {
        return sentence.arguments(predicate).stream().filter(d -> SUBJECTS.contains(d.relation()) || PASSIVE_SUBJECTS.contains(d.relation()))
                .map(Dependency::dependent).findFirst();
    }

    static Optional<Integer> object(Sentence sentence, int verb) {
        return sentence.arguments(verb).stream().filter(d -> d.relation().equals("obj")).map(Dependency::dependent).findFirst();
    }
}
