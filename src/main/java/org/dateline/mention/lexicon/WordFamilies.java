package org.dateline.mention.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How near in meaning two verbs or nouns are, by WordNet: "destruction" and "destroy" are of one family, "quake" and "tremor" of one meaning, "strike" is
 * a kind of "attack". Loads WordNet with the first question. Safe for use by several threads.
 */
public final class WordFamilies {
    /** From the nearest to the farthest. */
    public enum Kinship { SAME_WORD, DERIVED, SYNONYM, KIND_OF, NONE }

    private final Map<String, WordFamily> families = new ConcurrentHashMap<>();
    private WordNet wordNet;

    /** Symmetric. */
    public Nearness between(String left, String right) {
        return left.equals(right) ? Nearness.SAME : family(left).to(family(right));
    }

    private WordFamily family(String lemma) {
        return families.computeIfAbsent(lemma, this::read);
    }

    private synchronized WordFamily read(String lemma) {
        if (wordNet == null) wordNet = new WordNet();
        return new WordFamilyReader(wordNet).read(lemma);
    }
}
