package org.dateline.mention.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.dateline.mention.lexicon.WordFamilies.Kinship;
import org.junit.jupiter.api.Test;

class WordFamiliesTest {
    private static final WordFamilies FAMILIES = new WordFamilies();

    @Test
    void aWordIsNearestToItself() {
        assertEquals(Nearness.SAME, FAMILIES.between("raid", "raid"));
    }

    @Test
    void aNounIsDerivedFromItsVerb() {
        assertEquals(Kinship.DERIVED, FAMILIES.between("destruction", "destroy").kinship());
    }

    @Test
    void aNounHasOneRootWithASynonymOfItsVerb() {
        Nearness nearness = FAMILIES.between("withdrawal", "pull back");
        assertEquals(Kinship.NONE, nearness.kinship());
        assertTrue(nearness.sameRoot());
    }

    @Test
    void aPhraseSharesTheWordThatIsAllOfTheOther() {
        assertEquals(1, FAMILIES.between("police raid", "raid").sharedWords());
        assertEquals(0.5, FAMILIES.between("police raid", "bombing raid").sharedWords());
        assertEquals(0, FAMILIES.between("set up", "go up").sharedWords());
    }

    @Test
    void aPhraseThatWordNetLacksMeansWhatItsWordsMean() {
        assertTrue(FAMILIES.between("mine collapse", "cave in").sameRoot());
    }

    @Test
    void killingEntailsDying() {
        assertTrue(FAMILIES.between("kill", "die").consequence());
        assertFalse(FAMILIES.between("elect", "die").consequence());
    }

    @Test
    void relatedWordsAreExplainedInLikerWordsThanOthers() {
        double related = FAMILIES.between("blaze", "burn").explained();
        double unrelated = FAMILIES.between("blaze", "vote").explained();
        assertTrue(related > 2 * unrelated, related + " and " + unrelated);
        assertTrue(unrelated >= 0 && related <= 1, related + " and " + unrelated);
    }

    @Test
    void nearnessIsSymmetric() {
        assertEquals(FAMILIES.between("quake", "shake"), FAMILIES.between("shake", "quake"));
    }
}
