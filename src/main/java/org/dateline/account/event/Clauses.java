package org.dateline.account.event;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;

/** What belongs to one clause, so that it is at one time and at one place unless something says otherwise. */
final class Clauses {
    private static final Set<String> DURING = Set.of("when", "while", "as", "after");

    private Clauses() {
    }

    /**
     * Whether what hangs below shares its governor's clause: arguments, coordinated and controlled verbs and participles do;
     * a clause with a conjunction of its own, a relative clause and reported speech do not.
     */
    static boolean shares(Sentence sentence, Dependency up) {
        String relation = up.relation();
        if (relation.equals("conj") && goesOnNow(sentence, up)) return false;
        if (relation.equals("conj") || relation.equals("xcomp") || relation.startsWith("nsubj") || relation.equals("obj") || relation.equals("obl")
                || relation.startsWith("obl:") || relation.equals("compound")) return true;
        if (relation.startsWith("nmod")) return sentence.token(up.governor()).isNoun();
        return (relation.startsWith("advcl") || relation.equals("dep") && isFreeParticiple(sentence, up)) && !hasConjunction(sentence, up.dependent());
    }

    /** "Jumped the tracks, injuring a driver": what comes of what the clause tells; the parser often cannot name how the two hang together. */
    static boolean isFreeParticiple(Sentence sentence, Dependency up) {
        return sentence.token(up.dependent()).pos().equals("VBG") && sentence.token(up.governor()).isVerb() && up.dependent() > up.governor()
                && sentence.dependents(up.dependent()).stream().noneMatch(d -> d.relation().startsWith("aux") || d.relation().startsWith("nsubj"));
    }

    /** "A man carrying a rifle ran into the hall": he carried it as he ran. */
    static boolean isSimultaneous(Sentence sentence, Dependency up) {
        return up.relation().equals("acl") && sentence.token(up.dependent()).pos().equals("VBG") && !hasConjunction(sentence, up.dependent());
    }

    /** "Fled in 2019 and is being tried": what goes on now is not of the time before. */
    private static boolean goesOnNow(Sentence sentence, Dependency up) {
        boolean present = sentence.dependents(up.dependent()).stream().anyMatch(d -> d.relation().startsWith("aux") && sentence.token(d.dependent()).lemma().equals("be")
                && sentence.token(d.dependent()).pos().matches("VB[PZ]"));
        return present && sentence.token(up.governor()).pos().equals("VBD");
    }

    private static boolean hasConjunction(Sentence sentence, int predicate) {
        return sentence.dependents(predicate).stream().anyMatch(d -> d.relation().equals("mark") && !sentence.token(d.dependent()).pos().equals("TO"));
    }

    /**
     * What an expression of time dates: the predicate of its clause, with what this clause only adds to ("rose to end the rule of 1963"), or a noun alone
     * ("condemned the 2019 attack").
     */
    static int datedBy(Sentence sentence, int time) {
        int at = time;
        Optional<Dependency> up = sentence.governor(at);
        while (up.isPresent() && (at == time || (isPredicate(sentence, at) ? datesMore(sentence, up.get()) : datesClause(sentence, up.get())))) {
            at = up.get().governor();
            up = sentence.governor(at);
        }
        return at;
    }

    /** Whether the time of a noun is that of its clause too. */
    private static boolean datesClause(Sentence sentence, Dependency up) {
        String relation = up.relation();
        return !sentence.token(up.dependent()).isNoun() || relation.startsWith("nsubj") || relation.startsWith("obl") || relation.startsWith("nmod");
    }

    /** Whether the time of a clause is that of what it hangs on too: "the deal signed in 2015", "left when the war began in 2011". */
    private static boolean datesMore(Sentence sentence, Dependency up) {
        boolean ofTime = up.relation().startsWith("advcl") && sentence.dependents(up.dependent()).stream()
                .anyMatch(d -> DURING.contains(sentence.token(d.dependent()).lemma()) && (d.relation().equals("mark") || d.relation().equals("advmod")));
        return ofTime || up.relation().equals("acl") || !up.relation().equals("conj") && shares(sentence, up);
    }

    private static boolean isPredicate(Sentence sentence, int word) {
        return sentence.token(word).isVerb() && sentence.governor(word).filter(d -> d.relation().startsWith("amod")).isEmpty()
                || sentence.dependents(word).stream().anyMatch(d -> d.relation().equals("cop"));
    }
}
