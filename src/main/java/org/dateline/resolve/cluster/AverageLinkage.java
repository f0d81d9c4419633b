package org.dateline.resolve.cluster;

/**
 * Two clusters are as near as their members on average. Because all members count, and not the nearest ones, one wrong pair cannot chain two clusters
 * together.
 *
 * <p>For bounded cost the average is taken over at most {@value #SAMPLE} members a side, those with the lowest numbers.
 */
public record AverageLinkage(PairScore score) implements Agglomeration.Linkage {
    private static final int SAMPLE = 12;

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
