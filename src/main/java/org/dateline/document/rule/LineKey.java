package org.dateline.document.rule;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** Tells lines that say the same apart from all others, whatever their quotes, blanks and capitals. */
public final class LineKey {
    private LineKey() {
    }

    /** The line's letters and digits alone, in lower case. */
    static String of(String line) {
        StringBuilder key = new StringBuilder();
        line.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** A 64-bit hash of a line's key. */
    public static long hash(String line) {
        byte[] key = of(line).getBytes(StandardCharsets.UTF_8);
        Checksum high = new CRC32C();
        high.update(key, 0, key.length);
        return high.getValue() << 32 | of(line).hashCode() & 0xFFFFFFFFL;
    }
}
