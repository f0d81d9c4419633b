package org.dateline.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.ArticleChange;
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
        public static Result of(Collection<EntityDecision> decisions) {
            List<Entity> entities = decisions.stream().map(decision -> decision.part().entities()).flatMap(List::stream).toList();
            Map<String, String> entityOf = new HashMap<>();
            entities.forEach(entity -> entity.references().forEach(iri -> entityOf.put(iri, entity.key())));
            return new Result(entities, entityOf);
        }
    }

    /** Decisions that hold no more, and those in their place. */
    public record Change(List<EntityDecision> gone, List<EntityDecision> come) {
    }

    private record Gathered(List<ArticleDigest> articles, List<Naming> namings) {
    }

    private final Names names;
    private final Authority authority;
    private final GazetteerLinking gazetteer;
    private final CoMention coMention;
    private List<Ruling> rulings = List.of();
    /** By the names of the stories. */
    private Map<String, Gathered> gathered = Map.of();
    private SharedNamings shared = new SharedNamings();
    private Blocks<Naming, NameKeys.Key> blocks;
    private final Map<Blocks.Block<Naming>, EntityDecision> decided = new LinkedHashMap<>();
    /** Those of which the decision may change though the block does not. */
    private final Set<Blocks.Block<Naming>> unsure = new LinkedHashSet<>();

    public EntityResolver(Names names, Authority authority, Gazetteer gazetteer) {
        this.names = names;
        this.authority = authority;
        this.gazetteer = new GazetteerLinking(gazetteer, authority);
        this.coMention = new CoMention(names);
        this.blocks = blocks(rulings);
    }

    /**
     * Decides the blocks that have changed.
     *
     * @param stories of the articles
     * @param ruled   in the order of their IRIs
     */
    public Change resolve(ArticleChange articles, StoryClusters stories, List<Ruling> ruled) {
        List<EntityDecision> gone = new ArrayList<>();
        if (!ruled.equals(rulings)) {
            gone.addAll(decided.values());
            forget(ruled);
        }
        coMention.become(articles);
        gather(articles.articles(), stories);
        SharedNamings.Change namings = shared.change();
        return decide(blocks.change(namings.gone(), namings.come()), gone);
    }

    /** All that hold. */
    public Collection<EntityDecision> decisions() {
        return decided.values();
    }

    private void forget(List<Ruling> ruled) {
        rulings = List.copyOf(ruled);
        gathered = Map.of();
        shared = new SharedNamings();
        blocks = blocks(rulings);
        decided.clear();
        unsure.clear();
    }

    private void gather(List<ArticleDigest> articles, StoryClusters stories) {
        Map<String, Gathered> now = new HashMap<>();
        for (int[] story : stories.stories()) {
            String name = articles.get(story[0]).iri();
            Gathered before = gathered.get(name);
            boolean holds = before != null && SameObjects.in(before.articles, articles, story);
            now.put(name, holds ? before : gather(Arrays.stream(story).mapToObj(articles::get).toList(), before == null ? List.of() : before.namings));
        }
        gathered.forEach((name, before) -> {
            if (now.get(name) != before) shared.remove(before.namings);
        });
        now.forEach((name, gathering) -> {
            if (gathered.get(name) != gathering) shared.add(gathering.namings);
        });
        gathered = now;
    }

    /** Namings that are as before are the same objects. */
    private Gathered gather(List<ArticleDigest> members, List<Naming> before) {
        Map<String, Naming> known = before.stream().collect(Collectors.toMap(Naming::signature, naming -> naming));
        List<Naming> all = new Namings(names, authority, gazetteer, rulings, members).all();
        return new Gathered(members, all.stream().map(naming -> {
            Naming same = known.get(naming.signature());
            return naming.equals(same) ? same : naming;
        }).toList());
    }

    private Change decide(Blocks.Change<Naming> change, List<EntityDecision> gone) {
        List<EntityDecision> come = new ArrayList<>();
        for (Blocks.Block<Naming> block : change.gone()) {
            gone.add(decided.remove(block));
            unsure.remove(block);
        }
        for (Blocks.Block<Naming> block : unsure) {
            if (decided.get(block).holds(coMention)) continue;
            EntityDecision again = decide(block);
            gone.add(decided.put(block, again));
            come.add(again);
        }
        for (Blocks.Block<Naming> block : change.come()) {
            EntityDecision decision = decide(block);
            decided.put(block, decision);
            come.add(decision);
            if (!decision.company().isEmpty()) unsure.add(block);
        }
        return new Change(gone, come);
    }

    private EntityDecision decide(Blocks.Block<Naming> block) {
        return new EntityBlock(block.items(), names, authority, gazetteer, rulings, coMention).decide();
    }

    private Blocks<Naming, NameKeys.Key> blocks(List<Ruling> rulings) {
        return new Blocks<>(new NameKeys(rulings, names)::of, Comparator.comparing(Naming::signature));
    }
}
