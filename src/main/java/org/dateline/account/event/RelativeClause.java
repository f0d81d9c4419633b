package org.dateline.account.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Whom relative pronouns mean where the parser has not hung their clause on what it describes. */
final class RelativeClause {
    private static final Set<String> PRONOUNS = Set.of("WP", "WDT");

    private RelativeClause() {
    }

    /** What the argument of a verb is or, if a relative pronoun, means: "Ruiz, who fled on Monday". */
    static int meant(Sentence sentence, Dependency argument) {
        if (!PRONOUNS.contains(sentence.token(argument.dependent()).pos())) return argument.dependent();
        return sentence.governor(argument.governor()).map(Dependency::governor).filter(noun -> noun < argument.dependent() && sentence.token(noun).isNoun())
                .or(() -> nounBefore(sentence, argument.dependent())).orElse(argument.dependent());
    }

    /** "Ruiz, who", "the men who": the noun that the pronoun follows. */
    private static Optional<Integer> nounBefore(Sentence sentence, int pronoun) {
        int before = pronoun - 1;
        if (before > 0 && sentence.token(before).word().equals(",")) before--;
        return Optional.of(before).filter(noun -> noun >= 0 && sentence.token(noun).isNoun());
    }

    /**
     * Whether what is parsed as a verb's object is its subject: "officers, who on Friday searched the office". A verb has one object, which follows it, and a
     * relative clause with an object and no other subject has the one it describes as its subject.
     */
    static boolean isSubjectTakenForObject(Sentence sentence, Dependency argument) {
        if (!argument.relation().equals("obj") || argument.dependent() > argument.governor()) return false;
        Token verb = sentence.token(argument.governor());
        return verb.isVerb() && sentence.arguments(argument.governor()).stream().anyMatch(d -> d.relation().equals("obj") && d.dependent() > argument.governor())
                && sentence.arguments(argument.governor()).stream().noneMatch(d -> d.relation().startsWith("nsubj"));
    }
}
