package org.dateline.resolve.decide;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.entity.EntityDecision;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.story.StoryClusters;

/** Takes what is known of all articles apart into what each group of stories needs. */
final class GroupBases {
    private final List<ArticleDigest> articles;
    private final StoryClusters stories;
    private final Map<String, String> entityOf;
    private final Map<String, Integer> familyOf;
    private final List<Ruling> rulings;
    private final Map<String, GroupBasis.Known> known;

    GroupBases(List<ArticleDigest> articles, StoryClusters stories, List<EntityDecision> entities, Map<String, Integer> familyOf, List<Ruling> rulings) {
        this.articles = articles;
        this.stories = stories;
        this.entityOf = EntityResolver.Result.of(entities).entityOf();
        this.familyOf = familyOf;
        this.rulings = rulings;
        this.known = known(entities);
    }

    List<GroupBasis> all() {
        return StoryGroups.of(articles, stories, rulings).stream().map(this::basis).toList();
    }

    private GroupBasis basis(int[] group) {
        List<ArticleDigest> members = Arrays.stream(group).mapToObj(articles::get).toList();
        Map<String, String> entities = new HashMap<>();
        for (ArticleDigest member : members) member.references().forEach(reference -> entities.put(reference.iri(), entityOf.get(reference.iri())));
        Map<String, GroupBasis.Known> concerned = new HashMap<>();
        entities.values().forEach(key -> concerned.put(key, known.get(key)));
        return new GroupBasis(members, numbered(group, stories::storyOf), numbered(group, article -> familyOf.get(articles.get(article).iri())), entities, concerned,
                rulings.isEmpty() ? List.of() : on(members));
    }

    /** Numbers from 0 in the order in which they first come. */
    private static List<Integer> numbered(int[] group, IntUnaryOperator of) {
        Map<Integer, Integer> numbers = new HashMap<>();
        return Arrays.stream(group).map(of).mapToObj(number -> numbers.computeIfAbsent(number, k -> numbers.size())).toList();
    }

    private List<Ruling> on(List<ArticleDigest> members) {
        Set<String> accounts = members.stream().flatMap(member -> member.accounts().stream()).map(AccountDigest::iri).collect(Collectors.toSet());
        return rulings.stream().filter(ruling -> Stream.concat(ruling.one().stream(), ruling.other().stream()).anyMatch(accounts::contains)).toList();
    }

    private static Map<String, GroupBasis.Known> known(List<EntityDecision> decisions) {
        Map<String, GroupBasis.Known> known = new HashMap<>();
        for (EntityDecision decision : decisions) {
            for (Entity entity : decision.part().entities()) {
                Optional<String> called = decision.named().contains(entity.key()) ? Optional.of(entity.names().getFirst()) : Optional.empty();
                known.put(entity.key(), new GroupBasis.Known(entity.type(), entity.names(), entity.authority(), entity.geography(), called));
            }
        }
        return known;
    }
}
