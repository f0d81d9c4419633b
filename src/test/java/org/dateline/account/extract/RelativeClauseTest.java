package org.dateline.account.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.mention.Role;
import org.junit.jupiter.api.Test;

class RelativeClauseTest {
    private static String filler(String text, String lemma, Role role) {
        Told told = Told.by(text);
        return told.account(lemma).entities(role).stream().map(e -> told.facts().entities().get(e).name()).sorted().toList().toString();
    }

    @Test
    void whoOfALooseClauseIsTheOneItFollows() {
        assertEquals("[Marta Olsen]", filler("Marta Olsen, who underwent a four-hour operation, is out of danger.", "undergo operation", Role.PATIENT));
    }

    @Test
    void whoIsNotTheObjectOfAVerbThatHasOne() {
        assertEquals("[police]", filler("The police, who on Friday searched the offices of the shipyard, have charged the company.", "search", Role.AGENT));
    }

    @Test
    void whichMayBeTheObject() {
        assertEquals("[police]", filler("The shop, which police had searched on Friday, was closed.", "search", Role.AGENT));
    }
}
