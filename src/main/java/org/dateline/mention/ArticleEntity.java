package org.dateline.mention;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or something as one article speaks of it.
 *
 * @param index     place in the article's list of entities
 * @param name      the fullest name or description that the article gives
 * @param mentions  at least one, in reading order
 * @param authority IRI of the concept in the authority file that it certainly is
 */
public record ArticleEntity(int index, EntityType type, String name, List<EntityMention> mentions, Optional<String> authority) {
    public ArticleEntity {
        if (mentions.isEmpty()) throw new IllegalArgumentException("an entity without a mention: " + name);
        mentions = List.copyOf(mentions);
    }

    /** Whether the article gives it a name of its own, and not only a description. */
    public boolean isNamed() {
        return mentions.stream().anyMatch(m -> m.form() == MentionForm.NAME);
    }
}
