package org.dateline.document;

import org.dateline.text.Span;

/**
 * A piece of an article's content.
 *
 * @param span where it stands in the clean text
 */
public record Block(BlockKind kind, Span span) {
}
