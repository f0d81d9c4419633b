package org.dateline.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final String TEXT = IntStream.range(0, 300).mapToObj(i -> "word" + i * 7919 % 1009).collect(Collectors.joining(" "));

    @Test
    void itEstimatesTheShareOfCommonShingles() {
        String changed = TEXT.replace("word0 ", "other ").replace(" word500 ", " another ");
        assertTrue(Fingerprint.of(TEXT).similarity(Fingerprint.of(changed)) > 0.85);
        String half = TEXT.substring(0, TEXT.length() / 2);
        assertEquals(0.5, Fingerprint.of(TEXT).similarity(Fingerprint.of(half)), 0.17);
    }

    @Test
    void otherTextsShareNothing() {
        String other = TEXT.replace("word", "term");
        assertTrue(Fingerprint.of(TEXT).similarity(Fingerprint.of(other)) < 0.05);
    }

    @Test
    void caseAndPunctuationDoNotCount() {
        assertEquals(Fingerprint.of("The ferry left at noon, with forty on board."), Fingerprint.of("the FERRY left at noon with forty on board"));
    }

    @Test
    void aTextOfFewWordsHasNone() {
        assertEquals(Fingerprint.NONE, Fingerprint.of("Ferry sinks"));
        assertEquals(0, Fingerprint.NONE.similarity(Fingerprint.NONE));
    }
}
