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

/** What one trigger says: an account before those of one event are joined. */
record Draft(EventMention mention, List<Participation> participations, Optional<Timing> timing, Factuality factuality) {
    String type() {
        return mention.sense().eventType();
    }

    Set<Integer> entities(Role role) {
        return participations.stream().filter(p -> p.role() == role).map(Participation::entity).collect(Collectors.toSet());
    }
}
