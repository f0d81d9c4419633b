package org.dateline.resolve.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How common words are in one story: what many of its articles say tells happenings apart less than what few say. */
final class StoryStatistics {
    private final int articles;
    private final int sentences;
    private final Map<String, Set<Integer>> articlesOfLemma = new HashMap<>();
    private final Map<String, Integer> lemmaInArticle = new HashMap<>();
    private final Map<String, Integer> typeInArticle = new HashMap<>();
    private final Map<String, Integer> sentencesOfWord = new HashMap<>();

    StoryStatistics(List<Telling> tellings) {
        Set<Integer> seen = new HashSet<>();
        Set<String> contexts = new HashSet<>();
        for (Telling telling : tellings) {
            seen.add(telling.article());
            typeInArticle.merge(telling.article() + " " + telling.account().eventType(), 1, Integer::sum);
            for (String lemma : telling.account().lemmas()) {
                articlesOfLemma.computeIfAbsent(lemma, k -> new HashSet<>()).add(telling.article());
                lemmaInArticle.merge(telling.article() + " " + lemma, 1, Integer::sum);
            }
            Set<String> words = telling.account().context();
            boolean first = contexts.add(telling.article() + " " + words.stream().sorted().collect(Collectors.joining(" ")));
            if (first) words.forEach(word -> sentencesOfWord.merge(word, 1, Integer::sum));
        }
        articles = seen.size();
        sentences = contexts.size();
    }

    /** 1 for a lemma of a single article, 0 for one of all articles. */
    double rarity(String lemma) {
        if (articles < 2) return 0;
        return 1 - Math.log(articlesOfLemma.get(lemma).size()) / Math.log(articles);
    }

    /** How many more accounts than one the two articles, on average, tell in the word: 0 for none, 1 for three and more. */
    double frequency(String lemma, int left, int right) {
        double mean = (lemmaInArticle.get(left + " " + lemma) + lemmaInArticle.get(right + " " + lemma)) / 2.0;
        if (left == right) mean -= 1;
        return Math.max(0, Math.min(1, (mean - 1) / 3));
    }

    /** How many more accounts than one the two articles, on average, tell of the type: 0 for none, 1 for seven and more. */
    double typeFrequency(String type, int left, int right) {
        double mean = (typeInArticle.get(left + " " + type) + typeInArticle.get(right + " " + type)) / 2.0;
        if (left == right) mean -= 1;
        return Math.max(0, Math.min(1, (mean - 1) / 6));
    }

    /** Cosine of two sentences by their words' inverse document frequency. */
    double likeness(Set<String> left, Set<String> right) {
        double shared = 0;
        for (String word : left) if (right.contains(word)) shared += weight(word);
        return shared == 0 ? 0 : shared / Math.sqrt(length(left) * length(right));
    }

    private double length(Set<String> words) {
        return words.stream().sorted().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        double idf = Math.log(1 + (double) sentences / sentencesOfWord.getOrDefault(word, 1));
        return idf * idf;
    }
}
