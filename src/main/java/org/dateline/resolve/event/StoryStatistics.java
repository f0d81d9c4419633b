package org.dateline.resolve.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.resolve.SharedWords;

/** How common words are in one story: what many of its articles say tells happenings apart less than what few say. */
final class StoryStatistics {
    private static final int MANY = 55;

    private final int articles;
    private final int accounts;
    private final Map<String, Set<Integer>> articlesOfLemma = new HashMap<>();
    private final Map<String, Integer> accountsOfLemma = new HashMap<>();
    private final SharedWords words;

    StoryStatistics(List<Telling> tellings) {
        Set<Integer> seen = new HashSet<>();
        Set<String> contexts = new HashSet<>();
        Map<String, Integer> sentencesOfWord = new HashMap<>();
        for (Telling telling : tellings) {
            seen.add(telling.article());
            for (String lemma : telling.account().lemmas()) {
                articlesOfLemma.computeIfAbsent(lemma, k -> new HashSet<>()).add(telling.article());
                accountsOfLemma.merge(lemma, 1, Integer::sum);
            }
            Set<String> context = telling.account().context();
            boolean first = contexts.add(telling.article() + " " + context.stream().sorted().collect(Collectors.joining(" ")));
            if (first) context.forEach(word -> sentencesOfWord.merge(word, 1, Integer::sum));
        }
        articles = seen.size();
        accounts = tellings.size();
        Map<String, Double> weights = new HashMap<>();
        sentencesOfWord.forEach((word, count) -> weights.put(word, weight(contexts.size(), count)));
        words = new SharedWords(weights);
    }

    /** What part of the story's articles use a lemma. */
    double spread(String lemma) {
        return (double) articlesOfLemma.get(lemma).size() / articles;
    }

    /** 1 for a lemma that no article uses for more than one happening; the less, the more of them do. */
    double onceAnArticle(String lemma) {
        return (double) articlesOfLemma.get(lemma).size() / accountsOfLemma.get(lemma);
    }

    /** How many happenings the articles tell of on average: 0 for one, 1 for {@value #MANY} and more, by the logarithm. */
    double happenings() {
        return Math.min(1, Math.log((double) accounts / articles) / Math.log(MANY));
    }

    /** How alike two sentences are: their words weighted by the square of the inverse document frequency. */
    double likeness(Set<String> left, Set<String> right) {
        return words.likeness(left, right);
    }

    private static double weight(int sentences, int withWord) {
        double idf = Math.log(1 + (double) sentences / withWord);
        return idf * idf;
    }
}
