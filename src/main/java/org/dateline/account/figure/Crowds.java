package org.dateline.account.figure;

import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.quantity.Quantity;

/** Tells numbers that count people without saying so: "<u>thousands</u> marched", "put the crowd at <u>20,000</u>", "a family of <u>five</u>". */
record Crowds(Lexicon lexicon, Sentence sentence, Quantity quantity) {

    boolean counts() {
        return quantity.unit().isEmpty() && quantity.counted().isEmpty() && (actInTheirNumbers() || isSaidOfPeople());
    }

    /** The noun of the group of people that has so many members: "a family of <u>five</u>", "the crew of <u>12</u>". */
    Optional<Integer> group() {
        int of = quantity.first(sentence) - 1;
        if (!quantity.unit().isEmpty() || quantity.counted().isPresent() || quantity.value() == 1 || of < 1 || !sentence.token(of).word().equals("of")) return Optional.empty();
        return sentence.governor(quantity.head()).filter(d -> d.relation().equals("nmod") && d.governor() == of - 1).map(d -> sentence.token(d.governor()))
                .filter(noun -> noun.pos().equals("NN") && isPeople(noun)).map(Token::index);
    }

    /** Of things that act a writer says what they are; those who only do it in their thousands are people. */
    private boolean actInTheirNumbers() {
        boolean indefinite = sentence.token(quantity.head()).word().toLowerCase(Locale.ROOT).matches("(dozen|score|hundred|thousand|million)s");
        return indefinite && sentence.governor(quantity.head()).filter(d -> d.relation().equals("nsubj") && sentence.token(d.governor()).isVerb()).isPresent();
    }

    private boolean isSaidOfPeople() {
        Tally tally = new Tally(sentence, quantity);
        if (tally.noun().flatMap(tally::ofWhat).filter(this::isPerson).isPresent()) return true;
        return sentence.tokens().stream().anyMatch(t -> isPeople(t) && Subjects.saysOf(sentence, t.index(), quantity.head()));
    }

    private boolean isPeople(Token noun) {
        return type(noun).filter(type -> type == EntityType.PEOPLE_GROUP).isPresent();
    }

    private boolean isPerson(Token noun) {
        return noun.lemma().equals("people") || type(noun).filter(type -> type == EntityType.PERSON || type == EntityType.PEOPLE_GROUP).isPresent();
    }

    private Optional<EntityType> type(Token noun) {
        return noun.isNoun() ? lexicon.entry(noun.lemma(), PartOfSpeech.NOUN).flatMap(LexicalEntry::entityType) : Optional.empty();
    }
}
