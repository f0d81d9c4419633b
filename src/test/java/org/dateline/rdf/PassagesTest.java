package org.dateline.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.resolve.Passage;
import org.dateline.resolve.Passage.Determiner;
import org.junit.jupiter.api.Test;

class PassagesTest {
    private static final List<String> TEXT = List.of("Ferry runs aground off Tolm", "A coastal ferry ran aground on Tuesday.", "The sudden grounding tore its hull.", "Divers arrived.");
    private final Passages passages = new Passages(sentences());

    private static List<Passages.Sentence> sentences() {
        List<Passages.Sentence> sentences = new ArrayList<>();
        int begin = 0;
        for (String text : TEXT) {
            sentences.add(new Passages.Sentence(begin, begin + text.length(), begin == 0, text));
            begin += text.length() + 1;
        }
        return sentences;
    }

    private Passage at(String word) {
        return passages.of(Set.of(String.join("\n", TEXT).indexOf(word)));
    }

    @Test
    void whatStandsAroundIsTheSentenceAndThoseNextToIt() {
        assertEquals(Set.of("sudden", "grounding", "tore", "hull"), at("grounding").words());
        assertTrue(at("grounding").around().containsAll(Set.of("tuesday", "hull", "divers")), at("grounding").around()::toString);
        assertFalse(at("grounding").around().contains("tolm"));
        assertEquals(2, at("grounding").sentence());
    }

    @Test
    void aHeadlineIsToldFromTheText() {
        assertTrue(at("aground off").inHeadline());
        assertFalse(at("grounding").inHeadline());
    }

    @Test
    void theWordBeforeTellsTheKnownFromTheNew() {
        assertEquals(Determiner.DEFINITE, at("grounding").determiner());
        assertEquals(Determiner.INDEFINITE, at("ferry").determiner());
        assertEquals(Determiner.NONE, at("Divers").determiner());
    }

    @Test
    void whatStandsInOneSentenceSharesItsWords() {
        assertSame(at("grounding").around(), at("hull").around());
    }

    @Test
    void ofWhatStandsInNoSentenceOnlyThePlaceIsKnown() {
        assertEquals(Passage.at(9_000), passages.of(Set.of(9_000)));
    }
}
