package org.dateline.document.draft;

/** What the source's markup says a line is. */
public enum LineHint {
    NONE, HEADLINE, SUBHEADING, CAPTION, LIST_ITEM
}
