package org.dateline.resolve.decide;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.resolve.Entity;
import org.dateline.resolve.entity.EntityDecision;
import org.dateline.resolve.entity.EntityResolver;

/** Which entity a reference is of, and what is known of that; only what new decisions say differs from the last time. */
final class StandingEntities {
    private final Map<String, String> entityOf = new HashMap<>();
    private final Map<String, GroupBasis.Known> known = new HashMap<>();

    /** @return IRIs of the articles that are concerned */
    Set<String> change(EntityResolver.Change decisions) {
        decisions.gone().forEach(this::forget);
        decisions.come().forEach(this::learn);
        return decisions.come().stream().flatMap(decision -> decision.articles().stream()).collect(Collectors.toSet());
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
