package org.dateline.resolve.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.mention.EntityType;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Geography;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.SameObjects;

/**
 * All that the events of a group of stories follow from: where it is equal, so are they.
 *
 * @param articles in the order of their IRIs
 * @param storyOf  number of the story, by article
 * @param familyOf number of the source family, by article
 * @param entityOf key of the entity, by reference
 * @param entities what is known of these entities, by key
 * @param rulings  on their accounts
 */
record GroupBasis(List<ArticleDigest> articles, List<Integer> storyOf, List<Integer> familyOf, Map<String, String> entityOf, Map<String, Known> entities,
                  List<Ruling> rulings) {

    /**
     * Of an entity, all but its references, to which others come that do not concern the group.
     *
     * @param names  the preferred one; of a place all others, too, by the alphabet: what contains what is told by names
     * @param called its preferred name, where anybody names it
     */
    record Known(EntityType type, List<String> names, Optional<String> authority, Geography geography, Optional<String> called) {
    }

    /** The first of its articles, which is in no other group of the same resolution. */
    String name() {
        return articles.getFirst().iri();
    }

    /** Whether it is of these very articles of all. */
    boolean isOf(int[] group, List<ArticleDigest> all) {
        return SameObjects.in(articles, all, group);
    }

    /** Whether that is so of its articles. */
    boolean has(List<Integer> stories, List<Integer> families, List<Ruling> ruled) {
        return storyOf.equals(stories) && familyOf.equals(families) && rulings.equals(ruled);
    }
}
