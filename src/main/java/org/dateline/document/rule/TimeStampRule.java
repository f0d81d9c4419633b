package org.dateline.document.rule;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.text.Span;

/** Cuts the clock times off the entries of a running report: "16:40 - The court rises." A single one is left: it may be part of its sentence. */
final class TimeStampRule implements LineRule {
    private static final Pattern STAMP = Pattern.compile("^(?:\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?|\\d{1,2}\\s?[ap]\\.?m\\.?)(?:\\s(?:GMT|BST|ET|EST|EDT|CET|CEST|UTC|IST|local time))?"
            + "\\s?(?:[–—|:-]|\\s)\\s*(?=[\\p{Lu}“\"‘'])");
    private static final int FEWEST = 2;

    @Override
    public void apply(Draft draft) {
        List<Integer> stamped = draft.open().stream().filter(line -> STAMP.matcher(draft.text(line)).find()).toList();
        if (stamped.size() < FEWEST) return;
        for (int line : stamped) {
            Matcher stamp = STAMP.matcher(draft.text(line));
            if (stamp.find() && stamp.end() < draft.text(line).length()) draft.cut(line, new Span(0, stamp.end()), BoilerplateReason.DATE_LINE);
        }
    }
}
