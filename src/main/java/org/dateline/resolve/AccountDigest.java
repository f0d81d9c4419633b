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
 * @param entities  references by role, as its clauses state them; under PLACE where it happened
 * @param inferred  references by role that follow from what is told around it; they say who took part in an event and where it was, not which event it is
 * @param passage   where its triggers stand
 */
public record AccountDigest(String iri, String article, String eventType, String label, List<String> lemmas,
                            Map<Role, Set<String>> entities, Optional<When> when, Factuality factuality, Map<Role, Set<String>> inferred, Passage passage) {
    public AccountDigest {
        lemmas = List.copyOf(lemmas);
        entities = Map.copyOf(entities);
        inferred = Map.copyOf(inferred);
    }

    /** An account of which neither the words around nor its place in the article are known. */
    public AccountDigest(String iri, String article, String eventType, String label, List<String> lemmas,
                         Map<Role, Set<String>> entities, Optional<When> when, Factuality factuality) {
        this(iri, article, eventType, label, lemmas, entities, when, factuality, Map.of(), Passage.at(0));
    }

    public Set<String> in(Role role) {
        return entities.getOrDefault(role, Set.of());
    }
}
