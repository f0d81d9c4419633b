package org.dateline.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.mention.EventMention;
import org.dateline.mention.Role;

/**
 * What one article says of one event.
 *
 * @param index          place in the article's list of accounts
 * @param eventType      local name of the event class
 * @param label          a short English description
 * @param mentions       its triggers, at least one, in reading order
 * @param participations who takes part, and where (role PLACE)
 */
public record Account(int index, String eventType, String label, List<EventMention> mentions, List<Participation> participations,
                      Optional<Timing> timing, Factuality factuality, String rule) {
    public Account {
        if (mentions.isEmpty()) throw new IllegalArgumentException("an account without a mention: " + label);
        mentions = List.copyOf(mentions);
        participations = List.copyOf(participations);
    }

    public Account with(Participation participation) {
        List<Participation> all = new ArrayList<>(participations);
        all.add(participation);
        return new Account(index, eventType, label, mentions, all, timing, factuality, rule);
    }

    public Account with(Timing time) {
        return new Account(index, eventType, label, mentions, participations, Optional.of(time), factuality, rule);
    }

    public List<Integer> entities(Role role) {
        return participations.stream().filter(p -> p.role() == role).map(Participation::entity).distinct().toList();
    }
}
