package org.dateline.document;

import java.util.List;
import org.dateline.text.ContentHash;
import org.dateline.text.MappedText;

/**
 * An article as its author meant it to be read.
 *
 * @param hash     of the source's bytes: the article's identity
 * @param file     the source's name
 * @param text     the content blocks in reading order, a blank line between two
 * @param blocks   the pieces of the text, in its order, not overlapping
 * @param leftOut  what of the source is not in the text, in the source's order
 */
public record CleanArticle(ContentHash hash, String file, MappedText text, List<Block> blocks, List<LeftOut> leftOut, Metadata metadata) {
    public CleanArticle {
        blocks = List.copyOf(blocks);
        leftOut = List.copyOf(leftOut);
    }

    public CleanArticle with(Metadata other) {
        return new CleanArticle(hash, file, text, blocks, leftOut, other);
    }
}
