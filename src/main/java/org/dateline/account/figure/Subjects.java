package org.dateline.account.figure;

import java.util.Optional;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;

/** Questions about subject and predicate that several figure rules ask. */
final class Subjects {
    private Subjects() {
    }

    /** Whether a clause says the number of the noun: "the toll rose to 40", "the population is 2,000". */
    static boolean saysOf(Sentence sentence, int noun, int number) {
        Optional<Dependency> up = sentence.governor(noun);
        // "the number of dead stood at 40"
        Optional<Dependency> subject = (up.filter(d -> d.relation().equals("nmod")).flatMap(d -> sentence.governor(d.governor())).or(() -> up))
                .filter(d -> d.relation().startsWith("nsubj"));
        if (subject.isEmpty()) return false;
        int predicate = subject.get().governor();
        return predicate == number || sentence.governor(number).filter(d -> d.governor() == predicate)
                .filter(d -> d.relation().startsWith("obl") || d.relation().equals("obj") || d.relation().equals("xcomp")
                || d.relation().equals("dep")).isPresent();
    }

    /** The verb or predicate of which the token is the subject, shared ones included. */
    static Optional<Integer> predicateOf(Sentence sentence, int token) {
        return sentence.graph().to(token).stream().filter(d -> d.relation().startsWith("nsubj")).map(Dependency::governor)
                .findFirst();
    }
}
