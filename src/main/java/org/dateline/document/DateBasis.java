package org.dateline.document;

/** How a publication date is known: the source states it, or it follows from the article's own and its story's day words. */
public enum DateBasis {
    STATED, INFERRED
}
