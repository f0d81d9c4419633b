package org.dateline.mention.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sf.extjwnl.data.Synset;

/** Reads one family from WordNet. Only a word's most frequent meanings count. A phrase that WordNet does not have means what its words mean. */
final class WordFamilyReader {
    private static final int MEANINGS = 4;
    /** How much a word itself counts among those that explain it. */
    private static final double ITSELF = 2;
    /** How much the names of its kinds count. */
    private static final double KIND = 0.3;
    /** They bear no meaning of their own in "set on fire". */
    private static final Set<String> FUNCTION_WORDS = Set.of("a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "with", "from", "as", "up", "down",
            "out", "off", "away", "over", "into", "onto", "about", "after", "back", "through", "his", "her", "its", "their", "him", "them", "it", "and", "or",
            "be", "not", "no", "under", "around", "against", "upon", "that");

    private final WordNet wordNet;
    private final Set<String> derived = new HashSet<>();
    private final Set<Object> meanings = new HashSet<>();
    private final Set<Object> derivedMeanings = new HashSet<>();
    private final Set<Object> broader = new HashSet<>();
    private final Set<Object> consequences = new HashSet<>();
    private final Map<String, Double> explaining = new HashMap<>();

    WordFamilyReader(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    WordFamily read(String lemma) {
        Set<String> words = words(lemma);
        add(lemma);
        if (meanings.isEmpty() && !words.equals(Set.of(lemma))) words.forEach(this::add);
        explain(lemma, ITSELF);
        return new WordFamily(lemma, Set.copyOf(words), Set.copyOf(derived), Set.copyOf(meanings), Set.copyOf(derivedMeanings), Set.copyOf(broader),
                Set.copyOf(consequences), Explanation.of(explaining));
    }

    /** Sorted; all words where none bears meaning. */
    private static Set<String> words(String lemma) {
        List<String> all = Arrays.asList(lemma.split("[ -]"));
        Set<String> bearing = all.stream().filter(word -> !FUNCTION_WORDS.contains(word)).collect(Collectors.toCollection(TreeSet::new));
        return bearing.isEmpty() ? new TreeSet<>(all) : bearing;
    }

    private void add(String word) {
        for (PartOfSpeech part : List.of(PartOfSpeech.VERB, PartOfSpeech.NOUN)) {
            List<Synset> ranked = wordNet.meanings(word, part);
            for (int i = 0; i < Math.min(MEANINGS, ranked.size()); i++) add(word, ranked.get(i), 1.0 / (i + 1));
        }
    }

    /** @param share how much the meaning explains: the frequent ones more */
    private void add(String word, Synset meaning, double share) {
        List<Synset> above = wordNet.hypernyms(meaning);
        List<Synset> kin = wordNet.derivedMeanings(meaning, word);
        derived.addAll(wordNet.derived(meaning, word));
        meanings.add(name(meaning));
        above.forEach(each -> broader.add(name(each)));
        kin.forEach(each -> derivedMeanings.add(name(each)));
        wordNet.consequences(meaning).forEach(each -> consequences.add(name(each)));
        explain(meaning.getGloss(), share);
        above.forEach(each -> explain(each.getGloss(), share));
        kin.forEach(each -> explain(each.getGloss(), share));
        wordNet.words(meaning).forEach(synonym -> explain(synonym, share));
        wordNet.hyponyms(meaning).forEach(kind -> wordNet.words(kind).forEach(name -> explain(name, share * KIND)));
    }

    private void explain(String text, double share) {
        for (String word : Explanation.words(text)) explaining.merge(word, share, Double::sum);
    }

    private static Object name(Synset meaning) {
        return List.of(meaning.getPOS(), meaning.getOffset());
    }
}
