package org.dateline.resolve;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.MurmurHash3;
import org.dateline.text.NameKey;

/**
 * A MinHash sketch of a text's shingles (runs of five words): the share of equal components estimates the Jaccard similarity of the shingle sets
 * (Broder 1997). One 64-bit hash a shingle; the permutations are the usual {@code a·h + b} with odd {@code a}, fixed for all time.
 *
 * @param minima one a permutation; empty for a text of fewer words than a shingle
 */
public record Fingerprint(List<Long> minima) {
    public static final Fingerprint NONE = new Fingerprint(List.of());
    static final int BAND = 2;
    private static final int PERMUTATIONS = 64;
    private static final int SHINGLE = 5;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    public Fingerprint {
        minima = List.copyOf(minima);
    }

    public static Fingerprint of(String text) {
        String[] words = NameKey.of(text).split(" ");
        if (words.length < SHINGLE) return NONE;
        long[] minima = new long[PERMUTATIONS];
        Arrays.fill(minima, Long.MAX_VALUE);
        for (int start = 0; start + SHINGLE <= words.length; start++) {
            long hash = hash(String.join(" ", Arrays.asList(words).subList(start, start + SHINGLE)));
            for (int p = 0; p < PERMUTATIONS; p++) minima[p] = Math.min(minima[p], permuted(hash, p));
        }
        return new Fingerprint(Arrays.stream(minima).boxed().toList());
    }

    /** The estimated Jaccard similarity, 0 where one of the two has no shingle. */
    public double similarity(Fingerprint other) {
        if (minima.isEmpty() || other.minima.isEmpty()) return 0;
        int equal = 0;
        for (int p = 0; p < PERMUTATIONS; p++) if (minima.get(p).equals(other.minima.get(p))) equal++;
        return equal / (double) PERMUTATIONS;
    }

    /** Keys such that texts much alike share one of them very likely, and texts little alike hardly ever (locality-sensitive hashing by bands). */
    public List<String> bands() {
        if (minima.isEmpty()) return List.of();
        return IntStream.range(0, PERMUTATIONS / BAND).mapToObj(band -> band + ":" + minima.subList(band * BAND, (band + 1) * BAND)).toList();
    }

    private static long hash(String shingle) {
        return MurmurHash3.hash128x64(shingle.getBytes(StandardCharsets.UTF_8))[0];
    }

    private static long permuted(long hash, int p) {
        long factor = GOLDEN * (2L * p + 1) | 1;
        long mixed = (hash ^ (hash >>> 29)) * factor + p * 0xBF58476D1CE4E5B9L;
        return mixed ^ (mixed >>> 32);
    }
}
