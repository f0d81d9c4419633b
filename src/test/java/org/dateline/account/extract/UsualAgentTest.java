package org.dateline.account.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dateline.account.Participation;
import org.dateline.document.DateBasis;
import org.dateline.mention.Role;
import org.junit.jupiter.api.Test;

/** Who has done what the text says of nobody. */
class UsualAgentTest {
    private static List<Participation> agents(Told told, String lemma) {
        return told.account(lemma).participations().stream().filter(p -> p.role() == Role.AGENT).toList();
    }

    @Test
    void thePoliceOfWhomTheArticleSpeaksHaveArrestedThoseWhoWereArrested() {
        Told told = Told.by("Police fired tear gas at the crowd in Bergamo. Nine students were arrested.");
        Participation agent = agents(told, "arrest").getFirst();
        assertEquals(told.entity("Police").index(), agent.entity());
        assertEquals(DateBasis.INFERRED, agent.basis());
        assertEquals("usual-agent", agent.rule());
        assertEquals(0, agent.evidence().sentence());
    }

    @Test
    void whoIsSaidToHaveArrestedThemIsNotAskedFor() {
        Told told = Told.by("Police fired tear gas at the crowd in Bergamo. Soldiers arrested nine students.");
        assertEquals(List.of(told.entity("Soldiers").index()), agents(told, "arrest").stream().map(Participation::entity).toList());
    }

    @Test
    void nobodyArrestsHimself() {
        assertEquals(List.of(), agents(Told.by("The coast guard searched the bay. The coast guard was detained at the harbour."), "detain"));
    }

    @Test
    void withoutABodyThatArrestsPeopleNobodyIsGuessed() {
        assertEquals(List.of(), agents(Told.by("Doctors marched through Bergamo. Nine students were arrested."), "arrest"));
    }
}
