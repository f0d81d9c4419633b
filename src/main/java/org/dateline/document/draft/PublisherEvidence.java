package org.dateline.document.draft;

/** Where a publisher's name was found, the most certain place first. */
public enum PublisherEvidence {
    PAGE_METADATA, BYLINE_DESK, OUTLET_LINE, DATELINE, SOURCE_LINE, SIGNATURE, HEADLINE_SUFFIX, CREDIT_LINE, OWN_CORRESPONDENTS, LINK_HOSTS
}
