package org.dateline.mention.entity;

import java.util.List;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** An "it" that means nothing: "it was a nurse who", "it is likely that", "it seems that", "it rained". */
final class Impersonal {
    private static final Set<String> CLAUSES = Set.of("ccomp", "csubj", "csubj:pass", "acl:relcl");

    private Impersonal() {
    }

    static boolean is(Sentence sentence, Token it) {
        if (!it.word().equalsIgnoreCase("it")) return false;
        return sentence.governor(it.index()).filter(up -> up.relation().equals("expl") || up.relation().startsWith("nsubj") && isImpersonal(sentence, up.governor())).isPresent();
    }

    /** What parsers often call the clause of "it was X who …". */
    private static boolean isUnnamedClause(Sentence sentence, Dependency d) {
        return d.relation().equals("dep") && sentence.token(d.dependent()).isVerb();
    }

    private static boolean isImpersonal(Sentence sentence, int predicate) {
        List<Dependency> below = sentence.dependents(predicate);
        boolean clause = below.stream().anyMatch(d -> d.dependent() > predicate && (CLAUSES.contains(d.relation()) || isUnnamedClause(sentence, d)));
        if (sentence.token(predicate).lemma().equals("be")) return clause;
        if (EntityWords.IMPERSONAL.contains(sentence.token(predicate).lemma())) return clause || below.stream().noneMatch(d -> d.relation().equals("obj"));
        boolean copula = below.stream().anyMatch(d -> d.relation().equals("cop"));
        return copula && clause;
    }
}
