package org.dateline.document.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;

/** Keeps the first of the lines that say the same; it is a caption if any of them is. */
final class RepeatRule implements LineRule {
    private static final int SHORTEST = 12;

    @Override
    public void apply(Draft draft) {
        Map<String, Integer> first = new HashMap<>();
        for (int i : draft.in()) {
            String key = LineKey.of(draft.text(i));
            if (key.length() < SHORTEST) continue;
            Integer earlier = first.putIfAbsent(key, i);
            if (earlier == null) continue;
            if (draft.kind(i).equals(Optional.of(BlockKind.CAPTION)) && draft.isOpen(earlier)) draft.keep(earlier, BlockKind.CAPTION);
            draft.leaveOut(i, BoilerplateReason.REPEATED_IN_ARTICLE);
        }
    }
}
