package org.dateline.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/**
 * Finds the encoding of a text: byte order mark, zero bytes of UTF-16, well-formed UTF-8, the page's own word for it, and windows-1252 for the
 * rest, in this order.
 */
final class Decoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int LOOKED_AT = 4096;
    private static final Pattern META_CHARSET = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([a-z0-9_:.-]+)");
    private static final List<byte[]> BINARY_OPENINGS = List.of(ascii("%PDF-"), ascii("PK\u0003\u0004"), ascii("GIF8"), ascii("{\\rtf"));

    private final String name;

    /** @param name the input's, for failures */
    Decoder(String name) {
        this.name = name;
    }

    Decoded decode(byte[] bytes) {
        Decoded decoded = afterMark(bytes).or(() -> utf16WithoutMark(bytes)).orElseGet(() -> eightBit(bytes));
        if (looksBinary(decoded.text())) throw new DatelineException(FailureCode.BINARY_INPUT, name);
        return decoded;
    }

    private Optional<Decoded> afterMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        if (startsWith(bytes, 0xFF, 0xFE)) return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        if (startsWith(bytes, 0xFE, 0xFF)) return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        return Optional.empty();
    }

    /** Most characters of an English text have a zero byte in UTF-16, always on the same side. */
    private Optional<Decoded> utf16WithoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        int zerosFirst = 0;
        int zerosSecond = 0;
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i] == 0) zerosFirst++;
            if (bytes[2 * i + 1] == 0) zerosSecond++;
        }
        if (zerosSecond > pairs / 2 && zerosFirst <= pairs / 20) return strict(bytes, StandardCharsets.UTF_16LE);
        if (zerosFirst > pairs / 2 && zerosSecond <= pairs / 20) return strict(bytes, StandardCharsets.UTF_16BE);
        return Optional.empty();
    }

    private Decoded eightBit(byte[] bytes) {
        if (hasZero(bytes) || BINARY_OPENINGS.stream().anyMatch(opening -> startsWith(bytes, opening)))
            throw new DatelineException(FailureCode.BINARY_INPUT, name);
        return strict(bytes, StandardCharsets.UTF_8).or(() -> declared(bytes)).or(() -> damagedUtf8(bytes)).orElseGet(() -> windows1252(bytes));
    }

    /** The encoding that a page names in its head. What calls itself Latin-1 is windows-1252 on the web. */
    private Optional<Decoded> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher meta = META_CHARSET.matcher(head);
        if (!meta.find()) return Optional.empty();
        try {
            Charset charset = Charset.forName(meta.group(1));
            boolean told = !charset.equals(StandardCharsets.UTF_8) && !charset.equals(StandardCharsets.ISO_8859_1)
                    && !charset.equals(StandardCharsets.US_ASCII);
            return told ? strict(bytes, charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** UTF-8 with a few broken characters, as a cut-off download has: most of what is not ASCII still is well-formed. */
    private static Optional<Decoded> damagedUtf8(byte[] bytes) {
        Decoded decoded = lenient(bytes, 0, StandardCharsets.UTF_8);
        long broken = decoded.text().chars().filter(c -> c == REPLACEMENT).count();
        long foreign = decoded.text().chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
        return foreign > 2 * broken ? Optional.of(decoded) : Optional.empty();
    }

    private Decoded windows1252(byte[] bytes) {
        Decoded decoded = lenient(bytes, 0, WINDOWS_1252);
        long unassigned = decoded.text().chars().filter(c -> c == REPLACEMENT).count();
        long foreign = decoded.text().chars().filter(c -> c > 0x7F).count();
        if (unassigned * 50 > decoded.text().length()) throw new DatelineException(FailureCode.BINARY_INPUT, name);
        if (unassigned > 0 && foreign * 3 > decoded.text().length()) throw new DatelineException(FailureCode.BROKEN_ENCODING, name);
        return decoded;
    }

    private static boolean looksBinary(String text) {
        long control = text.chars().filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f').count();
        return control * 100 > text.length();
    }

    private static Optional<Decoded> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new Decoded(text, charset));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        return new Decoded(new String(bytes, from, bytes.length - from, charset), charset);
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) if (b == 0) return true;
        return false;
    }

    private static boolean startsWith(byte[] bytes, int... opening) {
        byte[] expected = new byte[opening.length];
        for (int i = 0; i < opening.length; i++) expected[i] = (byte) opening[i];
        return startsWith(bytes, expected);
    }

    private static boolean startsWith(byte[] bytes, byte[] opening) {
        return bytes.length >= opening.length && Arrays.equals(bytes, 0, opening.length, opening, 0, opening.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
