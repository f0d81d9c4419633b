package org.dateline.text;

import java.util.Arrays;

/**
 * Text taken from a source, every character of which knows where it stood there.
 * Offsets into the text are UTF-16; offsets into the source are Unicode code points.
 */
public final class MappedText implements CharSequence {
    private final String text;
    private final int[] begins;
    private final int[] ends;

    private MappedText(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /** The source as a text of its own: each character stands where it stands. */
    public static MappedText identity(String source) {
        Builder builder = new Builder();
        int point = 0;
        for (int i = 0; i < source.length(); ) {
            int codePoint = source.codePointAt(i);
            builder.append(codePoint, point, point + 1);
            point++;
            i += Character.charCount(codePoint);
        }
        return builder.build();
    }

    /** Where a non-empty span of this text stands in the source; characters that were dropped inside it are covered. */
    public SourceSpan source(Span span) {
        return new SourceSpan(begins[span.begin()], ends[span.end() - 1]);
    }

    public MappedText slice(Span span) {
        return new MappedText(span.of(text), Arrays.copyOfRange(begins, span.begin(), span.end()),
                Arrays.copyOfRange(ends, span.begin(), span.end()));
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
        return text.subSequence(begin, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects characters in the order in which they are to be read. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] begins = new int[256];
        private int[] ends = new int[256];

        /** Appends one code point that was read from the given range of the source. */
        public Builder append(int codePoint, int begin, int end) {
            int at = text.length();
            text.appendCodePoint(codePoint);
            ensure(text.length());
            for (int i = at; i < text.length(); i++) {
                begins[i] = begin;
                ends[i] = end;
            }
            return this;
        }

        public Builder append(MappedText other) {
            int at = text.length();
            text.append(other.text);
            ensure(text.length());
            System.arraycopy(other.begins, 0, begins, at, other.length());
            System.arraycopy(other.ends, 0, ends, at, other.length());
            return this;
        }

        /** Appends characters of our own, such as a blank line between blocks; they stand just after what came before. */
        public Builder appendOwn(String own) {
            int after = text.isEmpty() ? 0 : ends[text.length() - 1];
            own.codePoints().forEach(codePoint -> append(codePoint, after, after));
            return this;
        }

        public int length() {
            return text.length();
        }

        public MappedText build() {
            return new MappedText(text.toString(), Arrays.copyOf(begins, text.length()), Arrays.copyOf(ends, text.length()));
        }

        private void ensure(int length) {
            if (length <= begins.length) return;
            int size = Math.max(length, begins.length * 2);
            begins = Arrays.copyOf(begins, size);
            ends = Arrays.copyOf(ends, size);
        }
    }
}
