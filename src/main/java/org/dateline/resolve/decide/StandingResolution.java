package org.dateline.resolve.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.resolve.ArticleChange;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.story.ArticleFeatures;
import org.dateline.resolve.story.SourceFamilies;
import org.dateline.resolve.story.StoryClusters;

/**
 * What is resolved so far, to be brought up to date when articles come and go: only what they touch is decided again. What stands depends on the articles
 * and rulings of the last time alone.
 */
final class StandingResolution {
    private final Function<GroupBasis, Resolution.Part> decision;
    private final ArticleFeatures features;
    private final EntityResolver entities;
    private final SourceFamilies families = new SourceFamilies();
    private final StandingEntities index = new StandingEntities();
    private List<ArticleDigest> known = List.of();
    /** By the names of the groups. */
    private Map<String, GroupBasis> bases = Map.of();
    private Map<GroupBasis, Resolution.Part> decided = Map.of();

    /** @param decision what follows for a group of stories */
    StandingResolution(ArticleFeatures features, EntityResolver entities, Function<GroupBasis, Resolution.Part> decision) {
        this.features = features;
        this.entities = entities;
        this.decision = decision;
    }

    /**
     * What follows from these articles. Where it fails, nothing stands any more.
     *
     * @param articles in the order of their IRIs
     * @param rulings  in the order of theirs
     */
    Resolution become(List<ArticleDigest> articles, List<Ruling> rulings) {
        ArticleChange change = ArticleChange.between(known, articles);
        known = articles;
        features.become(change);
        StoryClusters stories = new StoryClusters(articles, features);
        StandingEntities.Changed changed = index.change(entities.resolve(change, stories, rulings));
        Set<String> moved = families.become(change);
        List<Resolution.Part> parts = new ArrayList<>();
        entities.decisions().forEach(decided -> parts.add(decided.part()));
        parts.addAll(decide(new GroupBases(articles, stories, index, changed, families, moved, rulings).all(bases)));
        parts.addAll(families.copies());
        return new Resolution(parts);
    }

    private List<Resolution.Part> decide(List<GroupBasis> groups) {
        Map<String, GroupBasis> named = new HashMap<>();
        Map<GroupBasis, Resolution.Part> now = new IdentityHashMap<>();
        for (GroupBasis basis : groups) {
            Resolution.Part before = decided.get(basis);
            named.put(basis.name(), basis);
            now.put(basis, before == null ? decision.apply(basis) : before);
        }
        bases = named;
        decided = now;
        return groups.stream().map(now::get).toList();
    }
}
