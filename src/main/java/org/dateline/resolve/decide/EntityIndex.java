package org.dateline.resolve.decide;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.Entity;
import org.dateline.resolve.entity.EntityDecision;

/** Which entity a reference is of, and what is known of that; only what new decisions say differs from the last time. */
final class EntityIndex {
    private Set<EntityDecision> decisions = Set.of();
    private final Map<String, String> entityOf = new HashMap<>();
    private final Map<String, GroupBasis.Known> known = new HashMap<>();

    /**
     * From now on, these are the decisions.
     *
     * @return IRIs of the articles that others than before concern
     */
    Set<String> become(List<EntityDecision> all) {
        Set<EntityDecision> now = Collections.newSetFromMap(new IdentityHashMap<>(all.size()));
        now.addAll(all);
        decisions.stream().filter(decision -> !now.contains(decision)).forEach(this::forget);
        Set<String> touched = new HashSet<>();
        for (EntityDecision decision : all) {
            if (decisions.contains(decision)) continue;
            learn(decision);
            touched.addAll(decision.articles());
        }
        decisions = now;
        return touched;
    }

    /** Key of the entity. */
    String entityOf(String reference) {
        return entityOf.get(reference);
    }

    GroupBasis.Known known(String entity) {
        return known.get(entity);
    }

    private void forget(EntityDecision decision) {
        for (Entity entity : decision.part().entities()) {
            known.remove(entity.key());
            entity.references().forEach(entityOf::remove);
        }
    }

    private void learn(EntityDecision decision) {
        for (Entity entity : decision.part().entities()) {
            Optional<String> called = decision.named().contains(entity.key()) ? Optional.of(entity.names().getFirst()) : Optional.empty();
            known.put(entity.key(), new GroupBasis.Known(entity.type(), entity.names(), entity.authority(), entity.geography(), called));
            entity.references().forEach(reference -> entityOf.put(reference, entity.key()));
        }
    }
}
