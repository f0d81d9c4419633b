package org.dateline.account.event;

import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;

/** What belongs to one clause, so that it is at one time and at one place unless something says otherwise. */
final class Clauses {
    private Clauses() {
    }

    /**
     * Whether what hangs below shares its governor's clause: arguments, coordinated and controlled verbs and participles do;
     * a clause with a conjunction of its own, a relative clause and reported speech do not.
     */
    static boolean shares(Sentence sentence, Dependency up) {
        String relation = up.relation();
        if (relation.equals("conj") || relation.equals("xcomp") || relation.startsWith("nsubj") || relation.equals("obj") || relation.equals("obl")
                || relation.startsWith("obl:") || relation.equals("compound")) return true;
        if (relation.startsWith("nmod")) return sentence.token(up.governor()).isNoun();
        boolean conjunction = sentence.dependents(up.dependent()).stream().anyMatch(d -> d.relation().equals("mark") && !sentence.token(d.dependent()).pos().equals("TO"));
        return relation.startsWith("advcl") && !conjunction;
    }
}
