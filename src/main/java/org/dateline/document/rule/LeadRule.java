package org.dateline.document.rule;

import org.dateline.document.BlockKind;
import org.dateline.document.draft.Draft;

/** What still stands open between headline and body is a deck: a heading of the whole. */
final class LeadRule implements LineRule {
    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        for (int i = 0; i < body; i++)
            if (draft.isOpen(i)) draft.keep(i, BlockKind.SUBHEADING);
    }
}
