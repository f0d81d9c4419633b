package org.dateline.annotate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class KnownNamesTest {
    @Test
    void townsAreKnownInWhateverCaseTheyAreWritten() {
        assertTrue(KnownNames.isSettlement("Tromsø") || KnownNames.isSettlement("Tromso"));
        assertTrue(KnownNames.isSettlement("BERGAMO"));
        assertFalse(KnownNames.isSettlement("Qvrzzthal"));
    }

    @Test
    void givenNamesAreKnown() {
        assertTrue(KnownNames.isGivenName("Aoife"));
        assertFalse(KnownNames.isGivenName("Qvrzzthal"));
    }
}
