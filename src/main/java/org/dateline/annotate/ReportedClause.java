package org.dateline.annotate;

import java.util.Optional;

/** Where what is said ends, and the one who says it goes on to act, though the parser joins the two: "said Peru would keep the treaty and warned". */
public final class ReportedClause {
    private ReportedClause() {
    }

    /**
     * The verb whose clause a verb goes on with that the parser has joined to the clause which depends on it. Their forms tell: "would" does not go with "warned".
     *
     * @return the index of a token that has the subject; empty where nothing tells the verb from those that it is joined to
     */
    public static Optional<Integer> leftBy(Sentence sentence, int verb) {
        Optional<Integer> host = sentence.governor(verb).filter(d -> d.relation().equals("conj")).map(Dependency::governor);
        boolean differ = host.filter(h -> sentence.token(h).pos().matches("VB|VBN") && hasAuxiliary(sentence, h)).isPresent()
                && sentence.token(verb).pos().matches("VB[DZP]") && sentence.dependents(verb).stream().noneMatch(d -> d.relation().startsWith("nsubj"));
        return host.filter(h -> differ).flatMap(sentence::governor).filter(d -> d.relation().equals("ccomp")).map(Dependency::governor);
    }

    private static boolean hasAuxiliary(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream().anyMatch(d -> d.relation().startsWith("aux") && !sentence.token(d.dependent()).pos().equals("TO"));
    }
}
