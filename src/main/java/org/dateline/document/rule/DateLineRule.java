package org.dateline.document.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.date.DateReader;
import org.dateline.document.date.FoundDate;
import org.dateline.document.draft.DateEvidence;
import org.dateline.document.draft.Draft;
import org.dateline.text.Span;

/** Reads the date above an article: a line of nothing but date, time and their words, or such words before the first line's text. */
final class DateLineRule implements LineRule {
    private static final int HEADER_LINES = 10;
    private static final int HEADER_PARAGRAPHS = 2;
    private static final Pattern LABEL = Pattern.compile("(?i)^(?:date|published|publication date|posted|issued)\\s?(?:on|at)?\\s?:?\\s+");
    private static final Pattern FILED_UNDER = Pattern.compile("[\\s,|•·–—-]*(?:in|under|by)\\s[^.]{2,50}");
    private static final Pattern LABELLED = Pattern.compile("(?i)^(?:first |last |originally )?(?:date|published|posted|issued|released?|updated?"
            + "|modified)\\b");

    @Override
    public void apply(Draft draft) {
        int paragraphs = 0;
        for (int i = 0; i < draft.size() && i < HEADER_LINES; i++) {
            if (!draft.isOpen(i)) continue;
            boolean inHeader = paragraphs < HEADER_PARAGRAPHS || LABELLED.matcher(draft.text(i)).find();
            if (inHeader && TimeWords.areAll(draft.text(i))) takeLine(draft, i);
            else if (inHeader) takePrefix(draft, i);
            if (draft.isOpen(i) && Shape.endsInFullStop(draft.text(i)) && Shape.isRunning(draft.text(i))) paragraphs++;
        }
    }

    private static void takeLine(Draft draft, int line) {
        HeaderDates.state(draft.text(line), DateEvidence.DATE_LINE, draft.stated());
        draft.leaveOut(line, BoilerplateReason.DATE_LINE);
    }

    private static void takePrefix(Draft draft, int line) {
        Matcher label = LABEL.matcher(draft.text(line));
        if (!label.find()) return;
        Optional<FoundDate> found = DateReader.find(draft.text(line));
        if (found.isEmpty() || !TimeWords.areAll(draft.text(line).substring(0, found.get().end()))) return;
        draft.stated().published(DateEvidence.DATE_LINE, found.get().day());
        if (FILED_UNDER.matcher(draft.text(line).substring(found.get().end())).matches()) draft.leaveOut(line, BoilerplateReason.DATE_LINE);
        else draft.cut(line, new Span(0, found.get().end()), BoilerplateReason.DATE_LINE);
    }
}
