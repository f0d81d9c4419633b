package org.dateline.document.rule;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.text.Span;

/** Leaves addresses out: lines that are one (also in tokenised text, with blanks around every sign), and those inside sentences. */
final class LinkAddressRule implements LineRule {
    private static final Pattern SPACED = Pattern.compile("^https? : / / \\S.*");
    private static final Pattern WHOLE = Pattern.compile("^(https?://\\S+)$");
    private static final Pattern INSIDE = Pattern.compile("(?:https?://|www\\.|pic\\.twitter\\.com/)[^\\s<>\"”)\\]]*[^\\s<>\"”)\\].,;:!?]");

    @Override
    public void apply(Draft draft) {
        for (int i : draft.open()) {
            String text = draft.text(i);
            if (WHOLE.matcher(text).matches() && i == 0) draft.stated().url(text);
            if (SPACED.matcher(text).matches()) draft.leaveOut(i, BoilerplateReason.LINK_ADDRESS);
            else cutAddresses(draft, i);
        }
    }

    private static void cutAddresses(Draft draft, int line) {
        List<MatchResult> found = INSIDE.matcher(draft.text(line)).results().toList();
        for (MatchResult address : found.reversed())
            if (draft.isOpen(line)) draft.cut(line, new Span(address.start(), address.end()), BoilerplateReason.LINK_ADDRESS);
    }
}
