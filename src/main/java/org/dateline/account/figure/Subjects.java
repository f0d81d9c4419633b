package org.dateline.account.figure;

import java.util.List;
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
        if (subject.isEmpty()) return isPutAt(sentence, up, number);
        int predicate = subject.get().governor();
        return predicate == number || sentence.governor(number).filter(d -> d.governor() == predicate)
                .filter(d -> d.relation().startsWith("obl") || d.relation().equals("obj") || d.relation().equals("xcomp")
                || d.relation().equals("dep")).isPresent();
    }

    /** "put the number of dead at 40", "bringing the toll to 16": what the verb does to the noun's number. */
    private static boolean isPutAt(Sentence sentence, Optional<Dependency> up, int number) {
        Optional<Dependency> object = up.filter(d -> d.relation().equals("nmod")).flatMap(d -> sentence.governor(d.governor())).or(() -> up)
                .filter(d -> d.relation().equals("obj"));
        return object.isPresent() && sentence.governor(number).filter(d -> d.governor() == object.get().governor() && d.relation().equals("obl"))
                .filter(d -> sentence.dependents(number).stream().anyMatch(c -> c.relation().equals("case") && List.of("at", "to").contains(sentence.token(c.dependent()).lemma())))
                .isPresent();
    }

    /** "the union speaks of <u>15,000</u>". */
    static boolean isSpokenOf(Sentence sentence, int number) {
        boolean of = sentence.dependents(number).stream().anyMatch(d -> d.relation().equals("case") && sentence.token(d.dependent()).lemma().equals("of"));
        return of && sentence.governor(number).filter(d -> d.relation().equals("obl") && sentence.token(d.governor()).lemma().equals("speak")).isPresent();
    }

    /** The verb or predicate of which the token is the subject, shared ones included. */
    static Optional<Integer> predicateOf(Sentence sentence, int token) {
        return sentence.graph().to(token).stream().filter(d -> d.relation().startsWith("nsubj")).map(Dependency::governor)
                .findFirst();
    }
}
