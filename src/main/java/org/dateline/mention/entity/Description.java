package org.dateline.mention.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.document.BlockKind;
import org.dateline.mention.EntityType;
import org.dateline.text.NameKey;

/** A description with what its words say of whether it introduces somebody or takes somebody up. */
record Description(Candidate candidate) {
    private static final Set<String> INTRODUCING = Set.of("a", "an", "another");

    Sentence sentence() {
        return candidate.sentence();
    }

    int head() {
        return candidate.mention().head();
    }

    /** The noun, in the singular. */
    String noun() {
        return candidate.kinds().iterator().next();
    }

    EntityType type() {
        return candidate.type().orElseThrow();
    }

    boolean isSingle() {
        return type() == EntityType.PERSON;
    }

    boolean isPlural() {
        return NounPhrases.isPlural(sentence().token(head()));
    }

    /** "a man", "another attack": somebody or something new. */
    boolean introduces() {
        return has("det", d -> INTRODUCING.contains(sentence().token(d.dependent()).lemma()));
    }

    boolean isDefinite() {
        return NounPhrases.isDefinite(sentence(), head());
    }

    /** "two officials" here need not be the "two officials" there. */
    boolean isCounted() {
        return has("nummod", d -> true);
    }

    /** Nothing but the noun, perhaps with an article. */
    boolean isBare() {
        return candidate.name().indexOf(' ') < 0;
    }

    boolean isInHeading() {
        return sentence().block() != BlockKind.PARAGRAPH;
    }

    /** The token of whose it is: "his" or "town" of "his lawyer", "the town's mayor". */
    Optional<Integer> owner() {
        return sentence().dependents(head()).stream().filter(d -> d.relation().equals("nmod:poss")).map(Dependency::dependent).findFirst();
    }

    /** The description with its noun in the singular. */
    String key() {
        String name = NameKey.of(candidate.name());
        Token noun = sentence().token(head());
        String word = NameKey.of(noun.word());
        return !word.isEmpty() && name.endsWith(word) ? name.substring(0, name.length() - word.length()) + KindNouns.lemma(noun) : name;
    }

    /** Whether the noun or one like it is among these. */
    boolean isOneOf(Set<String> nouns) {
        return candidate.kinds().stream().anyMatch(nouns::contains);
    }

    /** What the noun is said of: "he" in "he is the third man held", unless that is denied. */
    Optional<Integer> subject() {
        List<Dependency> below = sentence().dependents(head());
        boolean states = below.stream().anyMatch(d -> d.relation().equals("cop")) && below.stream().noneMatch(d -> d.relation().equals("aux") || isNegation(d));
        return states ? below.stream().filter(d -> d.relation().equals("nsubj")).map(Dependency::dependent).findFirst() : Optional.empty();
    }

    /** The name after "as" where the description is what is named: "Police named the suspect as Ruiz". */
    Optional<Integer> identifiedAs() {
        return sentence().governor(head()).filter(d -> d.relation().equals("obj") || d.relation().equals("nsubj:pass"))
                .filter(d -> EntityWords.IDENTIFYING.contains(sentence().token(d.governor()).lemma()))
                .flatMap(d -> sentence().dependents(d.governor()).stream().filter(o -> o.relation().startsWith("obl") && NounPhrases.hasCase(sentence(), o.dependent(), "as"))
                        .map(Dependency::dependent).findFirst());
    }

    private boolean isNegation(Dependency d) {
        return Set.of("not", "n't", "no", "never").contains(sentence().token(d.dependent()).lemma());
    }

    private boolean has(String relation, Predicate<Dependency> test) {
        return sentence().dependents(head()).stream().anyMatch(d -> d.relation().equals(relation) && test.test(d));
    }
}
