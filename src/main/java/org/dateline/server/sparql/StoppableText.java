package org.dateline.server.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;

/**
 * A text that ends the matching of a pattern on it when its query is cancelled. A pattern can backtrack for years on a short text, and Java's matcher
 * looks at nothing but the text meanwhile.
 */
final class StoppableText implements CharSequence {
    private static final int CHARACTERS_BETWEEN_LOOKS = 0xFFF;

    private final String text;
    private final AtomicBoolean cancelled;
    private int read;

    StoppableText(String text, AtomicBoolean cancelled) {
        this.text = text;
        this.cancelled = cancelled;
    }

    @Override
    public char charAt(int index) {
        if ((++read & CHARACTERS_BETWEEN_LOOKS) == 0 && cancelled.get()) {
            throw new QueryCancelledException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
