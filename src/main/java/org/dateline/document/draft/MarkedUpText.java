package org.dateline.document.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.MappedText;
import org.jsoup.parser.Parser;

/**
 * Collects readable text from ranges of a source: character references are decoded, runs of any white space become one blank, zero-width and
 * direction characters are dropped. Every character keeps its place in the source.
 */
public final class MarkedUpText {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final int NO_BLANK = -1;

    private final SourceOffsets offsets;
    private final Matcher reference;
    private MappedText.Builder line = new MappedText.Builder();
    private int blankBegin = NO_BLANK;
    private int blankEnd = NO_BLANK;

    public MarkedUpText(SourceOffsets offsets) {
        this.offsets = offsets;
        this.reference = REFERENCE.matcher(offsets.source());
    }

    /** Takes in the source's characters from one UTF-16 offset up to another; markup in them is taken for text. */
    public void append(int begin, int end) {
        for (int at = begin; at < end; ) at = appendOne(at, end);
    }

    private int appendOne(int at, int end) {
        String source = offsets.source();
        if (source.charAt(at) == '&' && reference.region(at, end).lookingAt()) {
            String decoded = Parser.unescapeEntities(reference.group(), true);
            if (!decoded.equals(reference.group())) {
                decoded.codePoints().forEach(codePoint -> take(codePoint, offsets.codePoint(at), offsets.codePoint(reference.end())));
                return reference.end();
            }
        }
        int codePoint = source.codePointAt(at);
        int next = at + Character.charCount(codePoint);
        take(codePoint, offsets.codePoint(at), offsets.codePoint(next));
        return next;
    }

    private void take(int codePoint, int begin, int end) {
        if (isBlank(codePoint)) {
            if (blankBegin == NO_BLANK) blankBegin = begin;
            blankEnd = end;
        } else if (!isInvisible(codePoint)) {
            if (blankBegin != NO_BLANK && line.length() > 0) line.append(' ', blankBegin, blankEnd);
            blankBegin = NO_BLANK;
            line.append(codePoint, begin, end);
        }
    }

    /** Whether nothing but white space was taken in since the last line. */
    public boolean isEmpty() {
        return line.length() == 0;
    }

    /** Number of UTF-16 characters taken in since the last line. */
    public int length() {
        return line.length();
    }

    /** What was taken in, without white space at its ends; the next line begins empty. */
    public MappedText takeLine() {
        MappedText taken = line.build();
        line = new MappedText.Builder();
        blankBegin = NO_BLANK;
        return taken;
    }

    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x85;
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint == 0xAD || codePoint == 0xFEFF || codePoint == 0x2060 || codePoint >= 0x200B && codePoint <= 0x200C
                || codePoint >= 0x200E && codePoint <= 0x200F || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069 || Character.getType(codePoint) == Character.CONTROL;
    }
}
