package org.dateline.document;

/** Why a piece of a source is no content of the article. */
public enum BoilerplateReason {
    REPEATED_IN_ARTICLE, REPEATED_ACROSS_ARTICLES, SHARE_OR_EMBED, NAVIGATION, TEASER, LINK_ADDRESS, PHOTO_CREDIT,
    BYLINE, DATE_LINE, SOURCE_LINE, PROMOTION, CORRECTION_NOTICE, MARKUP
}
