package org.dateline.document.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.DateEvidence;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;
import org.dateline.document.draft.StatedMetadata;

/** Reads the lines around the headline that tell who wrote the article, for whom, from where and when; and by-lines below the text. */
final class HeaderLineRule implements LineRule {
    private static final Pattern BYLINE_MARK = Pattern.compile("^(?:By|BY|by|From|FROM|Words by|Written by|Reported by|Text by|Story by|Analysis by|Report by|Authors?)\\b.*");
    private static final int HEADER_LINES = 12;
    private static final int FOOTER_LINES = 3;
    private static final int FEWEST_HEADLINE_WORDS = 3;

    private final OutletNames outlets;

    HeaderLineRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        int first = draft.in().stream().findFirst().orElse(0);
        for (int i : draft.open()) {
            boolean header = i < HEADER_LINES && i <= body;
            boolean footer = i >= draft.size() - FOOTER_LINES && i > body;
            if (header && (i > first || headlineFollows(draft, i, body)) || footer) read(draft, i, footer);
        }
    }

    /** Whether a line below could be the headline, so that the first line need not be. */
    private static boolean headlineFollows(Draft draft, int line, int body) {
        if (BYLINE_MARK.matcher(draft.text(line)).matches()) return true;
        for (int i = line + 1; i < body; i++)
            if (draft.isOpen(i) && Shape.isHeading(draft.text(i)) && Shape.words(draft.text(i)) >= FEWEST_HEADLINE_WORDS) return true;
        return false;
    }

    private void read(Draft draft, int line, boolean footer) {
        String text = draft.text(line);
        Optional<HeaderLine> found = HeaderLine.of(text, outlets, new NameUse(draft, line));
        if (found.isPresent()) take(found.get(), draft, line, footer);
        else if (!footer && !Shape.endsSentence(text) && HeaderDates.standApart(text)) takeDates(draft, line);
    }

    /** A line with a date between bars, dots or commas is no sentence and no headline, whatever else it tells. */
    private void takeDates(Draft draft, int line) {
        String text = draft.text(line);
        HeaderDates.state(text, DateEvidence.BYLINE, draft.stated());
        HeaderParts.of(text).stream().filter(outlets::isSurelyByWords)
                .forEach(outlet -> draft.stated().publisher(PublisherEvidence.OUTLET_LINE, outlets.spelled(outlet)));
        draft.leaveOut(line, BoilerplateReason.DATE_LINE);
    }

    private void take(HeaderLine header, Draft draft, int line, boolean footer) {
        String text = draft.text(line);
        boolean dated = HeaderDates.areIn(text);
        boolean signed = dated && !header.outlets().isEmpty() && !draft.stated().hasDate();
        if (!(header.isByline() || (footer ? signed : dated || header.isFiledBy() || header.isDeskAlone() || header.isOfAuthors() && isBesideDate(draft, line)))) return;
        state(header, draft.stated());
        if (dated) HeaderDates.state(text, footer ? DateEvidence.FOOTER : DateEvidence.BYLINE, draft.stated());
        draft.leaveOut(line, BoilerplateReason.BYLINE);
    }

    private static boolean isBesideDate(Draft draft, int line) {
        return line + 1 < draft.size() && draft.reason(line + 1).equals(Optional.of(BoilerplateReason.DATE_LINE));
    }

    private void state(HeaderLine header, StatedMetadata stated) {
        header.authors().forEach(stated::author);
        PublisherEvidence where = header.isByline() ? PublisherEvidence.BYLINE_DESK : PublisherEvidence.OUTLET_LINE;
        header.outlets().forEach(outlet -> stated.publisher(where, outlets.spelled(outlet)));
        header.place().ifPresent(stated::dateline);
    }
}
