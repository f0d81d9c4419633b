package org.dateline.account.figure;

import java.util.List;
import java.util.Locale;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.account.Figure;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.number.MeasureUnit;
import org.dateline.mention.quantity.Quantity;

/** Finds what is counted where a number stands for those who do or undergo something: "<u>seven</u> were rescued", "left <u>52</u> missing". */
record Ellipsis(Sentence sentence, Quantity quantity) {
    private static final Set<String> POINTING = Set.of("the", "these", "those", "both", "all");
    private static final Set<String> OTHERS = Set.of("more", "other", "others");
    private static final Set<String> DETERMINERS = Set.of("the", "its", "his", "her", "their", "our", "these", "those");
    private static final String PEOPLE = "people";

    /**
     * What the number counts, in plural: what the figure before it counts, and people where none does.
     *
     * @param before the article's figures up to here
     */
    Optional<String> unit(List<Figure> before) {
        if (!quantity.unit().isEmpty() || quantity.counted().isPresent() || quantity.value() == 1 || isPointing()) return Optional.empty();
        Optional<String> ofThings = ofThings();
        if (ofThings.isPresent() || !takesPart()) return ofThings;
        return Optional.of(before.reversed().stream().filter(f -> f.quantity().evidence().sentence() >= sentence.index() - 1)
                .map(f -> f.quantity().unit()).filter(unit -> MeasureUnit.of(unit).isEmpty()).findFirst().orElse(PEOPLE));
    }

    /** "40 of the sickest <u>patients</u>", "the number of <u>cases</u> rose to 40": the plural that the number is of. */
    private Optional<String> ofThings() {
        Tally tally = new Tally(sentence, quantity);
        boolean partitive = isWord(quantity.head() + 1, Set.of("of")) && isWord(quantity.head() + 2, DETERMINERS);
        Optional<Token> noun = partitive ? partOf() : tally.noun().flatMap(tally::ofWhat);
        return noun.filter(t -> t.pos().equals("NNS")).map(t -> t.word().toLowerCase(Locale.ROOT));
    }

    private Optional<Token> partOf() {
        return sentence.dependents(quantity.head()).stream().filter(d -> d.relation().equals("nmod") && d.dependent() > quantity.head() + 2).findFirst()
                .map(d -> sentence.token(d.dependent()));
    }

    private boolean isWord(int index, Set<String> words) {
        return index < sentence.tokens().size() && words.contains(sentence.token(index).word().toLowerCase(Locale.ROOT));
    }

    private boolean takesPart() {
        return isSubject(quantity.head()) || sentence.governor(quantity.head()).filter(d -> OTHERS.contains(sentence.token(d.governor()).lemma()))
                .filter(d -> isSubject(d.governor())).isPresent() || isLeftSo() || isOfThem() || areThere() || Subjects.isSpokenOf(sentence, quantity.head()) || new Tally(sentence, quantity).noun().isPresent();
    }

    /** "there were more than <u>400</u>". */
    private boolean areThere() {
        List<Dependency> below = sentence.dependents(quantity.head());
        return below.stream().anyMatch(d -> d.relation().equals("cop")) && IntStream.range(0, quantity.head()).anyMatch(i -> sentence.token(i).pos().equals("EX"));
    }

    private boolean isOfThem() {
        int of = quantity.head() + 1;
        return of + 1 < sentence.tokens().size() && sentence.token(of).lemma().equals("of") && List.of("them", "whom").contains(sentence.token(of + 1).word().toLowerCase(Locale.ROOT));
    }

    private boolean isSubject(int token) {
        return sentence.governor(token).filter(d -> d.relation().startsWith("nsubj")).map(Dependency::governor).map(sentence::token)
                .filter(t -> t.isVerb() || t.pos().startsWith("JJ") || isPredicate(t)).isPresent();
    }

    /** "12 were <u>children</u>". */
    private boolean isPredicate(Token noun) {
        return noun.pos().equals("NNS") && sentence.dependents(noun.index()).stream().anyMatch(d -> d.relation().equals("cop"));
    }

    /** "left 52 <u>missing</u>", "with nine still <u>trapped</u>". */
    private boolean isLeftSo() {
        int next = quantity.head() + 1;
        if (next < sentence.tokens().size() && sentence.token(next).pos().equals("RB")) next++;
        if (next >= sentence.tokens().size()) return false;
        Token state = sentence.token(next);
        boolean adjectival = state.pos().equals("JJ") || state.pos().equals("VBN") || state.pos().equals("VBG");
        boolean object = sentence.governor(quantity.head()).filter(d -> d.relation().equals("obj")).isPresent();
        return adjectival && object;
    }

    private boolean isPointing() {
        return sentence.dependents(quantity.head()).stream().filter(d -> d.relation().equals("det"))
                .anyMatch(d -> POINTING.contains(sentence.token(d.dependent()).word().toLowerCase(Locale.ROOT)));
    }
}
