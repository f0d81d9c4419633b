package org.dateline.account.event;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.account.Participation;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EventMention;
import org.dateline.mention.Role;

/** A short English line for an account: "flood: river Vouga, in Aveiro". */
final class AccountLabel {
    private static final int MOST_NAMES = 2;

    private AccountLabel() {
    }

    static String of(EventMention trigger, List<Participation> participations, EntityIndex entities) {
        String agents = names(Role.AGENT, participations, entities);
        String patients = names(Role.PATIENT, participations, entities);
        String place = names(Role.PLACE, participations, entities);
        StringBuilder label = new StringBuilder(trigger.lemma());
        if (!agents.isEmpty() || !patients.isEmpty()) label.append(": ").append(agents).append(agents.isEmpty() || patients.isEmpty() ? "" : " → ").append(patients);
        if (!place.isEmpty() && !place.equals(patients)) label.append(label.indexOf(":") < 0 ? " in " : ", in ").append(place);
        return label.toString();
    }

    private static String names(Role role, List<Participation> participations, EntityIndex entities) {
        return participations.stream().filter(p -> p.role() == role).map(p -> entities.get(p.entity()).name()).distinct().limit(MOST_NAMES)
                .collect(Collectors.joining(" and "));
    }
}
