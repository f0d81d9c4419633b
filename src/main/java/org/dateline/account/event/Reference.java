package org.dateline.account.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;

/** Tells the words that report an event from those that refer back to one which the reader knows: "the quake", "this week's talks", "the dead". */
final class Reference {
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

    private static final Set<String> INDEFINITE = Set.of("a", "an", "another");

    private Reference() {
    }

    /** Whether a noun stands in a phrase below another noun or verb, as one that is known already. Subjects and objects are told of themselves. */
    static boolean isToKnownEvent(Sentence sentence, int head) {
        if (sentence.token(head).isVerb() || !isDefinite(sentence, head)) return false;
        Optional<Dependency> up = sentence.governor(head);
        return up.isPresent() && (up.get().relation().startsWith("nmod") || up.get().relation().startsWith("obl") || up.get().relation().startsWith("conj"));
    }

    /** "a raid", "another raid". */
    static boolean isNew(Sentence sentence, int head) {
        return sentence.token(head).isNoun() && sentence.dependents(head).stream()
                .anyMatch(d -> d.relation().startsWith("det") && INDEFINITE.contains(sentence.token(d.dependent()).lemma()));
    }

    static boolean isDefinite(Sentence sentence, int head) {
        return sentence.dependents(head).stream().anyMatch(d -> d.relation().startsWith("det") && DEFINITE.contains(sentence.token(d.dependent()).lemma())
                || d.relation().equals("nmod:poss"));
    }
}
