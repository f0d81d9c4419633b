package org.dateline.account.claim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Token;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityType;

/** Those who have spoken so far, in reading order: "he said" is said by the last one whom the pronoun fits. */
final class Speakers {
    private final Deque<ArticleEntity> spoken = new ArrayDeque<>();

    /** The entity that a noun phrase with this head speaks of, and remembers it. */
    Optional<ArticleEntity> resolve(SentenceReading reading, int head) {
        Optional<ArticleEntity> speaker = SourceFinder.isPronoun(reading.token(head)) ? ofPronoun(reading, head) : reading.entity(head);
        speaker.ifPresent(spoken::push);
        return speaker;
    }

    private Optional<ArticleEntity> ofPronoun(SentenceReading reading, int head) {
        Optional<ArticleEntity> known = reading.entities().at(reading.sentence().index(), head);
        if (known.isPresent()) return known;
        Set<EntityType> fitting = fitting(reading.token(head));
        return spoken.stream().filter(e -> fitting.contains(e.type())).findFirst();
    }

    private static Set<EntityType> fitting(Token pronoun) {
        return switch (pronoun.word().toLowerCase(Locale.ROOT)) {
            case "he", "she" -> EnumSet.of(EntityType.PERSON);
            case "they" -> EnumSet.of(EntityType.PEOPLE_GROUP, EntityType.ARMED_GROUP, EntityType.ORGANISATION);
            case "it" -> EnumSet.of(EntityType.ORGANISATION, EntityType.STATE, EntityType.ARMED_GROUP);
            default -> EnumSet.noneOf(EntityType.class);
        };
    }
}
