package org.dateline.resolve.story;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.MurmurHash3;
import org.dateline.mention.EntityType;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleChange;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.name.NameForm;
import org.dateline.resolve.name.Names;

/**
 * What articles tell of: names, trigger lemmas and headline words, each weighted by kind, and how many articles have each. Those of an article are found
 * once, as long as it is there. Not for use by several threads.
 */
public final class ArticleFeatures {
    private static final double NAME = 1.0;
    private static final double HEADLINE = 0.7;
    private static final double LEMMA = 0.5;

    /**
     * The features of one article, in the order of their hashes, which is the same whatever came before it.
     *
     * @param numbers of the features
     */
    record Told(int[] numbers, double[] weights) {
    }

    private final Names names;
    private final Map<String, Integer> numberOf = new HashMap<>();
    private final Map<String, Told> told = new HashMap<>();
    private int[] frequency = new int[1024];

    public ArticleFeatures(Names names) {
        this.names = names;
    }

    static ArticleFeatures of(List<ArticleDigest> articles, Names names) {
        ArticleFeatures features = new ArticleFeatures(names);
        features.become(ArticleChange.to(articles));
        return features;
    }

    /** From now on, these are the articles. */
    public void become(ArticleChange articles) {
        articles.gone().forEach(article -> count(told.remove(article.iri()), -1));
        for (ArticleDigest article : articles.come()) {
            Told features = told(article);
            told.put(article.iri(), features);
            count(features, 1);
        }
    }

    Told of(ArticleDigest article) {
        return told.get(article.iri());
    }

    /** How many features there are; their numbers are below it. */
    int count() {
        return numberOf.size();
    }

    /** How many articles have a feature. */
    int frequency(int feature) {
        return frequency[feature];
    }

    private void count(Told article, int by) {
        for (int feature : article.numbers) frequency[feature] += by;
    }

    private Told told(ArticleDigest article) {
        record Feature(int number, long hash, double weight) {
        }
        List<Feature> features = weighted(article).entrySet().stream().map(e -> new Feature(number(e.getKey()), hash(e.getKey()), e.getValue()))
                .sorted(Comparator.comparingLong(Feature::hash)).toList();
        return new Told(features.stream().mapToInt(Feature::number).toArray(), features.stream().mapToDouble(Feature::weight).toArray());
    }

    private int number(String feature) {
        int number = numberOf.computeIfAbsent(feature, k -> numberOf.size());
        if (number >= frequency.length) frequency = Arrays.copyOf(frequency, 2 * frequency.length);
        return number;
    }

    /** Of 64 bits: two features of one hash are not to be expected. */
    private static long hash(String feature) {
        return MurmurHash3.hash128x64(feature.getBytes(StandardCharsets.UTF_8))[0];
    }

    /** What is told of more counts more, but less and less so. */
    private Map<String, Double> weighted(ArticleDigest article) {
        Map<String, Integer> roles = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (AccountDigest account : article.accounts()) {
            account.lemmas().forEach(lemma -> counts.merge("lemma " + lemma, 1, Integer::sum));
            account.entities().values().forEach(references -> references.forEach(reference -> roles.merge(reference, 1, Integer::sum)));
        }
        Map<String, Double> features = new HashMap<>();
        counts.forEach((lemma, count) -> features.put(lemma, LEMMA * (1 + Math.log(count))));
        for (ReferenceDigest reference : article.references()) {
            double weight = NAME * (1 + Math.log(1 + roles.getOrDefault(reference.iri(), 0)));
            if (reference.named()) called(reference).forEach(name -> features.merge(name, weight, Math::max));
        }
        article.headline().forEach(word -> features.put("word " + word, HEADLINE));
        return features;
    }

    /** Names as far as all spellings and short forms have them in common: of a person the last word. */
    private List<String> called(ReferenceDigest reference) {
        return reference.names().stream().map(name -> names.form(name, reference.type(), true)).filter(NameForm::isName)
                .map(form -> "name " + (reference.type() == EntityType.PERSON ? form.last() : form.joined()).folded()).distinct().toList();
    }
}
