package org.dateline.resolve.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.mention.EntityType;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.name.NameForm;
import org.dateline.resolve.name.Names;

/**
 * Articles as vectors of what they tell of: names, trigger lemmas and headline words, each weighted by kind and by how few articles share it (inverse
 * document frequency). Vectors have length one, so their product is the cosine.
 */
public final class ArticleVectors {
    private static final double NAME = 1.0;
    private static final double HEADLINE = 0.7;
    private static final double LEMMA = 0.5;

    private final List<int[]> features = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();
    private final List<String> names;
    private final boolean[] shared;

    /** @param articles in an order that depends on the set alone */
    public ArticleVectors(List<ArticleDigest> articles, Names forms) {
        List<Map<String, Double>> raw = articles.stream().map(article -> features(article, forms)).toList();
        TreeMap<String, Integer> frequency = new TreeMap<>();
        raw.forEach(map -> map.keySet().forEach(feature -> frequency.merge(feature, 1, Integer::sum)));
        names = List.copyOf(frequency.keySet());
        shared = new boolean[names.size()];
        Map<String, Integer> number = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            number.put(names.get(i), i);
            shared[i] = frequency.get(names.get(i)) > 1;
        }
        for (Map<String, Double> map : raw) add(map, frequency, number, articles.size());
    }

    /** Of two articles, by their places in the list. */
    public double cosine(int left, int right) {
        int[] a = features.get(left);
        int[] b = features.get(right);
        double sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) sum += weights.get(left)[i++] * weights.get(right)[j++];
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return sum;
    }

    /** The features that say most of the article and that another one shares, as blocking keys. */
    List<String> keys(int article, int limit) {
        int[] mine = features.get(article);
        double[] weight = weights.get(article);
        return Arrays.stream(order(weight)).filter(i -> shared[mine[i]]).limit(limit).mapToObj(i -> names.get(mine[i])).toList();
    }

    private static int[] order(double[] weight) {
        return IntStream.range(0, weight.length).boxed()
                .sorted((i, j) -> weight[i] != weight[j] ? Double.compare(weight[j], weight[i]) : Integer.compare(i, j)).mapToInt(Integer::intValue).toArray();
    }

    private void add(Map<String, Double> map, Map<String, Integer> frequency, Map<String, Integer> number, int articles) {
        int[] mine = map.keySet().stream().mapToInt(number::get).sorted().toArray();
        double[] weight = new double[mine.length];
        double square = 0;
        for (int i = 0; i < mine.length; i++) {
            String feature = names.get(mine[i]);
            weight[i] = map.get(feature) * idf(frequency.get(feature), articles);
            square += weight[i] * weight[i];
        }
        for (int i = 0; i < mine.length; i++) weight[i] /= Math.sqrt(square);
        features.add(mine);
        weights.add(weight);
    }

    private static double idf(int frequency, int articles) {
        return Math.log(1 + (double) articles / frequency);
    }

    /** What is told of more counts more, but less and less so. */
    private static Map<String, Double> features(ArticleDigest article, Names forms) {
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
            if (reference.named()) names(reference, forms).forEach(name -> features.merge(name, weight, Math::max));
        }
        article.headline().forEach(word -> features.put("word " + word, HEADLINE));
        return features;
    }

    /** Names as far as all spellings and short forms have them in common: of a person the last word. */
    private static List<String> names(ReferenceDigest reference, Names forms) {
        return reference.names().stream().map(name -> forms.form(name, reference.type(), true)).filter(NameForm::isName)
                .map(form -> "name " + (reference.type() == EntityType.PERSON ? form.last() : form.joined()).folded()).distinct().toList();
    }
}
