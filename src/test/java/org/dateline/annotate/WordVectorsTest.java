package org.dateline.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordVectorsTest {
    @Test
    void wordsOfOneMeaningAreNearerThanWordsOfOneForm() {
        assertTrue(WordVectors.cosine("quake", "tremor") > 0.8);
        assertTrue(WordVectors.cosine("quake", "quack") < 0.5);
    }

    @Test
    void aWordThatNobodyUsesHasNoVectorAndIsNearNothing() {
        assertTrue(WordVectors.of("xqzvvk").isEmpty());
        assertEquals(0, WordVectors.cosine("xqzvvk", "quake"));
    }

    @Test
    void capitalsDoNotMatterAndTheVectorIsOfLengthOne() {
        assertEquals(1, WordVectors.cosine("Lawsuit", "lawsuit"), 1e-4);
    }
}
