package org.dateline.document.draft;

/** Where a publisher's name was found, the most certain place first. */
public enum PublisherEvidence {
    PAGE_METADATA, MASTHEAD, BYLINE_DESK, OUTLET_LINE, HEADLINE_SUFFIX, COPYRIGHT, DATELINE, SOURCE_LINE, SIGNATURE, CREDIT_LINE, HEADLINE_BAR, OWN_CORRESPONDENTS, LINK_HOSTS,
    OWN_PROMOTION, OWN_WORK
}
