package org.dateline.resolve.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.story.SourceFamilies;
import org.dateline.resolve.story.StoryClusters;

/** Takes what is known of all articles apart into what each group of stories needs. */
final class GroupBases {
    private final List<ArticleDigest> articles;
    private final StoryClusters stories;
    private final StandingEntities entities;
    private final StandingEntities.Changed changed;
    private final SourceFamilies families;
    private final Set<String> moved;
    private final List<Ruling> rulings;

    /**
     * @param changed what is known otherwise since the last time
     * @param moved   IRIs of the articles that are in another family since then
     */
    GroupBases(List<ArticleDigest> articles, StoryClusters stories, StandingEntities entities, StandingEntities.Changed changed,
               SourceFamilies families, Set<String> moved, List<Ruling> rulings) {
        this.articles = articles;
        this.stories = stories;
        this.entities = entities;
        this.changed = changed;
        this.families = families;
        this.moved = moved;
        this.rulings = rulings;
    }

    /** Each once more as the same object, where nothing has changed. */
    List<GroupBasis> all(Map<String, GroupBasis> before) {
        return StoryGroups.of(articles, stories, rulings).stream().map(group -> basis(group, before)).toList();
    }

    private GroupBasis basis(int[] group, Map<String, GroupBasis> before) {
        GroupBasis last = before.get(articles.get(group[0]).iri());
        boolean there = last != null && last.isOf(group, articles);
        List<ArticleDigest> members = there ? last.articles() : Arrays.stream(group).mapToObj(articles::get).toList();
        List<Integer> storyOf = numbered(group, stories::storyOf);
        boolean stayed = there && (moved.isEmpty() || members.stream().noneMatch(member -> moved.contains(member.iri())));
        List<Integer> family = stayed ? last.familyOf() : numbered(group, article -> families.of(articles.get(article).iri()));
        List<Ruling> ruled = rulings.isEmpty() ? List.of() : on(members);
        boolean same = there && last.has(storyOf, family, ruled);
        if (same && members.stream().noneMatch(changed::concerns)) return last;
        Map<String, String> entityOf = new HashMap<>();
        for (ArticleDigest member : members) member.references().forEach(reference -> entityOf.put(reference.iri(), entities.entityOf(reference.iri())));
        Map<String, GroupBasis.Known> concerned = new HashMap<>();
        entityOf.values().forEach(key -> concerned.put(key, entities.known(key)));
        boolean holds = same && last.entities().equals(concerned) && last.entityOf().equals(entityOf);
        return holds ? last : new GroupBasis(members, storyOf, family, entityOf, concerned, ruled);
    }

    /** Numbers from 0 in the order in which they first come. */
    private static List<Integer> numbered(int[] group, IntFunction<?> of) {
        Map<Object, Integer> numbers = new HashMap<>();
        List<Integer> numbered = new ArrayList<>(group.length);
        for (int article : group) numbered.add(numbers.computeIfAbsent(of.apply(article), k -> numbers.size()));
        return numbered;
    }

    private List<Ruling> on(List<ArticleDigest> members) {
        Set<String> accounts = members.stream().flatMap(member -> member.accounts().stream()).map(AccountDigest::iri).collect(Collectors.toSet());
        return rulings.stream().filter(ruling -> Stream.concat(ruling.one().stream(), ruling.other().stream()).anyMatch(accounts::contains)).toList();
    }
}
