package org.dateline.resolve.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Agglomerative clustering over a sparse graph of candidate pairs: the best pair of clusters is joined until none reaches the threshold. Ties are decided
 * by the items' numbers, so the same numbering gives the same clusters.
 */
public final class Agglomeration {
    /** What a pair scores that must never be in one cluster. */
    public static final double NEVER = Double.NEGATIVE_INFINITY;
    /** Odd, so that no two pairs of numbers are confounded; without it neighbouring pairs share their hash code. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** A pair of items, the lower number first. */
    record Pair(int left, int right) {
        Pair {
            if (left >= right) throw new IllegalArgumentException(left + " is not below " + right);
        }

        static Pair of(int one, int other) {
            return one < other ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** Takes two items worth comparing, the lower number first. */
    @FunctionalInterface
    public interface PairSink {
        void pair(int left, int right);
    }

    /** Tells pairs of items worth comparing, each once. */
    @FunctionalInterface
    public interface Candidates {
        void tell(PairSink sink);
    }

    /** How likely two clusters, given by their items in ascending order, are one: from 0 to 1, or {@link #NEVER}. */
    @FunctionalInterface
    public interface Linkage {
        double of(int[] left, int[] right);
    }

    private record Candidate(int left, int right, double score, int first, int second) {
        int worseThan(Candidate other) {
            if (score != other.score) return Double.compare(other.score, score);
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(second, other.second);
        }
    }

    private final Linkage linkage;
    private final double threshold;
    private final int items;
    private final int[] parent;
    private final List<int[]> members = new ArrayList<>();
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(Candidate::worseThan);
    private final Set<Long> offered = new HashSet<>();

    private Agglomeration(int items, Linkage linkage, double threshold) {
        this.linkage = linkage;
        this.threshold = threshold;
        this.items = items;
        this.parent = new int[2 * items];
        for (int i = 0; i < parent.length; i++) parent[i] = i;
        for (int i = 0; i < items; i++) members.add(new int[] {i});
    }

    /** The clusters of items that no user has ruled on. */
    public static List<int[]> cluster(int items, Candidates candidates, Linkage linkage, double threshold) {
        return cluster(items, candidates, linkage, threshold, Constraints.NONE);
    }

    /** The clusters, each in ascending order, in the order of their first members; items that no candidate pair names are alone. */
    public static List<int[]> cluster(int items, Candidates candidates, Linkage linkage, double threshold, Constraints constraints) {
        Agglomeration run = new Agglomeration(items, (left, right) -> constraints.forbids(left, right) ? NEVER : linkage.of(left, right), threshold);
        constraints.together().forEach(run::unite);
        candidates.tell(run::offerItems);
        run.join();
        return run.clusters();
    }

    private void join() {
        while (!queue.isEmpty()) {
            Candidate best = queue.poll();
            int left = root(best.left);
            int right = root(best.right);
            if (left == best.left && right == best.right) merge(left, right);
            else if (left != right) offer(left, right);
        }
    }

    private void unite(Pair pair) {
        int left = root(pair.left);
        int right = root(pair.right);
        if (left != right) merge(left, right);
    }

    private void offerItems(int one, int other) {
        int left = root(one);
        int right = root(other);
        if (left != right) offer(left, right);
    }

    private void merge(int left, int right) {
        int merged = members.size();
        int[] all = Arrays.copyOf(members.get(left), members.get(left).length + members.get(right).length);
        System.arraycopy(members.get(right), 0, all, members.get(left).length, members.get(right).length);
        Arrays.sort(all);
        members.add(all);
        parent[left] = merged;
        parent[right] = merged;
        members.set(left, null);
        members.set(right, null);
    }

    /** Scores two clusters once; of items no pair comes twice. */
    private void offer(int left, int right) {
        int low = Math.min(left, right);
        int high = Math.max(left, right);
        if (high < items || offered.add(((long) low << 32 | high) * SPREAD)) score(low, high);
    }

    private void score(int low, int high) {
        double score = linkage.of(members.get(low), members.get(high));
        if (score < threshold) return;
        int one = members.get(low)[0];
        int other = members.get(high)[0];
        queue.add(new Candidate(low, high, score, Math.min(one, other), Math.max(one, other)));
    }

    private int root(int cluster) {
        int at = cluster;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private List<int[]> clusters() {
        boolean[] told = new boolean[parent.length];
        List<int[]> clusters = new ArrayList<>();
        for (int item = 0; item < items; item++) {
            int root = root(item);
            if (!told[root]) clusters.add(members.get(root));
            told[root] = true;
        }
        return clusters;
    }
}
