package org.dateline.document.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.DateEvidence;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;

/** Reads what stands below an article of itself: who owns it, who reported it, when it first came out. What it reads other rules leave out by its wording. */
final class FooterRule implements LineRule {
    private static final Pattern OWNER = Pattern.compile("(?i:©|\\(c\\)|\\bcopyright\\b)(?:\\s*(?i:©|\\(c\\)|copyright))?\\s*:?(?:[\\s,]*(?:19|20)\\d\\d(?:\\s?[–—-]\\s?(?:19|20)\\d\\d)?)?"
            + "[\\s,]*(?i:by\\s|of\\s)?(?<name>\\p{Lu}[\\p{L}\\p{M}\\p{N}&'’.+-]*(?:\\s(?!(?i:all|reproduction|limited|ltd|llc|inc|plc|corp|gmbh|and its)\\b)"
            + "(?:[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}&'’.+-]*|of|the|and|de|del|la|le|y|du)){0,5})");
    private static final Pattern NAME_END = Pattern.compile("(?<=\\p{L}{4})\\.\\s.*|(?:\\s(?:19|20)\\d\\d|[.,;\\s])+$");
    private static final Pattern REPORTERS = Pattern.compile("(?i:\\b(?:reporting|reported|written|writing)(?: and (?:writing|reporting))? by)\\s([^;.()]{3,200})");
    private static final Pattern FIRST_PUBLISHED = Pattern.compile("(?i)\\b(?:(?:first|originally|was) (?:published|posted|appeared)|published|posted(?: on)?|date of publication|dated?)\\b");
    private static final int FOOTER_LINES = 6;

    private final OutletNames outlets;

    FooterRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        List<Integer> dated = new ArrayList<>();
        for (int i : draft.open()) {
            if (i <= body || i < draft.size() - FOOTER_LINES) continue;
            readOwner(draft, i);
            readReporters(draft, i);
            if (isDated(draft.text(i))) dated.add(i);
        }
        if (dated.size() == 1) readDate(draft, dated.getFirst());
    }

    private void readOwner(Draft draft, int line) {
        Matcher owner = OWNER.matcher(draft.text(line));
        if (!owner.find() || Credits.isPicture(draft.text(line))) return;
        String name = NAME_END.matcher(owner.group("name")).replaceFirst("");
        if (!outlets.ofDesk(name).isPresent()) draft.stated().publisher(PublisherEvidence.COPYRIGHT, name);
    }

    private void readReporters(Draft draft, int line) {
        Matcher reporters = REPORTERS.matcher(draft.text(line));
        if (!reporters.find()) return;
        Optional<HeaderLine> names = HeaderLine.of("By " + reporters.group(1).strip(), outlets, new NameUse(draft, line));
        names.ifPresent(found -> found.authors().forEach(draft.stated()::author));
    }

    private static boolean isDated(String line) {
        Matcher label = FIRST_PUBLISHED.matcher(line);
        return label.find() && !Shape.isRunning(line.substring(0, label.start())) && HeaderDates.areIn(line.substring(label.end()))
                && (TimeWords.areAll(line) || line.matches("(?i)\\W*(?:this|the|an? .{0,20}version of this) (?:article|story|report|piece)\\b.*|.*\\bfirst (?:published|appeared)\\b.*"));
    }

    private static void readDate(Draft draft, int line) {
        HeaderDates.state(draft.text(line), DateEvidence.FOOTER, draft.stated());
        if (TimeWords.areAll(draft.text(line))) draft.leaveOut(line, BoilerplateReason.DATE_LINE);
    }
}
