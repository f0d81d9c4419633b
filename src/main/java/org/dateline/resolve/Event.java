package org.dateline.resolve;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Factuality;
import org.dateline.mention.Role;
import org.dateline.mention.time.When;

/**
 * One happening of the real world, with what its accounts agree on.
 *
 * @param key      hash of its accounts: the same set gives the same key
 * @param accounts IRIs, sorted
 * @param entities keys of entities by role
 * @param articles IRIs of the articles that tell of it, sorted
 */
public record Event(String key, String eventType, String label, List<String> accounts, Map<Role, Set<String>> entities, Optional<When> when,
                    Factuality factuality, List<String> articles) {
    public Event {
        accounts = List.copyOf(accounts);
        entities = Map.copyOf(entities);
        articles = List.copyOf(articles);
    }
}
