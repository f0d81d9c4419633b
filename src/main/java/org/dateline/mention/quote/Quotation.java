package org.dateline.mention.quote;

import org.dateline.text.Span;

/**
 * Words in quotation marks, within one paragraph.
 *
 * @param words     in the clean text, without the marks and the white space beside them
 * @param marked    the same with the marks that are there
 * @param paragraph place of its block in the article
 * @param depth     how many quotations it stands inside
 * @param closed    whether a mark closes it; a quotation without one ends with its paragraph
 * @param continues whether it goes on with the quotation that the paragraph before left open
 */
public record Quotation(Span words, Span marked, int paragraph, Kind kind, int depth, boolean closed, boolean continues) {

    /** What the marks are for. */
    public enum Kind {
        /** Somebody's sentence or a good part of it. */
        SPEECH,
        /** A word or two of somebody's, a name, or a word that the writer keeps at a distance. */
        WORDS
    }

    public boolean isSpeech() {
        return kind == Kind.SPEECH;
    }
}
