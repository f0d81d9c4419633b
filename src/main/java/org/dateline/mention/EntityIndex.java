package org.dateline.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds an article's entities by where they are mentioned. */
public final class EntityIndex {
    private record Place(int sentence, int token) {
    }

    private final List<ArticleEntity> entities;
    private final Map<Place, Integer> byHead = new HashMap<>();

    public EntityIndex(List<ArticleEntity> entities) {
        this.entities = List.copyOf(entities);
        Map<Place, Integer> longest = new HashMap<>();
        for (ArticleEntity entity : entities) {
            for (EntityMention mention : entity.mentions()) {
                Place head = new Place(mention.evidence().sentence(), mention.head());
                // of "northern Kenya" and "Kenya" in it, the longer one is what the sentence speaks of
                if (mention.evidence().span().length() > longest.getOrDefault(head, 0)) byHead.put(head, entity.index());
                longest.merge(head, mention.evidence().span().length(), Math::max);
            }
        }
    }

    public List<ArticleEntity> entities() {
        return entities;
    }

    public ArticleEntity get(int index) {
        return entities.get(index);
    }

    /** The entity of which a mention has this token as its head. */
    public Optional<ArticleEntity> at(int sentence, int head) {
        return Optional.ofNullable(byHead.get(new Place(sentence, head))).map(entities::get);
    }

    /** The mention of that entity with this head. */
    public Optional<EntityMention> mentionAt(int sentence, int head) {
        return at(sentence, head).flatMap(entity -> entity.mentions().stream()
                .filter(m -> m.evidence().sentence() == sentence && m.head() == head).findFirst());
    }
}
