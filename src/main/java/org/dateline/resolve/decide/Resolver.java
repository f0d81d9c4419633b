package org.dateline.resolve.decide;

import java.util.Comparator;
import java.util.List;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.event.EventTypes;
import org.dateline.resolve.event.LemmaSimilarity;
import org.dateline.resolve.name.Names;
import org.dateline.resolve.story.ArticleFeatures;

/**
 * Resolves what many articles tell: the door to this package. The same set of articles gives an equal resolution in any order, and after whatever was
 * resolved before. What is remembered of the last time saves only work: what articles that
 * have come or gone do not touch is not decided again.
 */
public final class Resolver {
    private final EventTypes types;
    private final Authority authority;
    private final LemmaSimilarity lemmas;
    private final Names names;
    private final Gazetteer gazetteer;
    private StandingResolution standing;

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
        this.gazetteer = gazetteer;
        this.standing = nothing();
    }

    /** Resolves where no user has ruled. */
    public Resolution resolve(List<ArticleDigest> digests) {
        return resolve(digests, List.of());
    }

    /** @param rulings of users, which are obeyed; those on what is not among the articles have no effect */
    public synchronized Resolution resolve(List<ArticleDigest> digests, List<Ruling> rulings) {
        List<Ruling> ruled = rulings.stream().sorted(Comparator.comparing(Ruling::iri)).toList();
        List<ArticleDigest> articles = digests.stream().sorted(Comparator.comparing(ArticleDigest::iri)).toList();
        StandingResolution before = standing;
        standing = nothing();
        Resolution resolution = before.become(articles, ruled);
        standing = before;
        return resolution;
    }

    private StandingResolution nothing() {
        return new StandingResolution(new ArticleFeatures(names), new EntityResolver(names, authority, gazetteer),
                basis -> GroupDecision.of(basis, types, lemmas, names, authority));
    }
}
