package org.dateline.document.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.date.CalendarNames;
import org.dateline.document.date.DateReader;
import org.dateline.document.draft.DateEvidence;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;
import org.dateline.text.Span;

/** Reads the dateline before the body's first words: "BEIRUT – ", "PARIS, 3 May (Reuters) - ", "KYIV, Ukraine (AP) — ". */
final class DatelineRule implements LineRule {
    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’/-]+(?:\\s\\p{Lu}[\\p{Lu}.'’-]+){0,3}";
    private static final String TITLED = "\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]+){0,3}";
    private static final String REGION = "(?:,\\s" + TITLED + "){0,2}?";
    private static final String WEEKDAY = "(?:,?\\s" + CalendarNames.WEEKDAY + ")?";
    private static final String DAY = WEEKDAY + "(?:,?\\s(?:" + CalendarNames.MONTH + "\\s\\d{1,2}|\\d{1,2}\\s" + CalendarNames.MONTH + ")(?:,?\\s\\d{4})?)?";
    private static final String AGENCY = "\\((\\p{Lu}[\\p{L} /&.-]{1,30})\\)";
    private static final String DASH = "\\s?(?:[–—-]{1,3}|:)\\s";
    private static final Pattern FILED = Pattern.compile("^(" + CAPITALS + ")" + REGION + DAY + "(?:\\s" + AGENCY + ")?" + DASH);
    private static final Pattern FILED_TO_AGENCY = Pattern.compile("^(" + TITLED + ")" + REGION + DAY + "\\s" + AGENCY + DASH);
    private static final String FULL_DAY = "(?:" + CalendarNames.WEEKDAY + ",?\\s)?(?:" + CalendarNames.MONTH + "\\s\\d{1,2}|\\d{1,2}\\s" + CalendarNames.MONTH
            + "),?\\s\\d{4}";
    private static final Pattern FILED_ON = Pattern.compile("^(" + CAPITALS + ")" + REGION + ",?\\s" + FULL_DAY + "()?\\.\\s(?=\\p{Lu}|[“\"])");
    private static final Pattern DAY_ALONE = Pattern.compile("^()" + FULL_DAY + "()?" + DASH);
    private static final Pattern AGENCY_ALONE = Pattern.compile("^()" + AGENCY + DASH);

    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        if (body == draft.size()) return;
        for (Pattern form : new Pattern[] {FILED, FILED_TO_AGENCY, FILED_ON, DAY_ALONE, AGENCY_ALONE}) {
            Matcher filed = form.matcher(draft.text(body));
            if (!filed.find() || filed.end() == draft.text(body).length()) continue;
            take(draft, body, filed);
            return;
        }
    }

    private static void take(Draft draft, int body, Matcher filed) {
        if (!filed.group(1).isEmpty()) draft.stated().dateline(filed.group(1));
        if (filed.group(2) != null && !filed.group(2).isEmpty()) draft.stated().publisher(PublisherEvidence.DATELINE, filed.group(2));
        DateReader.find(filed.group()).ifPresent(found -> draft.stated().published(DateEvidence.DATE_LINE, found.day()));
        draft.cut(body, new Span(0, filed.end()), BoilerplateReason.DATE_LINE);
    }
}
