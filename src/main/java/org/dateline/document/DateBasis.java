package org.dateline.document;

/** How a date, or another thing told, is known: the source states it, or it follows from what is told around it. */
public enum DateBasis {
    STATED, INFERRED
}
