package org.dateline.document.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.text.Span;

/** Cuts the kind of report off the headline that it stands before: "LIVE | Ferry runs aground", "Exclusive: …", "UPDATE 2-Ferry …". */
final class HeadlineLabelRule implements LineRule {
    private static final Pattern LABEL = Pattern.compile("^(?i:live(?: (?:updates?|blog|coverage|report))?|exclusive|breaking(?: news)?|just in|developing(?: story)?|updated?|analysis|explainer"
            + "|special report|long read|factbox|timeline|profile|corrected|correction|refile)(?:\\s*[|:»›•·]|\\s[–—-])\\s+(?=\\S+\\s\\S+\\s\\S+)"
            + "|^(?:UPDATE|WRAPUP|REFILE|CORRECTED|RPT|EXCLUSIVE|ANALYSIS|FACTBOX|TIMELINE|EXPLAINER|NEWSMAKER|PREVIEW|POLL|URGENT)(?: \\d+)?-(?=\\p{Lu}|\\p{N})");

    @Override
    public void apply(Draft draft) {
        draft.in().stream().findFirst().filter(draft::isOpen).ifPresent(first -> cut(draft, first));
    }

    private static void cut(Draft draft, int headline) {
        Matcher label = LABEL.matcher(draft.text(headline));
        if (label.find() && !HeaderDates.areIn(draft.text(headline))) draft.cut(headline, new Span(0, label.end()), BoilerplateReason.NAVIGATION);
    }
}
