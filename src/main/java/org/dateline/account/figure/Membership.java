package org.dateline.account.figure;

import java.util.Optional;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.quantity.Quantity;

/** Tells numbers that say how many people a group has: "a family of <u>five</u>", "the crew of <u>12</u>". */
record Membership(Lexicon lexicon, Sentence sentence, Quantity quantity) {

    /** The noun of the group that has so many members. */
    Optional<Integer> group() {
        int of = quantity.first(sentence) - 1;
        if (!quantity.unit().isEmpty() || quantity.counted().isPresent() || quantity.value() == 1 || of < 1 || !sentence.token(of).word().equals("of")) return Optional.empty();
        return sentence.governor(quantity.head()).filter(d -> d.relation().equals("nmod")).map(Dependency::governor).filter(noun -> noun == of - 1 && isGroup(sentence.token(noun)));
    }

    private boolean isGroup(Token noun) {
        return noun.pos().equals("NN") && lexicon.entry(noun.lemma(), PartOfSpeech.NOUN).flatMap(LexicalEntry::entityType)
                .filter(type -> type == EntityType.PEOPLE_GROUP).isPresent();
    }
}
