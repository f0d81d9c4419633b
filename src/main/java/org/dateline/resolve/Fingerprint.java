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
 */
public final class Fingerprint {
    public static final Fingerprint NONE = new Fingerprint(new long[0]);
    static final int BAND = 2;
    private static final int PERMUTATIONS = 64;
    private static final int SHINGLE = 5;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** One a permutation; none for a text of fewer words than a shingle. */
    private final long[] minima;
    private final List<Band> bands;

    /**
     * Equal components in equal places.
     *
     * @param number of the band, from 0
     */
    public record Band(int number, long first, long second) {
    }

    private Fingerprint(long[] minima) {
        this.minima = minima;
        this.bands = IntStream.range(0, minima.length / BAND).mapToObj(band -> new Band(band, minima[band * BAND], minima[band * BAND + 1])).toList();
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
        return new Fingerprint(minima);
    }

    /** The estimated Jaccard similarity, 0 where one of the two has no shingle. */
    public double similarity(Fingerprint other) {
        if (minima.length == 0 || other.minima.length == 0) return 0;
        int equal = 0;
        for (int p = 0; p < PERMUTATIONS; p++) if (minima[p] == other.minima[p]) equal++;
        return equal / (double) PERMUTATIONS;
    }

    /** Keys such that texts much alike share one of them very likely, and texts little alike hardly ever (locality-sensitive hashing by bands). */
    public List<Band> bands() {
        return bands;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint fingerprint && Arrays.equals(minima, fingerprint.minima);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(minima);
    }

    @Override
    public String toString() {
        return "Fingerprint" + Arrays.toString(minima);
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
