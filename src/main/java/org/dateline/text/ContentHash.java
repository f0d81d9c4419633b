package org.dateline.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * The first 128 bits of a SHA-256 digest in hexadecimal: enough that two of the articles ever written never share one.
 *
 * @param hex 32 lower-case hexadecimal digits
 */
public record ContentHash(String hex) implements Comparable<ContentHash> {

    public static ContentHash of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new ContentHash(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    public static ContentHash of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of a set of names: the same whatever the order in which they come. */
    public static ContentHash ofSet(Collection<String> names) {
        return of(String.join("\n", names.stream().distinct().sorted().toList()));
    }

    @Override
    public int compareTo(ContentHash other) {
        return hex.compareTo(other.hex);
    }
}
