package org.dateline.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.SameObjects;
import org.dateline.resolve.cluster.Blocks;
import org.dateline.resolve.name.Names;
import org.dateline.resolve.story.StoryClusters;

/**
 * References become entities. What is remembered of the last time saves only work: the names of stories that are as they were are not gathered again,
 * and blocks of names that are as they were are not decided again. Not for use by several threads.
 */
public final class EntityResolver {
    /** @param entityOf key of the entity, by reference */
    public record Result(List<Entity> entities, Map<String, String> entityOf) {
        public static Result of(List<EntityDecision> decisions) {
            List<Entity> entities = decisions.stream().map(decision -> decision.part().entities()).flatMap(List::stream).toList();
            Map<String, String> entityOf = new HashMap<>();
            entities.forEach(entity -> entity.references().forEach(iri -> entityOf.put(iri, entity.key())));
            return new Result(entities, entityOf);
        }
    }

    private record Gathered(List<ArticleDigest> articles, List<Naming> namings) {
    }

    private record Joined(List<Naming> parts, Naming whole) {
    }

    private final Names names;
    private final Authority authority;
    private final GazetteerLinking gazetteer;
    private final CoMention coMention;
    private List<Ruling> rulings = List.of();
    /** Of the last resolution, by the names of the stories. */
    private Map<String, Gathered> gathered = Map.of();
    /** By their signatures. */
    private Map<String, Joined> joined = Map.of();
    private Blocks<Naming, NameKeys.Key> blocks = blocks(rulings);
    private Map<Blocks.Block<Naming>, EntityDecision> decided = Map.of();

    public EntityResolver(Names names, Authority authority, Gazetteer gazetteer) {
        this.names = names;
        this.authority = authority;
        this.gazetteer = new GazetteerLinking(gazetteer, authority);
        this.coMention = new CoMention(names);
    }

    /**
     * The entities, block by block.
     *
     * @param articles in an order that depends on the set alone
     * @param ruled    in the order of their IRIs
     */
    public List<EntityDecision> resolve(List<ArticleDigest> articles, StoryClusters stories, List<Ruling> ruled) {
        if (!ruled.equals(rulings)) forget(ruled);
        coMention.become(articles);
        return decide(blocks.of(join(gather(articles, stories))));
    }

    private void forget(List<Ruling> ruled) {
        rulings = List.copyOf(ruled);
        gathered = Map.of();
        joined = Map.of();
        blocks = blocks(rulings);
        decided = Map.of();
    }

    private Collection<Gathered> gather(List<ArticleDigest> articles, StoryClusters stories) {
        Map<String, Gathered> now = new HashMap<>();
        List<Gathered> all = new ArrayList<>();
        for (int[] story : stories.stories()) {
            List<ArticleDigest> members = Arrays.stream(story).mapToObj(articles::get).toList();
            String name = members.getFirst().iri();
            Gathered before = gathered.get(name);
            Gathered gathering = before != null && SameObjects.in(before.articles, members) ? before
                    : new Gathered(members, new Namings(names, authority, gazetteer, rulings, members).all());
            now.put(name, gathering);
            all.add(gathering);
        }
        gathered = now;
        return all;
    }

    /** What several stories call alike becomes one naming, where it is not only of its story. */
    private List<Naming> join(Collection<Gathered> gatherings) {
        Map<String, List<Naming>> alike = new LinkedHashMap<>(2 * joined.size());
        for (Gathered gathering : gatherings) {
            for (Naming naming : gathering.namings) alike.computeIfAbsent(naming.signature(), k -> new ArrayList<>(1)).add(naming);
        }
        Map<String, Joined> now = new HashMap<>(2 * alike.size());
        List<Naming> wholes = new ArrayList<>(alike.size());
        alike.forEach((signature, parts) -> {
            Naming whole = parts.getFirst();
            if (parts.size() > 1) {
                Joined before = joined.get(signature);
                Joined join = before != null && SameObjects.in(before.parts, parts) ? before : new Joined(parts, Naming.of(parts));
                now.put(signature, join);
                whole = join.whole;
            }
            wholes.add(whole);
        });
        joined = now;
        return wholes;
    }

    private List<EntityDecision> decide(List<Blocks.Block<Naming>> all) {
        Map<Blocks.Block<Naming>, EntityDecision> now = new IdentityHashMap<>(2 * all.size());
        List<EntityDecision> decisions = new ArrayList<>(all.size());
        for (Blocks.Block<Naming> block : all) {
            EntityDecision before = decided.get(block);
            boolean holds = before != null && before.lasting();
            EntityDecision decision = holds ? before : new EntityBlock(block.items(), names, authority, gazetteer, rulings, coMention).decide();
            now.put(block, decision);
            decisions.add(decision);
        }
        decided = now;
        return decisions;
    }

    private static Blocks<Naming, NameKeys.Key> blocks(List<Ruling> rulings) {
        return new Blocks<>(new NameKeys(rulings)::of, Comparator.comparing(Naming::signature));
    }
}
