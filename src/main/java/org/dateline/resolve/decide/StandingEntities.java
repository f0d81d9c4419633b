package org.dateline.resolve.decide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Entity;
import org.dateline.resolve.entity.EntityDecision;
import org.dateline.resolve.entity.EntityResolver;

/** Which entity a reference is of, and what is known of that; only what new decisions say differs from the last time. */
final class StandingEntities {
    private final Map<String, String> entityOf = new HashMap<>();
    private final Map<String, GroupBasis.Known> known = new HashMap<>();

    /**
     * What has become other than it was.
     *
     * @param articles   IRIs of those that may be concerned
     * @param references IRIs of those that are
     */
    record Changed(Set<String> articles, Set<String> references) {
        boolean concerns(ArticleDigest article) {
            return articles.contains(article.iri()) && article.references().stream().anyMatch(reference -> references.contains(reference.iri()));
        }
    }

    /** What was known of entities that are decided again. */
    private record Before(Map<String, String> entityOf, Map<String, GroupBasis.Known> known) {
    }

    Changed change(EntityResolver.Change decisions) {
        Before before = new Before(new HashMap<>(), new HashMap<>());
        decisions.gone().forEach(decision -> forget(decision, before));
        Changed changed = new Changed(new HashSet<>(), new HashSet<>());
        for (EntityDecision decision : decisions.come()) {
            changed.articles.addAll(decision.articles());
            learn(decision, before, changed.references);
        }
        return changed;
    }

    /** Key of the entity. */
    String entityOf(String reference) {
        return entityOf.get(reference);
    }

    GroupBasis.Known known(String entity) {
        return known.get(entity);
    }

    private void forget(EntityDecision decision, Before before) {
        for (Entity entity : decision.part().entities()) {
            before.known.put(entity.key(), known.remove(entity.key()));
            entity.references().forEach(reference -> before.entityOf.put(reference, entityOf.remove(reference)));
        }
    }

    /** As far as groups look at them: how often each is used changes nothing for them. */
    private static List<String> names(Entity entity) {
        List<String> preferred = entity.names().subList(0, 1);
        if (!entity.type().isLocation()) return List.copyOf(preferred);
        return Stream.concat(preferred.stream(), entity.names().stream().skip(1).sorted()).toList();
    }

    private void learn(EntityDecision decision, Before before, Set<String> changed) {
        for (Entity entity : decision.part().entities()) {
            Optional<String> called = decision.named().contains(entity.key()) ? Optional.of(entity.names().getFirst()) : Optional.empty();
            GroupBasis.Known now = new GroupBasis.Known(entity.type(), names(entity), entity.authority(), entity.geography(), called);
            known.put(entity.key(), now);
            boolean same = now.equals(before.known.get(entity.key()));
            for (String reference : entity.references()) {
                entityOf.put(reference, entity.key());
                if (!same || !entity.key().equals(before.entityOf.get(reference))) changed.add(reference);
            }
        }
    }
}
