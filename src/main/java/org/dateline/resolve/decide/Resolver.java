package org.dateline.resolve.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Link;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.disagreement.Disagreements;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.event.EventResolver;
import org.dateline.resolve.event.EventTypes;
import org.dateline.resolve.event.LemmaSimilarity;
import org.dateline.resolve.event.Places;
import org.dateline.resolve.name.Names;
import org.dateline.resolve.story.SourceFamilies;
import org.dateline.resolve.story.StoryClusters;

/** Resolves what many articles tell: the door to this package. Immutable; the same set of articles gives an equal resolution in any order. */
public final class Resolver {
    private final EventTypes types;
    private final Authority authority;
    private final LemmaSimilarity lemmas;

    /** A resolver for which only equal lemmas are similar. */
    public Resolver(EventTypes types, Authority authority) {
        this(types, authority, LemmaSimilarity.EQUALITY);
    }

    public Resolver(EventTypes types, Authority authority, LemmaSimilarity lemmas) {
        this.types = types;
        this.authority = authority;
        this.lemmas = lemmas;
    }

    /** Resolves where no user has ruled. */
    public Resolution resolve(List<ArticleDigest> digests) {
        return resolve(digests, List.of());
    }

    /** @param rulings of users, which are obeyed; those on what is not among the articles have no effect */
    public Resolution resolve(List<ArticleDigest> digests, List<Ruling> rulings) {
        List<Ruling> ruled = rulings.stream().sorted(Comparator.comparing(Ruling::iri)).toList();
        List<ArticleDigest> articles = digests.stream().sorted(Comparator.comparing(ArticleDigest::iri)).toList();
        Names names = new Names();
        StoryClusters stories = new StoryClusters(articles, names);
        EntityResolver.Result entities = new EntityResolver(articles, stories, names, authority, ruled).resolve();
        Places places = new Places(entities.entities(), names, authority);
        Map<String, Integer> familyOf = SourceFamilies.of(articles);
        EventResolver.Result events = new EventResolver(articles, stories, entities, names, types, lemmas, places, namesOfNamed(articles, entities), familyOf, ruled)
                .resolve();
        Disagreements.Result differences = new Disagreements(articles, stories, entities, events, places).find();
        List<Link> links = new ArrayList<>(entities.links());
        links.addAll(events.links());
        links.sort(Comparator.comparing(Link::left).thenComparing(Link::right));
        return new Resolution(entities.entities(), events.events(), links, differences.disagreements(),
                StorySummary.of(articles, stories, entities, events), differences.supersessions(), SourceFamilies.copies(familyOf));
    }

    private static Map<String, String> namesOfNamed(List<ArticleDigest> articles, EntityResolver.Result entities) {
        Set<String> named = articles.stream().flatMap(article -> article.references().stream()).filter(ReferenceDigest::named)
                .map(reference -> entities.entityOf().get(reference.iri())).collect(Collectors.toUnmodifiableSet());
        return entities.entities().stream().filter(entity -> named.contains(entity.key()))
                .collect(Collectors.toUnmodifiableMap(Entity::key, entity -> entity.names().getFirst()));
    }
}
