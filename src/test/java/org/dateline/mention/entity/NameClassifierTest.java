package org.dateline.mention.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.account.extract.Told;
import org.dateline.mention.EntityType;
import org.junit.jupiter.api.Test;

class NameClassifierTest {
    @Test
    void aFirmThatIsTakenForAPersonIsTheFirmThatItsWordsSayItIs() {
        Told told = Told.by("The mine's operator, Sankofa Resources, said it had halted all work. Shares of Sankofa fell. Inspectors ordered Sankofa Resources to mend the wall.");
        assertEquals(EntityType.ORGANISATION, told.entity("Sankofa Resources").type());
    }

    @Test
    void aTownThatIsTakenForAPersonIsTheTownThatPrepositionsSayItIs() {
        Told told = Told.by("Fighting went on in Ansongo on Tuesday. Residents said troops had withdrawn from Ansongo at dawn. The mayor of Ansongo, Ali Traore, called for help. Aid was sent to Ansongo.");
        assertEquals(EntityType.PLACE, told.entity("Ansongo").type());
        assertTrue(told.facts().entities().stream().anyMatch(e -> e.name().equals("Ali Traore") && e.type() == EntityType.PERSON));
    }
}
