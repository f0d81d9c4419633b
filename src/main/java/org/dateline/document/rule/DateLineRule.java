package org.dateline.document.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.date.CalendarNames;
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
    private static final Pattern TIME_WORD = Pattern.compile("(?i)(?:first|last|originally|date|dated|published|publication|posted|issued|released?"
            + "|edited|filed|updated?|modified|created|on|at|the|of|a\\.?m\\.?|p\\.?m\\.?|[apm]|UK|US|local|time|eastern|pacific|central"
            + "|\\d{1,2}[ap]m?|noon|midnight|o'?clock|hrs?|hours?|minutes?|mins?|days?|ago|today|yesterday|ET|EST|EDT|CT|CST|CDT|MT|MST|MDT|PT|PST"
                    + "|PDT|GMT|UTC|BST|CET|CEST|IST|AEST|AEDT"
            + "|JST|HKT|SGT|EET|EEST|MSK|[TZ]|" + CalendarNames.WEEKDAY + "|" + CalendarNames.MONTH + "|(?:GMT|UTC)?[+-]?\\d+(?:st|nd|rd|th)?)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,.:;|/()@•·–—-]+|(?<=\\d)(?=[TZ+])|(?<=T)(?=\\d)");
    private static final Pattern LABELLED = Pattern.compile("(?i)^(?:first |last |originally )?(?:date|published|posted|issued|released?|updated?"
            + "|modified)\\b");
    private static final Pattern UPDATE = Pattern.compile("(?i)\\b(?:updated?|modified)\\b");

    @Override
    public void apply(Draft draft) {
        int paragraphs = 0;
        for (int i = 0; i < draft.size() && i < HEADER_LINES; i++) {
            if (!draft.isOpen(i)) continue;
            boolean inHeader = paragraphs < HEADER_PARAGRAPHS || LABELLED.matcher(draft.text(i)).find();
            if (inHeader && isDateLine(draft.text(i))) takeLine(draft, i);
            else if (inHeader) takePrefix(draft, i);
            if (draft.isOpen(i) && Shape.endsInFullStop(draft.text(i)) && Shape.isRunning(draft.text(i))) paragraphs++;
        }
    }

    /** Whether the text is made of the words of dates and times only, with a number among them. */
    static boolean isDateLine(String text) {
        boolean number = false;
        for (String part : SEPARATOR.split(text.strip())) {
            if (part.isEmpty()) continue;
            if (!TIME_WORD.matcher(part).matches()) return false;
            number |= part.chars().anyMatch(Character::isDigit);
        }
        return number;
    }

    private static void takeLine(Draft draft, int line) {
        DateEvidence evidence = UPDATE.matcher(draft.text(line)).find() ? DateEvidence.UPDATE_NOTICE : DateEvidence.DATE_LINE;
        DateReader.find(draft.text(line)).ifPresent(found -> draft.stated().published(evidence, found.day()));
        draft.leaveOut(line, BoilerplateReason.DATE_LINE);
    }

    private static void takePrefix(Draft draft, int line) {
        Matcher label = LABEL.matcher(draft.text(line));
        if (!label.find()) return;
        Optional<FoundDate> found = DateReader.find(draft.text(line));
        if (found.isEmpty() || !isDateLine(draft.text(line).substring(0, found.get().end()))) return;
        draft.stated().published(DateEvidence.DATE_LINE, found.get().day());
        draft.cut(line, new Span(0, found.get().end()), BoilerplateReason.DATE_LINE);
    }
}
