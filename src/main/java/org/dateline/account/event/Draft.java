package org.dateline.account.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.account.Factuality;
import org.dateline.account.Participation;
import org.dateline.account.Timing;
import org.dateline.mention.EventMention;
import org.dateline.mention.Role;

/**
 * What one trigger says: an account before those of one event are joined.
 *
 * @param counts  the numbers of those whom it happens to, as written: "14" for "killed 14 people"
 * @param counted these with the noun that they count: "14 people"
 * @param introduces whether the words speak of what the reader does not know yet: "a raid"
 */
record Draft(EventMention mention, List<Participation> participations, Optional<Timing> timing, Factuality factuality, Set<String> counts,
             List<String> counted, boolean introduces) {
    Draft with(List<Participation> others) {
        return new Draft(mention, List.copyOf(others), timing, factuality, counts, counted, introduces);
    }

    String type() {
        return mention.sense().eventType();
    }

    Set<Integer> entities(Role role) {
        return participations.stream().filter(p -> p.role() == role).map(Participation::entity).collect(Collectors.toSet());
    }
}
