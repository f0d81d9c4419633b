package org.dateline.document.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;
import org.dateline.text.Span;

/** Reads who an article comes from where a line says so: "Source: …", an agency's name under the text or behind its last words, or alone between paragraphs. */
final class SourceLineRule implements LineRule {
    private static final Pattern SOURCE = Pattern.compile("(?i)^(?:source|sources|via|originally published (?:by|on|in|at)|this (?:article"
            + "|story) (?:was )?(?:originally |first )?(?:published|appeared) (?:by|on|in|at))"
            + "\\s?:?\\s+(?:the\\s)?(.{2,60}?)\\.?$");
    private static final Pattern SIGNATURE = Pattern.compile("^[\\s(\\[–—-]*(\\p{Lu}[\\p{L}&.+-]*(?:\\s\\p{Lu}[\\p{L}&.+-]*){0,2})[)\\]]?$");
    private static final Pattern SIGNED_END = Pattern.compile("(?<=[.!?”\"’])\\s*(?:\\((\\p{Lu}[\\p{L}]+(?:\\s\\p{Lu}\\p{L}+)?)\\)"
            + "|[–—-]+\\s?(\\p{Lu}{2,6}))$");
    private static final String SPOKEN_TO = "\\b(?:told|tells|telling|interview with|spoke to|spoke with|speaking to|speaking with)\\s+(?:the\\s+)?";

    private final OutletNames outlets;

    SourceLineRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        for (int i : draft.open())
            if (i > body) readSourceLine(draft, i);
        List<Integer> in = draft.in();
        if (in.isEmpty()) return;
        int last = in.getLast();
        for (int i : draft.open())
            if (i > body) readSignature(draft, i, i == last);
        if (draft.isOpen(last)) cutSignature(draft, last);
    }

    private void readSourceLine(Draft draft, int line) {
        Matcher source = SOURCE.matcher(draft.text(line));
        if (!source.matches()) return;
        boolean below = line > draft.size() / 2;
        if (OutletNames.isAddress(source.group(1)) || below
                && outlets.couldBe(source.group(1))) draft.stated().publisher(PublisherEvidence.SOURCE_LINE, source.group(1));
        draft.leaveOut(line, BoilerplateReason.SOURCE_LINE);
    }

    private void readSignature(Draft draft, int line, boolean last) {
        Matcher signature = SIGNATURE.matcher(draft.text(line));
        if (!signature.matches()) return;
        String name = signature.group(1);
        if (!(outlets.isSurely(name) && namedElsewhere(draft, line, name)) && !(last && (outlets.isSurely(name) || namedElsewhere(draft, line,
                name)))) return;
        draft.stated().publisher(last ? PublisherEvidence.SIGNATURE : PublisherEvidence.CREDIT_LINE, name);
        draft.leaveOut(line, BoilerplateReason.SOURCE_LINE);
    }

    /** Whether people speak to the name elsewhere in the article, or it signs a picture or the dateline. */
    private static boolean namedElsewhere(Draft draft, int line, String name) {
        String quoted = Pattern.quote(name);
        Pattern use = Pattern.compile(SPOKEN_TO + quoted + "\\b|\\(" + quoted + "\\)|\\b" + quoted + "\\s?/\\s?\\p{Lu}|/\\s?" + quoted + "\\b",
                Pattern.CASE_INSENSITIVE);
        for (int i = 0; i < draft.size(); i++) if (i != line && use.matcher(draft.text(i)).find()) return true;
        return draft.leftOut().stream().anyMatch(out -> out.reason() == BoilerplateReason.PHOTO_CREDIT
                && out.text().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
    }

    private void cutSignature(Draft draft, int last) {
        Matcher signed = SIGNED_END.matcher(draft.text(last));
        if (!signed.find()) return;
        draft.stated().publisher(PublisherEvidence.SIGNATURE, signed.group(1) != null ? signed.group(1) : signed.group(2));
        draft.cut(last, new Span(signed.start(), signed.end()), BoilerplateReason.SOURCE_LINE);
    }
}
