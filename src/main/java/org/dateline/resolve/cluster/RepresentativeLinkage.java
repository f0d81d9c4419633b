package org.dateline.resolve.cluster;

import java.util.Arrays;

/**
 * Two clusters are as near as the member of each that stands nearest to the whole other cluster, and of the two members the one that stands less near. So
 * one wrong pair cannot chain two clusters together, as it would where the nearest pair decides; nor do members of which little is known keep apart what the
 * others show to be one, as they would in a plain average. A pair that cannot be one, as far as is known, counts against, as {@value #AGAINST}: among many,
 * one wrong time or place is outvoted, but what lacks a time does not bring two days together. Only {@link Agglomeration#NEVER} is for ever.
 *
 * <p>For bounded cost at most {@value #SAMPLE} members a side are looked at, those with the lowest numbers; so the caller numbers items of which more is
 * known before those of which less is.
 */
public record RepresentativeLinkage(PairScore score) implements Agglomeration.Linkage {
    public static final int SAMPLE = 12;
    /** The score of a pair that cannot be one as far as is known. */
    public static final double AGAINST = -0.5;

    @Override
    public double of(int[] left, int[] right) {
        int across = Math.min(SAMPLE, left.length);
        int down = Math.min(SAMPLE, right.length);
        double[] ofLeft = new double[across];
        double[] ofRight = new double[down];
        for (int i = 0; i < across; i++) {
            for (int j = 0; j < down; j++) {
                double pair = score.of(left[i], right[j]);
                if (pair == Agglomeration.NEVER) return Agglomeration.NEVER;
                ofLeft[i] += pair / down;
                ofRight[j] += pair / across;
            }
        }
        return Math.min(Arrays.stream(ofLeft).max().orElseThrow(), Arrays.stream(ofRight).max().orElseThrow());
    }
}
