package org.dateline.account.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.account.figure.Triggers.Trigger;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;

/** The words above a word in the tree. */
final class Governors {
    private Governors() {
    }

    /** From the token itself up to the root. */
    static List<Integer> chain(Sentence sentence, int token) {
        List<Integer> chain = new ArrayList<>(List.of(token));
        Optional<Dependency> up = sentence.governor(token);
        while (up.isPresent() && !chain.contains(up.get().governor())) {
            chain.add(up.get().governor());
            up = sentence.governor(up.get().governor());
        }
        return chain;
    }

    /** The account that the token's clause tells of: the nearest trigger above it, or one that modifies it. */
    static Optional<Integer> account(Sentence sentence, int token, Triggers triggers) {
        for (int above : chain(sentence, token)) {
            Optional<Trigger> trigger = triggers.at(sentence.index(), above);
            if (trigger.isPresent()) return trigger.map(Trigger::account);
            if (sentence.token(above).isVerb() && sentence.governor(above)
                    .filter(d -> d.relation().equals("parataxis") || d.relation().equals("ccomp")).isPresent()) break;
        }
        return sentence.dependents(token).stream().filter(d -> d.relation().startsWith("acl") || d.relation().equals("amod"))
                .flatMap(d -> triggers.at(sentence.index(), d.dependent()).stream()).map(Trigger::account).findFirst();
    }
}
