package org.dateline.document.draft;

/** Where a publication date was found, the most certain place first. */
public enum DateEvidence {
    PAGE_METADATA, DATE_LINE, BYLINE, FOOTER, UPDATE_NOTICE, ADDRESS
}
