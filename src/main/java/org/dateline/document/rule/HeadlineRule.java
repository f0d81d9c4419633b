package org.dateline.document.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.LineHint;
import org.dateline.document.draft.PublisherEvidence;
import org.dateline.text.Span;

/** Finds the headline: what the markup says is one, else a first line that is no sentence; a second one in like words is one too. */
final class HeadlineRule implements LineRule {
    private static final Pattern SUFFIX = Pattern.compile("\\s+[|–—-]\\s+(?:the\\s)?([^|–—]{2,40})$", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 30;
    private static final int MOST_SUFFIXES = 3;

    private final OutletNames outlets;

    HeadlineRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        List<Integer> in = draft.in();
        List<Integer> marked = in.stream().filter(i -> draft.isOpen(i) && draft.hint(i) == LineHint.HEADLINE).toList();
        if (!marked.isEmpty()) {
            keep(draft, marked.getFirst());
        } else {
            keepFirst(draft, in.stream().dropWhile(i -> isKicker(draft, i) || draft.kind(i).equals(Optional.of(BlockKind.CAPTION))).limit(2).toList());
        }
    }

    /** The first of the lines if it looks like a headline, and the second if it varies it. */
    private void keepFirst(Draft draft, List<Integer> lines) {
        if (lines.isEmpty() || !draft.isOpen(lines.getFirst()) || draft.hint(lines.getFirst()) != LineHint.NONE || !looksLikeOne(draft.text(lines.getFirst()))) return;
        keep(draft, lines.getFirst());
        if (lines.size() > 1 && isVariant(draft, lines.getFirst(), lines.getLast())) draft.keep(lines.getLast(), BlockKind.HEADLINE);
    }

    /** A word or two above the headline: what it is about, or where. */
    private static boolean isKicker(Draft draft, int line) {
        return draft.isOpen(line) && draft.hint(line) == LineHint.NONE && Shape.words(draft.text(line)) < FEWEST_WORDS && Shape.isHeading(draft.text(line))
                && !SummaryRule.isHeading(draft.text(line));
    }

    private void keep(Draft draft, int line) {
        for (int i = 0; i < MOST_SUFFIXES; i++) cutSuffix(draft, line);
        draft.keep(line, BlockKind.HEADLINE);
        draft.stated().title(draft.text(line));
    }

    /** The outlet's name or its section's behind the headline; a bar before it tells it even where its form does not. */
    private void cutSuffix(Draft draft, int line) {
        Matcher suffix = SUFFIX.matcher(draft.text(line));
        if (!suffix.find() || Shape.words(draft.text(line).substring(0, suffix.start())) < FEWEST_WORDS) return;
        String name = suffix.group(1);
        boolean section = SectionNames.isOne(name);
        if (!section && !outlets.isSurely(name) && !(suffix.group().contains("|") && outlets.couldBe(name) && !KnownPlaces.contains(name))) return;
        if (!section) draft.stated().publisher(outlets.isSurely(name) ? PublisherEvidence.HEADLINE_SUFFIX : PublisherEvidence.HEADLINE_BAR, name);
        draft.cut(line, new Span(suffix.start(), suffix.end()), BoilerplateReason.SOURCE_LINE);
    }

    private static boolean looksLikeOne(String text) {
        int words = Shape.words(text);
        return !SummaryRule.isBullet(text) && words >= FEWEST_WORDS && words <= MOST_WORDS && !Shape.endsInFullStop(text) && !Shape.isTruncated(text)
                && !text.endsWith(":") && !text.endsWith(",");
    }

    private static boolean isVariant(Draft draft, int headline, int next) {
        if (!draft.isOpen(next) || !looksLikeOne(draft.text(next))) return false;
        Set<String> words = words(draft.text(next));
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(words(draft.text(headline)));
        return shared.size() * 2 >= words.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
