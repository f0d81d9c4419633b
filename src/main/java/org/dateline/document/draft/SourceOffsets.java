package org.dateline.document.draft;

import org.dateline.text.SourceSpan;

/** A source's text, with the code point offset of each of its UTF-16 offsets. */
public final class SourceOffsets {
    private final String source;
    /** Null where all characters are single UTF-16 units: then the two offsets are equal. */
    private final int[] points;

    public SourceOffsets(String source) {
        this.source = source;
        this.points = source.chars().anyMatch(c -> Character.isSurrogate((char) c)) ? points(source) : null;
    }

    private static int[] points(String source) {
        int[] points = new int[source.length() + 1];
        int point = 0;
        for (int i = 0; i < source.length(); point++) {
            int size = Character.charCount(source.codePointAt(i));
            for (int k = 0; k < size; k++) points[i + k] = point;
            i += size;
        }
        points[source.length()] = point;
        return points;
    }

    public String source() {
        return source;
    }

    public int codePoint(int utf16) {
        return points == null ? utf16 : points[utf16];
    }

    /** The range between two UTF-16 offsets. */
    public SourceSpan span(int begin, int end) {
        return new SourceSpan(codePoint(begin), codePoint(end));
    }
}
