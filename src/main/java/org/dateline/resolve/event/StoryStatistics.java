package org.dateline.resolve.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dateline.resolve.Passage;
import org.dateline.resolve.SharedWords;

/** How common words are in one story: what many of its articles say tells happenings apart less than what few say. */
final class StoryStatistics {
    private static final int MANY = 55;
    /** The logarithm at which what is rare counts one. */
    private static final double RARE = 5;

    private final int articles;
    private final int accounts;
    private final Map<String, Set<Integer>> articlesOfLemma = new HashMap<>();
    private final Map<String, Integer> accountsOfLemma = new HashMap<>();
    private final Map<String, Integer> accountsOfEntity = new HashMap<>();
    private final Map<TypeIn, Integer> accountsOfType = new HashMap<>();
    private final double happenings;
    private final SharedWords words;
    private final SharedWords surroundings;

    /** What an article says in one place. */
    private record Said(int article, Set<String> words) {
    }

    private record TypeIn(int article, String type) {
        static TypeIn of(Telling telling) {
            return new TypeIn(telling.article(), telling.account().eventType());
        }
    }

    StoryStatistics(List<Telling> tellings) {
        Set<Integer> seen = new HashSet<>();
        for (Telling telling : tellings) {
            seen.add(telling.article());
            for (String lemma : telling.account().lemmas()) {
                articlesOfLemma.computeIfAbsent(lemma, k -> new HashSet<>()).add(telling.article());
                accountsOfLemma.merge(lemma, 1, Integer::sum);
            }
            telling.participants().forEach(entity -> accountsOfEntity.merge(entity, 1, Integer::sum));
            accountsOfType.merge(TypeIn.of(telling), 1, Integer::sum);
        }
        articles = seen.size();
        accounts = tellings.size();
        happenings = Math.min(1, Math.log((double) accounts / articles) / Math.log(MANY));
        words = words(tellings, Passage::words);
        surroundings = words(tellings, Passage::around);
    }

    private static SharedWords words(List<Telling> tellings, Function<Passage, Set<String>> wordsOf) {
        Set<Said> seen = new HashSet<>();
        Map<String, Integer> passagesWith = new HashMap<>();
        for (Telling telling : tellings) {
            Set<String> passage = wordsOf.apply(telling.account().passage());
            boolean first = seen.add(new Said(telling.article(), passage));
            if (first) passage.forEach(word -> passagesWith.merge(word, 1, Integer::sum));
        }
        Map<String, Double> weights = new HashMap<>();
        passagesWith.forEach((word, count) -> weights.put(word, weight(seen.size(), count)));
        return new SharedWords(weights);
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
        return happenings;
    }

    /** How alike the sentences of two accounts are: their words weighted by the square of the inverse document frequency. */
    double likeness(Telling left, Telling right) {
        return words.likeness(left.account().passage().words(), right.account().passage().words());
    }

    /** The same of the sentences together with those next to them. */
    double likenessAround(Telling left, Telling right) {
        return surroundings.likeness(left.account().passage().around(), right.account().passage().around());
    }

    /** How rarely an entity takes part in anything: near 0 for one that takes part in all, rising by the logarithm. */
    double rarity(String entity) {
        return Math.log(1 + (double) accounts / accountsOfEntity.get(entity)) / RARE;
    }

    /** How many accounts of the type of one of two there are in its article, the higher: 0 for one alone, rising by the logarithm. */
    double frequencyOfType(Telling left, Telling right) {
        return Math.log(Math.max(accountsOfType.get(TypeIn.of(left)), accountsOfType.get(TypeIn.of(right))));
    }

    private static double weight(int sentences, int withWord) {
        double idf = Math.log(1 + (double) sentences / withWord);
        return idf * idf;
    }
}
