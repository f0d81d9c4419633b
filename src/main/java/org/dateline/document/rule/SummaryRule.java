package org.dateline.document.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.LineHint;
import org.dateline.text.Span;

/** Marks the bullets above the body as its summary, whether a glyph or a heading such as "Summary" tells them; list items below are paragraphs. */
final class SummaryRule implements LineRule {
    private static final Pattern HEADING = Pattern.compile("(?i)(?:summary|in summary|key points|key takeaways|takeaways|highlights|story highlights"
            + "|at a glance|in brief"
            + "|main points|key developments|quick read|the gist)\\s?:?");
    private static final Pattern GLYPH = Pattern.compile("^(?:[•▪●◦‣■○►▶*·]\\s*|[-–—]\\s+)(?=\\S)");
    private static final int MOST_BULLETS = 12;

    @Override
    public void apply(Draft draft) {
        boolean bodyBegun = false;
        for (int i : draft.open()) {
            if (!draft.isOpen(i)) continue;
            boolean item = cutGlyph(draft, i) || draft.hint(i) == LineHint.LIST_ITEM;
            if (item && draft.isOpen(i)) {
                draft.keep(i, bodyBegun ? BlockKind.PARAGRAPH : BlockKind.SUMMARY);
            } else if (!bodyBegun && isHeading(draft.text(i))) {
                draft.leaveOut(i, BoilerplateReason.MARKUP);
                keepBulletsAfter(draft, i);
            } else if (draft.isOpen(i) && Shape.isRunning(draft.text(i))) {
                bodyBegun = true;
            }
        }
    }

    private static void keepBulletsAfter(Draft draft, int heading) {
        int bullets = 0;
        for (int i = heading + 1; i < draft.size() && bullets < MOST_BULLETS; i++) {
            if (!draft.isOpen(i)) continue;
            boolean item = cutGlyph(draft, i) || draft.hint(i) == LineHint.LIST_ITEM;
            if (!item && Shape.endsSentence(draft.text(i))) return;
            draft.keep(i, BlockKind.SUMMARY);
            bullets++;
        }
    }

    static boolean isBullet(String line) {
        return GLYPH.matcher(line).find();
    }

    static boolean isHeading(String line) {
        return HEADING.matcher(line).matches();
    }

    private static boolean cutGlyph(Draft draft, int line) {
        Matcher glyph = GLYPH.matcher(draft.text(line));
        if (!glyph.find()) return false;
        draft.cut(line, new Span(0, glyph.end()), BoilerplateReason.MARKUP);
        return true;
    }
}
