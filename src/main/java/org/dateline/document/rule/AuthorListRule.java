package org.dateline.document.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;

/** Reads authors who stand under the headline without "By", and the outlet's name under them. */
final class AuthorListRule implements LineRule {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,\\s*and\\b|,|;|&|\\band\\b)\\s*");

    private static final String JOINED = ".*(?:\\band\\b|&).*";

    private final OutletNames outlets;

    AuthorListRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        for (int i = 0; i < body; i++)
            if (draft.isOpen(i)) readAuthors(draft, i, body);
        boolean below = false;
        for (int i = 1; i < body; i++) {
            below = isBelowByline(draft, i) || below && !draft.isOpen(i - 1) && draft.reason(i - 1).equals(Optional.of(BoilerplateReason.SOURCE_LINE));
            if (draft.isOpen(i) && below && isOutlet(draft.text(i))) takeOutlet(draft, i, body);
        }
    }

    private void readAuthors(Draft draft, int line, int body) {
        List<String> names = Arrays.stream(BETWEEN.split(draft.text(line))).toList();
        boolean people = names.stream().allMatch(name -> PersonName.matches(name) && !outlets.isSurely(name));
        if (!people || !belowHeadline(draft, line)) return;
        if (!draft.text(line).matches(JOINED) && !beside(draft, line, body) && !isAlone(draft, line, body)) return;
        names.forEach(name -> draft.stated().author(PersonName.spelled(name)));
        draft.leaveOut(line, BoilerplateReason.BYLINE);
    }

    private static boolean belowHeadline(Draft draft, int line) {
        for (int i = line - 1; i >= 0; i--)
            if (draft.kind(i).equals(Optional.of(BlockKind.HEADLINE))) return true;
        return false;
    }

    /** Names without "and" between need a date line or an outlet's name next to them, or one behind the place that they write from; else they may be a heading. */
    private boolean beside(Draft draft, int line, int body) {
        return isDate(draft, line - 1) || isDate(draft, line + 1) || isOutletLine(draft, line + 1, body)
                || isOutletLine(draft, line + 2, body) && new NameUse(draft, line + 1).isPlace(draft.text(line + 1));
    }

    private boolean isOutletLine(Draft draft, int line, int body) {
        return line < body && draft.isOpen(line) && outlets.isSurely(draft.text(line));
    }

    /** Whether a single name is all that stands between headline and body, and the body uses none of its words. */
    private static boolean isAlone(Draft draft, int line, int body) {
        if (BETWEEN.split(draft.text(line)).length > 1 || IntStream.range(0, body).anyMatch(i -> i != line && draft.isOpen(i))) return false;
        String text = draft.in().stream().filter(i -> i != line).map(draft::text).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        return Arrays.stream(draft.text(line).toLowerCase(Locale.ROOT).split("\\s+"))
                .noneMatch(word -> Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text).find());
    }

    private static boolean isDate(Draft draft, int line) {
        return line >= 0 && line < draft.size() && draft.reason(line).equals(Optional.of(BoilerplateReason.DATE_LINE));
    }

    private static boolean isBelowByline(Draft draft, int line) {
        return draft.reason(line - 1).equals(Optional.of(BoilerplateReason.BYLINE));
    }

    private boolean isOutlet(String text) {
        return outlets.couldBe(text) && !Shape.endsSentence(text) || outlets.ofDesk(text).isPresent();
    }

    private void takeOutlet(Draft draft, int line, int body) {
        boolean surely = outlets.isSurelyByWords(draft.text(line));
        if (!surely && (isOutletLine(draft, line + 1, body) || new NameUse(draft, line).isPlace(draft.text(line)))) draft.stated().dateline(draft.text(line));
        else draft.stated().publisher(PublisherEvidence.OUTLET_LINE, outlets.spelled(outlets.ofDesk(draft.text(line)).orElse(draft.text(line))));
        draft.leaveOut(line, BoilerplateReason.SOURCE_LINE);
    }
}
