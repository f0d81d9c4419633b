package org.dateline.resolve.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.name.Names;

/**
 * Articles as vectors of their {@link ArticleFeatures}, each weighted by how few articles share it (inverse document frequency). Vectors have length one, so
 * their product is the cosine. Not for use by several threads.
 */
public final class ArticleVectors {
    private final ArticleFeatures features;
    /** Of the features that several articles have: the others are in no product. */
    private final Shared[] shared;
    private final double[] idf;
    /** Of the article that is laid out, by the numbers of the features; it is mostly compared with many others in turn. */
    private final double[] weightOf;
    private int laidOut = -1;

    private record Shared(int[] numbers, double[] weights) {
    }

    /** @param articles in an order that depends on the set alone */
    public ArticleVectors(List<ArticleDigest> articles, Names names) {
        this(articles, ArticleFeatures.of(articles, names), 1);
    }

    /**
     * @param features of these articles, and of no others
     * @param least    rarity is told as among so many articles, though there are fewer
     */
    ArticleVectors(List<ArticleDigest> articles, ArticleFeatures features, int least) {
        int among = Math.max(articles.size(), least);
        this.features = features;
        this.idf = IntStream.rangeClosed(0, articles.size()).mapToDouble(frequency -> Math.log(1 + (double) among / frequency)).toArray();
        this.shared = articles.stream().map(features::of).map(this::shared).toArray(Shared[]::new);
        this.weightOf = new double[features.count()];
    }

    /** Of two articles, by their places in the list. The sum is formed in the order of the features' hashes, so that it is the same to the last digit. */
    public double cosine(int left, int right) {
        if (left != laidOut) layOut(left);
        int[] numbers = shared[right].numbers;
        double[] theirs = shared[right].weights;
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) sum += weightOf[numbers[i]] * theirs[i];
        return sum;
    }

    private void layOut(int article) {
        if (laidOut >= 0) for (int number : shared[laidOut].numbers) weightOf[number] = 0;
        Shared features = shared[article];
        for (int i = 0; i < features.numbers.length; i++) weightOf[features.numbers[i]] = features.weights[i];
        laidOut = article;
    }

    /** The features that say most of the article and that another one shares, as blocking keys; of those that say as much, the first. */
    int[] keys(int article, int limit) {
        Shared all = shared[article];
        if (all.numbers.length <= limit) return all.numbers;
        double[] ordered = all.weights.clone();
        Arrays.sort(ordered);
        double least = ordered[ordered.length - limit];
        int[] keys = new int[limit];
        int alike = limit - (int) Arrays.stream(ordered, ordered.length - limit, ordered.length).filter(weight -> weight > least).count();
        for (int i = 0, count = 0; count < limit; i++) {
            if (all.weights[i] > least || all.weights[i] == least && alike-- > 0) keys[count++] = all.numbers[i];
        }
        return keys;
    }

    private Shared shared(ArticleFeatures.Told article) {
        int[] numbers = article.numbers();
        double[] weight = article.weights().clone();
        double square = 0;
        int count = 0;
        for (int i = 0; i < weight.length; i++) {
            int frequency = features.frequency(numbers[i]);
            weight[i] *= idf[frequency];
            square += weight[i] * weight[i];
            if (frequency > 1) count++;
        }
        return shared(numbers, weight, Math.sqrt(square), count);
    }

    private Shared shared(int[] numbers, double[] weight, double length, int count) {
        int[] kept = new int[count];
        double[] weights = new double[count];
        int at = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (features.frequency(numbers[i]) < 2) continue;
            kept[at] = numbers[i];
            weights[at++] = weight[i] / length;
        }
        return new Shared(kept, weights);
    }
}
