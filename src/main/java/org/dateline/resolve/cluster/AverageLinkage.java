package org.dateline.resolve.cluster;

/**
 * Two clusters are as near as their members on average. Because all members count, and not the nearest ones, one wrong pair cannot chain two clusters
 * together, nor one wrong time or place hold two apart: a pair that cannot be one counts against, as {@value #AGAINST}, and so a few of them are outvoted by
 * many pairs that fit. Only {@link Agglomeration#NEVER} is for ever.
 *
 * <p>For bounded cost the average is taken over at most {@value #SAMPLE} members a side, those with the lowest numbers; so the caller numbers items of
 * which more is known before those of which less is.
 */
public record AverageLinkage(Score score) implements Agglomeration.Linkage {
    public static final int SAMPLE = 12;
    /** The score of a pair that cannot be one as far as is known; of clusters, about a quarter of the pairs may be such. */
    public static final double AGAINST = -0.2;

    /** How likely two items are one: from 0 to 1, or {@link Agglomeration#NEVER}. Symmetric. */
    @FunctionalInterface
    public interface Score {
        double of(int left, int right);
    }

    @Override
    public double of(int[] left, int[] right) {
        int across = Math.min(SAMPLE, left.length);
        int down = Math.min(SAMPLE, right.length);
        double sum = 0;
        for (int i = 0; i < across; i++) {
            for (int j = 0; j < down; j++) {
                double pair = score.of(left[i], right[j]);
                if (pair == Agglomeration.NEVER) return Agglomeration.NEVER;
                sum += pair;
            }
        }
        return sum / (across * down);
    }
}
