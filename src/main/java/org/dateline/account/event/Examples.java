package org.dateline.account.event;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;

/** Some of those whom a noun means, as the sentence goes on to say: "six people were hurt, including a nurse", "nine were held, among them the mayor". */
final class Examples {
    private static final Set<String> PREPOSITIONS = Set.of("include", "including", "such");
    private static final Set<String> FILLS = Set.of("nsubj:pass", "obj");

    private Examples() {
    }

    /** Heads of the phrases, each the first of those that are joined to it. */
    static List<Integer> of(Sentence sentence, int noun) {
        Stream<Integer> own = sentence.dependents(noun).stream().filter(d -> d.relation().equals("nmod") && isExample(sentence, d.dependent())).map(Dependency::dependent);
        Stream<Integer> loose = sentence.governor(noun).filter(d -> FILLS.contains(d.relation())).stream()
                .flatMap(up -> sentence.dependents(up.governor()).stream()).filter(d -> d.relation().equals("obl"))
                .flatMap(d -> isExample(sentence, d.dependent()) ? Stream.of(d.dependent()) : amongThem(sentence, d.dependent()));
        return Stream.concat(own, loose).toList();
    }

    private static boolean isExample(Sentence sentence, int noun) {
        return sentence.dependents(noun).stream().filter(d -> d.relation().equals("case")).anyMatch(d -> PREPOSITIONS.contains(sentence.token(d.dependent()).lemma()));
    }

    private static Stream<Integer> amongThem(Sentence sentence, int pronoun) {
        boolean among = sentence.token(pronoun).lemma().equals("they") && sentence.dependents(pronoun).stream()
                .anyMatch(d -> d.relation().equals("case") && sentence.token(d.dependent()).lemma().equals("among"));
        return sentence.dependents(pronoun).stream().filter(d -> among && d.relation().equals("dep")).map(Dependency::dependent);
    }
}
