package org.dateline.resolve.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Factuality;
import org.dateline.mention.Role;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.When;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.Event;
import org.junit.jupiter.api.Test;

class EventLabelTest {
    private static final Optional<When> DAY = Optional.of(When.at(PartialDate.parse("2031-05-06")));
    private static final Map<Role, Set<String>> IN_TARNBY = Map.of(Role.PLACE, Set.of("tarnby"));

    @Test
    void theLineThatNamesMostIsChosen() {
        assertEquals("Flood in Tarnby, 6 May 2031", label(DAY, told("Flood", Map.of()), told("Flood", Map.of()), told("Flood in Tarnby", IN_TARNBY)));
    }

    @Test
    void thePlaceOfTheEventIsAddedWhereTheLineLacksIt() {
        assertEquals("Flood in Tarnby", label(Optional.empty(), told("Flood", Map.of())));
    }

    @Test
    void aNumberThatAccountsDisagreeOnIsLeftOut() {
        assertEquals("People killed in Tarnby", label(Optional.empty(), told("14 people killed in Tarnby", IN_TARNBY), told("20 people killed", Map.of())));
        assertEquals("14 people killed in Tarnby", label(Optional.empty(), told("14 people killed in Tarnby", IN_TARNBY), told("14 people killed", Map.of())));
    }

    @Test
    void withoutItsTimeALabelIsTheLine() {
        Event event = new Event("k", "Disaster", "Flood in Tarnby, 6 May 2031", List.of("a"), IN_TARNBY, DAY, Factuality.HAPPENED, List.of("x"));
        assertEquals("Flood in Tarnby", EventLabel.undated(event));
    }

    private static String label(Optional<When> when, Telling... tellings) {
        return EventLabel.of(List.of(tellings), IN_TARNBY, when, key -> "Tarnby");
    }

    private static Telling told(String label, Map<Role, Set<String>> entities) {
        AccountDigest account = new AccountDigest("iri", "article", "Disaster", label, List.of("flood"), entities, Optional.empty(), Factuality.HAPPENED);
        return new Telling(account, 0, 0, entities, Map.of(), Optional.empty(), Optional.empty(), 0, List.of());
    }
}
