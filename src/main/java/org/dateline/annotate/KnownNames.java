package org.dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * Names of the world's settlements and people's given names, as the lists of CoreNLP's models have them. That a name is on a list is a hint and no more: there
 * is a town for nearly every word. Thread-safe.
 */
public final class KnownNames {
    private static final String SETTLEMENTS = "/edu/stanford/nlp/models/kbp/english/gazetteers/regexner_caseless.tab";
    private static final String GIVEN_NAMES = "/edu/stanford/nlp/models/ner/regexner.patterns";

    private static final class Settlements {
        private static final long[] KEYS = read(SETTLEMENTS, "CITY");
    }

    private static final class GivenNames {
        private static final long[] KEYS = read(GIVEN_NAMES, "PERSON");
    }

    private KnownNames() {
    }

    /** Whether a town or village anywhere bears the name. */
    public static boolean isSettlement(String name) {
        return Arrays.binarySearch(Settlements.KEYS, key(name)) >= 0;
    }

    /** Whether people are called so by their given name. */
    public static boolean isGivenName(String word) {
        return Arrays.binarySearch(GivenNames.KEYS, key(word)) >= 0;
    }

    /** The keys of the names of a class, in order. */
    private static long[] read(String resource, String nameClass) {
        try (InputStream in = KnownNames.class.getResourceAsStream(resource);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> isOf(line, nameClass)).flatMapToLong(line -> LongStream.of(key(line.substring(0, line.indexOf('\t'))))).sorted().toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(String line, String nameClass) {
        int tab = line.indexOf('\t');
        return tab > 0 && line.startsWith(nameClass + "\t", tab + 1);
    }

    /** A hash of 64 bits (FNV-1a) keeps half a million names in four megabytes; two names of one key are as good as never met. */
    private static long key(String name) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)) hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
        return hash;
    }
}
