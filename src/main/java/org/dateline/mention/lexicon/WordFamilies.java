package org.dateline.mention.lexicon;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.data.Synset;

/**
 * How near in meaning two verbs or nouns are, by WordNet: "destruction" and "destroy" are of one family, "quake" and "tremor" of one meaning, "strike" is
 * a kind of "attack". Only a word's most frequent meanings count. Loads WordNet with the first question. Safe for use by several threads.
 */
public final class WordFamilies {
    private static final int MEANINGS = 4;

    /** From the nearest to the farthest. */
    public enum Kinship { SAME_WORD, DERIVED, SYNONYM, KIND_OF, NONE }

    private record Family(Set<String> derived, Set<Object> meanings, Set<Object> broader) {
    }

    private final Map<String, Family> families = new ConcurrentHashMap<>();
    private WordNet wordNet;

    /** Symmetric. */
    public Kinship between(String left, String right) {
        if (left.equals(right)) return Kinship.SAME_WORD;
        Family one = family(left);
        Family other = family(right);
        if (one.derived.contains(right) || other.derived.contains(left)) return Kinship.DERIVED;
        if (!Collections.disjoint(one.meanings, other.meanings)) return Kinship.SYNONYM;
        boolean kind = !Collections.disjoint(one.broader, other.meanings) || !Collections.disjoint(other.broader, one.meanings);
        return kind ? Kinship.KIND_OF : Kinship.NONE;
    }

    private Family family(String lemma) {
        return families.computeIfAbsent(lemma, this::read);
    }

    private synchronized Family read(String lemma) {
        if (wordNet == null) wordNet = new WordNet();
        Set<String> derived = new HashSet<>();
        Set<Object> meanings = new HashSet<>();
        Set<Object> broader = new HashSet<>();
        for (PartOfSpeech part : List.of(PartOfSpeech.VERB, PartOfSpeech.NOUN)) {
            wordNet.meanings(lemma, part).stream().limit(MEANINGS).forEach(meaning -> {
                derived.addAll(wordNet.derived(meaning, lemma));
                meanings.add(name(meaning));
                wordNet.hypernyms(meaning).forEach(above -> broader.add(name(above)));
            });
        }
        return new Family(derived, meanings, broader);
    }

    private static Object name(Synset meaning) {
        return List.of(meaning.getPOS(), meaning.getOffset());
    }
}
