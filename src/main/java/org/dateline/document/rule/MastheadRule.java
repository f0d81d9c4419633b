package org.dateline.document.rule;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;

/** Reads what stands at a page's head before all articles: the outlet's name alone above the headline, or beside its sections and menus. */
final class MastheadRule implements LineRule {
    private static final Pattern LIVE = Pattern.compile("(?i)[\\s–—|:-]+live$");
    private static final int HEADER_LINES = 8;
    private static final int DATE_WITHIN = 5;
    private static final int DATE_WORDS = 10;
    private static final int FEWEST_HEADLINE_WORDS = 3;

    private final OutletNames outlets;

    MastheadRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        boolean above = true;
        for (int i : draft.open()) {
            if (i >= Math.min(HEADER_LINES, body)) return;
            if (isMenuWithName(draft.text(i))) readMenu(draft, i);
            else if (above && (isName(draft.text(i)) || i == 0 && isShoutedAboveDate(draft)) && headlineFollows(draft, i, body)) take(draft, i, LIVE.matcher(draft.text(i)).replaceFirst(""));
            else above &= HeaderDates.standApart(draft.text(i));
        }
    }

    private boolean isName(String text) {
        String name = LIVE.matcher(text).replaceFirst("");
        return outlets.isSurely(name) && !outlets.ofDesk(name).isPresent() && (outlets.isKnown(name) || OutletNames.isAddress(name) || outlets.isNamedAtItsEdge(name));
    }

    /** The first line in capitals with an article, and a date within the next two lines, as newspapers print their front page's head. */
    private boolean isShoutedAboveDate(Draft draft) {
        return outlets.isShoutedWithArticle(draft.text(0)) && IntStream.range(1, Math.min(DATE_WITHIN, draft.size())).anyMatch(i -> HeaderDates.areIn(draft.text(i)) && Shape.words(draft.text(i)) <= DATE_WORDS);
    }

    private static boolean headlineFollows(Draft draft, int line, int body) {
        for (int i = line + 1; i < body; i++)
            if (draft.isOpen(i) && Shape.isHeading(draft.text(i)) && Shape.words(draft.text(i)) >= FEWEST_HEADLINE_WORDS
                    && SectionNames.pieces(draft.text(i)).length == 1) return true;
        return false;
    }

    /** An outlet's name among names of sections and menus, or before at least as many of them as of other words. */
    private boolean isMenuWithName(String text) {
        List<String> pieces = Arrays.asList(SectionNames.pieces(text));
        long sections = pieces.stream().filter(MastheadRule::isSection).count();
        boolean allNamed = pieces.stream().allMatch(piece -> SectionNames.isOne(piece) || outlets.isSurely(piece) || piece.equals(pieces.getFirst()) && outlets.couldBe(piece));
        return pieces.size() > 1 && sections > 0 && !HeaderDates.areIn(text) && (allNamed || outlets.couldBe(pieces.getFirst()) && sections * 2 >= pieces.size());
    }

    /** Menus list countries beside sections. */
    private static boolean isSection(String piece) {
        return SectionNames.isOne(piece) || KnownPlaces.contains(piece);
    }

    private void readMenu(Draft draft, int line) {
        String[] pieces = SectionNames.pieces(draft.text(line));
        for (int i = 0; i < pieces.length; i++)
            if (!isSection(pieces[i]) && (i == 0 || outlets.isSurely(pieces[i])))
                draft.stated().publisher(PublisherEvidence.OUTLET_LINE, outlets.spelled(pieces[i]));
        draft.leaveOut(line, BoilerplateReason.NAVIGATION);
    }

    private void take(Draft draft, int line, String name) {
        draft.stated().publisher(PublisherEvidence.MASTHEAD, outlets.spelled(name));
        draft.leaveOut(line, BoilerplateReason.SOURCE_LINE);
    }
}
