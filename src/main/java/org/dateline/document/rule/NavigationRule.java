package org.dateline.document.rule;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;

/** Leaves menus out: lines of several short pieces with bars, dots, or arrows between and no sentence among them. */
final class NavigationRule implements LineRule {
    private static final Pattern BAR = Pattern.compile("\\s*[|•·●>»›]\\s*");
    private static final int FEWEST_PIECES = 3;
    private static final int LONGEST_PIECE = 3;

    @Override
    public void apply(Draft draft) {
        for (int i : draft.open()) if (isMenu(draft.text(i))) draft.leaveOut(i, BoilerplateReason.NAVIGATION);
    }

    private static boolean isMenu(String line) {
        String[] pieces = BAR.split(line);
        if (SectionNames.areAll(line)) return true;
        return pieces.length >= FEWEST_PIECES && !SummaryRule.isBullet(line)
                && Arrays.stream(pieces).allMatch(piece -> !piece.isBlank() && Shape.words(piece) <= LONGEST_PIECE && !Shape.endsSentence(piece));
    }
}
