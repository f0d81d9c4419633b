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
 * @param families how many independent sources tell of it: reprints of one text count once
 * @param whole    key of the event that it is a part of
 */
public record Event(String key, String eventType, String label, List<String> accounts, Map<Role, Set<String>> entities, Optional<When> when,
                    Factuality factuality, List<String> articles, int families, Optional<String> whole) {
    public Event {
        accounts = List.copyOf(accounts);
        entities = Map.copyOf(entities);
        articles = List.copyOf(articles);
    }

    /** An event that is no part of another. */
    public Event(String key, String eventType, String label, List<String> accounts, Map<Role, Set<String>> entities, Optional<When> when,
                 Factuality factuality, List<String> articles, int families) {
        this(key, eventType, label, accounts, entities, when, factuality, articles, families, Optional.empty());
    }

    public Event within(Optional<String> event) {
        return new Event(key, eventType, label, accounts, entities, when, factuality, articles, families, event);
    }

    /** An event told by articles that are all independent. */
    public Event(String key, String eventType, String label, List<String> accounts, Map<Role, Set<String>> entities, Optional<When> when,
                 Factuality factuality, List<String> articles) {
        this(key, eventType, label, accounts, entities, when, factuality, articles, articles.size());
    }
}
