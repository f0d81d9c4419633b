package org.dateline.mention;

import org.dateline.text.Span;

/**
 * The characters that something was read from. Nothing is recorded without it.
 *
 * @param sentence index of the sentence in its article
 * @param span     in the clean text, within that sentence
 */
public record Evidence(int sentence, Span span) implements Comparable<Evidence> {
    @Override
    public int compareTo(Evidence other) {
        return span.compareTo(other.span);
    }
}
