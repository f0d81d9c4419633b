package org.dateline.account.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dateline.account.Participation;
import org.dateline.document.DateBasis;
import org.dateline.mention.Role;
import org.junit.jupiter.api.Test;

/** Places that a reader takes from the text around an event. */
class LikelyPlaceTest {
    private static final String GUNMAN = "A gunman opened fire in a bank in Bergamo on Tuesday. Four customers were wounded.";

    @Test
    void whatFollowsFromAnEventIsWhereThatWas() {
        assertEquals("Bergamo (likely-place)", Told.by(GUNMAN).where("wound"));
    }

    @Test
    void thatAPlaceIsTakenFromTheTextAroundIsSaidAndTheWordsThatNameItAreTheEvidence() {
        Told told = Told.by(GUNMAN);
        Participation place = told.account("wound").participations().stream().filter(p -> p.role() == Role.PLACE).findFirst().orElseThrow();
        assertEquals(DateBasis.INFERRED, place.basis());
        assertEquals("likely-place", place.rule());
        assertEquals(0, place.evidence().sentence());
    }

    @Test
    void aTextWithoutPlacesGivesNone() {
        assertEquals("", Told.by("A gunman opened fire on Tuesday. Four customers were wounded.").where("wound"));
    }

    @Test
    void aBridgeThatIsDestroyedIsNotWhereThatIs() {
        assertEquals("Bergen (place-of-agent)", Told.by("Floods in Bergen destroyed the Harsta Bridge.").where("destroy"));
    }
}
