package org.dateline.document.rule;

import org.dateline.document.BlockKind;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.LineHint;

/** Parts headings between paragraphs from the paragraphs: they are short and no sentences. Several in a row are a list. */
final class BodyRule implements LineRule {
    private static final int LIST = 3;

    @Override
    public void apply(Draft draft) {
        for (int i : draft.open()) draft.keep(i, isHeading(draft, i) ? BlockKind.SUBHEADING : BlockKind.PARAGRAPH);
    }

    private static boolean isHeading(Draft draft, int line) {
        if (draft.hint(line) == LineHint.SUBHEADING) return true;
        return looksLikeOne(draft, line) && run(draft, line, -1) + run(draft, line, 1) + 1 < LIST;
    }

    private static int run(Draft draft, int line, int step) {
        int length = 0;
        for (int i = line + step; i >= 0 && i < draft.size() && draft.isIn(i) && looksLikeOne(draft, i) && length < LIST; i += step) length++;
        return length;
    }

    private static boolean looksLikeOne(Draft draft, int line) {
        String text = draft.text(line);
        boolean heading = draft.kind(line).map(kind -> kind == BlockKind.SUBHEADING).orElse(true);
        return heading && Shape.isHeading(text);
    }
}
