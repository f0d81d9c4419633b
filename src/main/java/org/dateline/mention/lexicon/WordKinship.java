package org.dateline.mention.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.data.Synset;

/**
 * How near in meaning two words for happenings are, by WordNet: "destroy" and "destruction" are one word in two parts of speech, "seize" and "capture"
 * share a frequent meaning, a bombing is an attack. Thread-safe.
 */
public final class WordKinship {
    /** Of a word's meanings only so many, the most frequent, count for synonyms. */
    private static final int FREQUENT = 2;
    private static final double DERIVED = 0.95;
    private static final double SAME_FIRST_MEANING = 0.9;
    private static final double SYNONYM = 0.7;
    private static final double MORE_GENERAL = 0.5;

    private record Kin(String joined, Set<String> derived, Set<String> first, Set<String> synonyms, Set<String> general) {
    }

    private final WordNet wordNet = new WordNet();
    private final Map<String, Kin> kinOf = new ConcurrentHashMap<>();

    /** @return from 0, unrelated, to 1, the same word; symmetric */
    public double of(String left, String right) {
        if (left.equals(right)) return 1;
        Kin one = kinOf.computeIfAbsent(left, this::kin);
        Kin other = kinOf.computeIfAbsent(right, this::kin);
        if (one.joined.equals(other.joined)) return 1;
        if (one.derived.contains(right) || other.derived.contains(left)) return DERIVED;
        if (one.first.contains(right) && other.first.contains(left)) return SAME_FIRST_MEANING;
        if (one.synonyms.contains(right) || other.synonyms.contains(left)) return SYNONYM;
        return one.general.contains(right) || other.general.contains(left) ? MORE_GENERAL : 0;
    }

    private Kin kin(String lemma) {
        Set<String> derived = new HashSet<>();
        Set<String> first = new HashSet<>();
        Set<String> synonyms = new HashSet<>();
        Set<String> general = new HashSet<>();
        synchronized (wordNet) {
            for (PartOfSpeech part : List.of(PartOfSpeech.VERB, PartOfSpeech.NOUN)) {
                List<Synset> meanings = wordNet.meanings(lemma, part);
                meanings.forEach(meaning -> derived.addAll(wordNet.derived(meaning, lemma)));
                meanings.stream().limit(1).forEach(meaning -> first.addAll(wordNet.words(meaning)));
                meanings.stream().limit(FREQUENT).forEach(meaning -> synonyms.addAll(wordNet.words(meaning)));
                meanings.stream().limit(1).flatMap(meaning -> wordNet.hypernyms(meaning).stream()).forEach(above -> general.addAll(wordNet.words(above)));
            }
        }
        return new Kin(lemma.replaceAll("[ -]", ""), derived, first, synonyms, general);
    }
}
