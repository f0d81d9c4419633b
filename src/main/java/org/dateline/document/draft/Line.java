package org.dateline.document.draft;

import org.dateline.text.MappedText;

/**
 * A line of an article: white space within it is single blanks, none at its ends, and it is never empty.
 *
 * @param afterGap whether a blank line stood before it
 */
public record Line(MappedText text, LineHint hint, boolean afterGap) {
}
