package org.dateline.document.rule;

import org.dateline.document.draft.Draft;

/** Decides some of a draft's open lines, cuts pieces out of them, or states what they say of the article. */
public interface LineRule {
    void apply(Draft draft);
}
