package org.dateline.resolve.decide;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Disagreement;
import org.dateline.resolve.Event;
import org.dateline.resolve.Link;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.Story;
import org.dateline.resolve.Supersession;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.event.EventTypes;
import org.dateline.resolve.event.LemmaSimilarity;
import org.dateline.resolve.name.Names;
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
    private final Gazetteer gazetteer;
    private final Names names;
    /** Of the last resolution, by the names of the groups. */
    private Map<String, Decided> decided = Map.of();

    private record Decided(GroupBasis basis, GroupDecision decision) {
    }

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
        this.gazetteer = gazetteer;
        this.types = types;
        this.authority = authority;
        this.lemmas = lemmas;
        this.names = new Names(authority);
    }

    /** Resolves where no user has ruled. */
    public Resolution resolve(List<ArticleDigest> digests) {
        return resolve(digests, List.of());
    }

    /** @param rulings of users, which are obeyed; those on what is not among the articles have no effect */
    public synchronized Resolution resolve(List<ArticleDigest> digests, List<Ruling> rulings) {
        List<Ruling> ruled = rulings.stream().sorted(Comparator.comparing(Ruling::iri)).toList();
        List<ArticleDigest> articles = digests.stream().sorted(Comparator.comparing(ArticleDigest::iri)).toList();
        StoryClusters stories = new StoryClusters(articles, names);
        EntityResolver.Result entities = new EntityResolver(articles, stories, names, authority, ruled, gazetteer).resolve();
        Map<String, Integer> familyOf = SourceFamilies.of(articles);
        List<GroupDecision> groups = decide(new GroupBases(articles, stories, entities, familyOf, ruled).all());
        return new Resolution(entities.entities(), all(groups, GroupDecision::events, Comparator.comparing(Event::key)), links(entities, groups),
                all(groups, GroupDecision::disagreements,
                        Comparator.comparing(Disagreement::left).thenComparing(Disagreement::right).thenComparing(Disagreement::aspect)),
                all(groups, GroupDecision::stories, Comparator.comparing(Story::key)),
                all(groups, GroupDecision::supersessions, Comparator.comparing(Supersession::later).thenComparing(Supersession::earlier)),
                SourceFamilies.copies(familyOf));
    }

    private List<GroupDecision> decide(List<GroupBasis> bases) {
        Map<String, Decided> now = new HashMap<>();
        for (GroupBasis basis : bases) {
            Decided before = decided.get(basis.name());
            boolean holds = before != null && before.basis().isSame(basis);
            now.put(basis.name(), holds ? before : new Decided(basis, GroupDecision.of(basis, types, lemmas, names, authority)));
        }
        decided = now;
        return bases.stream().map(basis -> now.get(basis.name()).decision()).toList();
    }

    private static List<Link> links(EntityResolver.Result entities, List<GroupDecision> groups) {
        return Stream.concat(entities.links().stream(), groups.stream().flatMap(group -> group.links().stream()))
                .sorted(Comparator.comparing(Link::left).thenComparing(Link::right)).toList();
    }

    private static <T> List<T> all(List<GroupDecision> groups, Function<GroupDecision, List<T>> part, Comparator<T> order) {
        return groups.stream().flatMap(group -> part.apply(group).stream()).sorted(order).toList();
    }
}
