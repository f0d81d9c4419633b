package org.dateline.pipeline;

import org.dateline.document.Metadata;
import org.dateline.source.RawArticle;

/**
 * An article that somebody hands in.
 *
 * @param known what they know of it besides its text; it goes before what the text says
 */
public record Submission(RawArticle article, Metadata known) {
}
