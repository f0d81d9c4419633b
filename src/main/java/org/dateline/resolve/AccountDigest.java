package org.dateline.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Factuality;
import org.dateline.mention.Role;
import org.dateline.mention.time.When;

/**
 * What resolution needs to know of one account.
 *
 * @param iri       the account
 * @param article   IRI of the article
 * @param eventType local name of the event class
 * @param lemmas    of its triggers
 * @param entities  references by role; under PLACE where it happened
 */
public record AccountDigest(String iri, String article, String eventType, String label, List<String> lemmas,
                            Map<Role, Set<String>> entities, Optional<When> when, Factuality factuality) {
    public AccountDigest {
        lemmas = List.copyOf(lemmas);
        entities = Map.copyOf(entities);
    }

    public Set<String> in(Role role) {
        return entities.getOrDefault(role, Set.of());
    }
}
