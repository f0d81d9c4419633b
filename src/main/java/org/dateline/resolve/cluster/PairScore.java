package org.dateline.resolve.cluster;

/** How likely two items, by their numbers, are one: from 0 to 1, or {@link Agglomeration#NEVER}. Symmetric. */
@FunctionalInterface
public interface PairScore {
    double of(int left, int right);
}
