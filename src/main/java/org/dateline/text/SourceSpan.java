package org.dateline.text;

/**
 * A half-open range of a source file as decoded, without its byte order mark: what the graph publishes.
 *
 * @param begin first Unicode code point
 * @param end   code point after the last one
 */
public record SourceSpan(int begin, int end) implements Comparable<SourceSpan> {

    /** @throws IllegalArgumentException if the range is negative or reversed */
    public SourceSpan {
        if (begin < 0 || end < begin) throw new IllegalArgumentException("not a span: " + begin + ".." + end);
    }

    @Override
    public int compareTo(SourceSpan other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
