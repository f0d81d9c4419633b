package org.dateline.document.rule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.date.CalendarNames;
import org.dateline.document.draft.Draft;

/**
 * Leaves out the teasers of other stories under an article: lines that break off, what follows a source or share line and tells of something
 * else, and headings below which nothing stands.
 */
final class TailRule implements LineRule {
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}\\p{M}'’-]{2,}");
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]{2,}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern CALENDAR = Pattern.compile(CalendarNames.MONTH + "|" + CalendarNames.WEEKDAY);
    private static final Set<BoilerplateReason> MARKERS = Set.of(BoilerplateReason.SOURCE_LINE, BoilerplateReason.SHARE_OR_EMBED,
            BoilerplateReason.TEASER,
            BoilerplateReason.NAVIGATION, BoilerplateReason.PROMOTION);
    private static final int FEWEST_TRUNCATED = 2;

    @Override
    public void apply(Draft draft) {
        leaveOutAfterMarker(draft);
        leaveOutTruncated(draft);
        leaveOutLooseHeadings(draft);
    }

    private static void leaveOutAfterMarker(Draft draft) {
        int body = Shape.bodyBegin(draft);
        for (int i = body + 1; i < draft.size(); i++) {
            if (draft.reason(i).filter(MARKERS::contains).isEmpty() || isRepeated(draft, body, i)) continue;
            int marker = i;
            List<Integer> before = draft.in().stream().filter(line -> line < marker).toList();
            List<Integer> after = draft.open().stream().filter(line -> line > marker).toList();
            if (after.isEmpty() || before.size() < after.size() && !mostlyTruncated(draft, after)) continue;
            if (mostlyTruncated(draft, after) || endsArticle(draft, i) && tellsOfOthers(draft, before, after)) {
                after.forEach(line -> draft.leaveOut(line, BoilerplateReason.TEASER));
                return;
            }
        }
    }

    /** The other markers stand between an article's paragraphs as well: what follows them must break off to be no part of it. */
    private static boolean endsArticle(Draft draft, int marker) {
        return draft.reason(marker).equals(Optional.of(BoilerplateReason.SOURCE_LINE));
    }

    /** A notice that stands in the article again and again ends nothing: it takes the place of pictures and posts between its paragraphs. */
    private static boolean isRepeated(Draft draft, int body, int marker) {
        return IntStream.range(body + 1, draft.size()).anyMatch(i -> i != marker && draft.text(i).equals(draft.text(marker)));
    }

    private static boolean mostlyTruncated(Draft draft, List<Integer> lines) {
        return lines.stream().filter(line -> breaksOff(draft.text(line))).count() * 2 >= lines.size();
    }

    /**
     * Whether few of the names below occur above, and in few of the lines: an article that goes on names new people, but among those it has named before.
     * Days of the week are no names that tell one story from another.
     */
    private static boolean tellsOfOthers(Draft draft, List<Integer> before, List<Integer> after) {
        Set<String> above = words(draft, before);
        Set<String> below = names(draft, after);
        long goingOn = after.stream().filter(line -> !Collections.disjoint(names(draft, List.of(line)), above)).count();
        return below.stream().filter(above::contains).count() * 5 < below.size() && goingOn * 2 < after.size();
    }

    private static Set<String> names(Draft draft, List<Integer> lines) {
        return found(NAME, draft, lines).filter(name -> !CALENDAR.matcher(name).matches()).collect(Collectors.toSet());
    }

    private static Set<String> words(Draft draft, List<Integer> lines) {
        return found(WORD, draft, lines).collect(Collectors.toSet());
    }

    private static Stream<String> found(Pattern pattern, Draft draft, List<Integer> lines) {
        return lines.stream().flatMap(line -> pattern.matcher(draft.text(line)).results()).map(match -> POSSESSIVE.matcher(match.group()).replaceFirst(""));
    }

    /** A preview ends in an ellipsis, or has one in it where the middle was cut out. */
    private static boolean breaksOff(String text) {
        return Shape.isTruncated(text) || text.contains("...") || text.contains("…");
    }

    private static void leaveOutTruncated(Draft draft) {
        List<Integer> run = draft.open().reversed().stream().takeWhile(line -> Shape.isTruncated(draft.text(line))).toList();
        if (run.size() >= FEWEST_TRUNCATED && run.size() < draft.in().size()) run.forEach(line -> draft.leaveOut(line, BoilerplateReason.TEASER));
    }

    private static void leaveOutLooseHeadings(Draft draft) {
        if (draft.in().stream().noneMatch(line -> Shape.isRunning(draft.text(line)))) return;
        List<Integer> loose = draft.in().reversed().stream().filter(line -> !isCaption(draft, line))
                .takeWhile(line -> draft.isOpen(line) && Shape.isHeading(draft.text(line))).toList();
        int above = loose.isEmpty() ? 0 : loose.getLast() - 1;
        boolean announced = above > 0 && draft.isIn(above) && draft.text(above).endsWith(":");
        if (!announced) loose.forEach(line -> draft.leaveOut(line, BoilerplateReason.TEASER));
    }

    private static boolean isCaption(Draft draft, int line) {
        return draft.kind(line).equals(Optional.of(BlockKind.CAPTION));
    }
}
