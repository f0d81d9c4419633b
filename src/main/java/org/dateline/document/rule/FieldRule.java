package org.dateline.document.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;
import org.dateline.text.Span;

/** Reads the labelled fields above an article, as archives of newspapers print them: "Source: …", "Byline: …", "Dateline: …", "Headline: …". */
final class FieldRule implements LineRule {
    private static final Pattern FIELD = Pattern.compile("(?i)^(source|publication|publisher|outlet|newspaper|byline|authors?|written by|dateline|place|location|headline|title|section"
            + "|length|word count|language|edition|type|category|subject|keywords|body)\\s?:(?:\\s+(.*))?$");
    private static final int HEADER_LINES = 12;
    private static final int LONGEST = 120;

    private final OutletNames outlets;

    FieldRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        for (int i : draft.open()) {
            if (i > Math.min(HEADER_LINES, body)) return;
            Matcher field = FIELD.matcher(draft.text(i));
            if (field.matches() && draft.text(i).length() <= LONGEST) read(draft, i, field.group(1).toLowerCase(Locale.ROOT),
                    Optional.ofNullable(field.group(2)).orElse("").strip());
        }
    }

    private void read(Draft draft, int line, String label, String value) {
        switch (label) {
            case "headline", "title" -> cutLabel(draft, line, value);
            case "source", "publication", "publisher", "outlet", "newspaper" -> {
                String name = HeaderParts.of(value).stream().map(TimeWords::without).filter(part -> !part.isEmpty()).findFirst().orElse("");
                if (outlets.couldBe(name)) draft.stated().publisher(PublisherEvidence.MASTHEAD, name);
                draft.leaveOut(line, BoilerplateReason.SOURCE_LINE);
            }
            case "byline", "author", "authors", "written by" -> {
                HeaderLine.of("By " + value, outlets, new NameUse(draft, line)).ifPresent(names -> names.authors().forEach(draft.stated()::author));
                draft.leaveOut(line, BoilerplateReason.BYLINE);
            }
            case "dateline", "place", "location" -> {
                if (!value.isEmpty()) draft.stated().dateline(value);
                draft.leaveOut(line, BoilerplateReason.DATE_LINE);
            }
            default -> {
                if (!Shape.isRunning(value)) draft.leaveOut(line, BoilerplateReason.MARKUP);
            }
        }
    }

    private static void cutLabel(Draft draft, int line, String value) {
        int end = draft.text(line).length() - value.length();
        if (!value.isEmpty()) draft.cut(line, new Span(0, end), BoilerplateReason.MARKUP);
        else draft.leaveOut(line, BoilerplateReason.MARKUP);
    }
}
