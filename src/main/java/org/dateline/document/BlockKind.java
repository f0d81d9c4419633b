package org.dateline.document;

/** What a piece of an article's content is to its reader. Boilerplate is no content: see {@link LeftOut}. */
public enum BlockKind {
    /** The article's own headline. */
    HEADLINE,
    /** A heading between paragraphs. */
    SUBHEADING,
    /** A bullet of a summary above the body. */
    SUMMARY,
    PARAGRAPH,
    /** The text under a photograph or video, without its credit. */
    CAPTION
}
