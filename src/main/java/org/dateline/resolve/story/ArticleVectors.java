package org.dateline.resolve.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.name.Names;

/**
 * Articles as vectors of their {@link ArticleFeatures}, each weighted by how few articles share it (inverse document frequency). Vectors have length one, so
 * their product is the cosine.
 */
public final class ArticleVectors {
    private final ArticleFeatures features;
    private final List<ArticleFeatures.Told> told;
    private final double[][] weights;
    /** Of the features that several articles have: the others are in no product. */
    private final Shared[] shared;
    private final double[] idf;

    private record Shared(int[] places, long[] hashes, double[] weights) {
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
        this.told = articles.stream().map(features::of).toList();
        this.idf = IntStream.rangeClosed(0, articles.size()).mapToDouble(frequency -> Math.log(1 + (double) among / frequency)).toArray();
        this.weights = told.stream().map(this::weights).toArray(double[][]::new);
        this.shared = IntStream.range(0, weights.length).mapToObj(this::shared).toArray(Shared[]::new);
    }

    /** Of two articles, by their places in the list. */
    public double cosine(int left, int right) {
        long[] a = shared[left].hashes;
        long[] b = shared[right].hashes;
        double[] mine = shared[left].weights;
        double[] theirs = shared[right].weights;
        double sum = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) sum += mine[i++] * theirs[j++];
            else if (a[i] < b[j]) i++;
            else j++;
        }
        return sum;
    }

    /** The features that say most of the article and that another one shares, as blocking keys. */
    int[] keys(int article, int limit) {
        int[] numbers = told.get(article).numbers();
        int[] places = shared[article].places;
        if (places.length > limit) places = Arrays.copyOf(heaviest(places, weights[article]), limit);
        return Arrays.stream(places).map(i -> numbers[i]).toArray();
    }

    private Shared shared(int article) {
        int[] numbers = told.get(article).numbers();
        int[] places = IntStream.range(0, numbers.length).filter(i -> features.frequency(numbers[i]) > 1).toArray();
        long[] hashes = told.get(article).hashes();
        return new Shared(places, Arrays.stream(places).mapToLong(i -> hashes[i]).toArray(), Arrays.stream(places).mapToDouble(i -> weights[article][i]).toArray());
    }

    private static int[] heaviest(int[] places, double[] weight) {
        return Arrays.stream(places).boxed()
                .sorted((i, j) -> weight[i] != weight[j] ? Double.compare(weight[j], weight[i]) : Integer.compare(i, j)).mapToInt(Integer::intValue).toArray();
    }

    private double[] weights(ArticleFeatures.Told article) {
        double[] weight = article.weights().clone();
        double square = 0;
        for (int i = 0; i < weight.length; i++) {
            weight[i] *= idf[features.frequency(article.numbers()[i])];
            square += weight[i] * weight[i];
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < weight.length; i++) weight[i] /= length;
        return weight;
    }
}
