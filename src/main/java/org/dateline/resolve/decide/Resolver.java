package org.dateline.resolve.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.entity.EntityDecision;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.event.EventTypes;
import org.dateline.resolve.event.LemmaSimilarity;
import org.dateline.resolve.name.Names;
import org.dateline.resolve.story.ArticleFeatures;
import org.dateline.resolve.story.SourceFamilies;
import org.dateline.resolve.story.StoryClusters;

/**
 * Resolves what many articles tell: the door to this package. The same set of articles gives an equal resolution in any order, and after whatever was
 * resolved before. What is remembered of the last time saves only work: of stories that nothing has changed for, events are not decided again.
 */
public final class Resolver {
    private final EventTypes types;
    private final Authority authority;
    private final LemmaSimilarity lemmas;
    private final Names names;
    private final ArticleFeatures features;
    private final EntityResolver entities;
    private final SourceFamilies families = new SourceFamilies();
    private final EntityIndex index = new EntityIndex();
    /** Of the last resolution, by the names of the groups. */
    private Map<String, GroupBasis> bases = Map.of();
    private Map<GroupBasis, Resolution.Part> decided = Map.of();

    /** A resolver for which only equal lemmas are similar. */
    public Resolver(EventTypes types, Authority authority) {
        this(types, authority, LemmaSimilarity.EQUALITY);
    }

    /** A resolver with a user's gazetteers. */
    public Resolver(EventTypes types, Authority authority, Gazetteer gazetteer) {
        this(types, authority, LemmaSimilarity.EQUALITY, gazetteer);
    }

    public Resolver(EventTypes types, Authority authority, LemmaSimilarity lemmas) {
        this(types, authority, lemmas, Gazetteer.NONE);
    }

    public Resolver(EventTypes types, Authority authority, LemmaSimilarity lemmas, Gazetteer gazetteer) {
        this.types = types;
        this.authority = authority;
        this.lemmas = lemmas;
        this.names = new Names(authority);
        this.features = new ArticleFeatures(names);
        this.entities = new EntityResolver(names, authority, gazetteer);
    }

    /** Resolves where no user has ruled. */
    public Resolution resolve(List<ArticleDigest> digests) {
        return resolve(digests, List.of());
    }

    /** @param rulings of users, which are obeyed; those on what is not among the articles have no effect */
    public synchronized Resolution resolve(List<ArticleDigest> digests, List<Ruling> rulings) {
        List<Ruling> ruled = rulings.stream().sorted(Comparator.comparing(Ruling::iri)).toList();
        List<ArticleDigest> articles = digests.stream().sorted(Comparator.comparing(ArticleDigest::iri)).toList();
        StoryClusters stories = new StoryClusters(articles, features);
        List<EntityDecision> decisions = entities.resolve(articles, stories, ruled);
        Map<String, Integer> familyOf = families.of(articles);
        List<Resolution.Part> parts = new ArrayList<>();
        decisions.forEach(decision -> parts.add(decision.part()));
        parts.addAll(decide(new GroupBases(articles, stories, index, index.become(decisions), familyOf, ruled).all(bases)));
        parts.add(new Resolution.Part(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), SourceFamilies.copies(familyOf)));
        return new Resolution(parts);
    }

    private List<Resolution.Part> decide(List<GroupBasis> groups) {
        Map<String, GroupBasis> named = new HashMap<>();
        Map<GroupBasis, Resolution.Part> now = new IdentityHashMap<>();
        for (GroupBasis basis : groups) {
            Resolution.Part before = decided.get(basis);
            named.put(basis.name(), basis);
            now.put(basis, before == null ? GroupDecision.of(basis, types, lemmas, names, authority) : before);
        }
        bases = named;
        decided = now;
        return groups.stream().map(now::get).toList();
    }
}
