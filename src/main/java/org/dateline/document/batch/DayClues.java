package org.dateline.document.batch;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Block;
import org.dateline.document.BlockKind;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.CleanArticle;
import org.dateline.document.date.CalendarNames;

/** Finds an article's day clues. What is told of the future, of feast days, and with its year says nothing of the publication day. */
final class DayClues {
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?][”\"’']?)\\s+(?=[\\p{Lu}“\"‘'])");
    private static final Pattern FUTURE = Pattern.compile("(?i)\\b(?:will|won['’]t|shall|would|due|expected|scheduled|planned|plans?|set to|is to"
            + "|are to|next|coming|upcoming|until|every|each|if)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("(?:(\\p{L}+)\\s)?\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
            + "|Sunday)\\b(?!,?\\s+(?:the\\s)?(?:\\d|"
            + CalendarNames.MONTH + "))");
    private static final Set<String> FEAST_WORDS = Set.of("Black", "Good", "Easter", "Ash", "Palm", "Cyber", "Super", "Bloody", "Holy", "Shrove",
            "Maundy", "Giving");
    private static final Set<String> BEFORE_WORDS = Set.of("since", "last", "previous", "from", "Since", "Last");
    private static final String NO_YEAR = "(?!\\d)(?!,?\\s+(?:of\\s)?(?:19|20)\\d\\d)";
    private static final Pattern MONTH_DAY = Pattern.compile("\\b(" + CalendarNames.MONTH + ")\\s(\\d{1,2})(?:st|nd|rd|th)?" + NO_YEAR);
    private static final Pattern DAY_MONTH = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s(" + CalendarNames.MONTH + ")" + NO_YEAR);
    private static final Pattern RECENT = Pattern.compile("(?i)\\b(?:yesterday|today|tonight|overnight|last night|this (?:morning|afternoon|evening"
            + "|week|weekend)|over the weekend)\\b");

    /** Blocks in the language of headlines, which tells what is to come without saying so: "Second storm to hit coast on Thursday". */
    private static final Set<BlockKind> TERSE = Set.of(BlockKind.HEADLINE, BlockKind.SUBHEADING, BlockKind.SUMMARY);

    private final Set<DayClue> found = new LinkedHashSet<>();

    private DayClues() {
    }

    static Set<DayClue> of(CleanArticle article) {
        DayClues clues = new DayClues();
        for (Block block : article.blocks()) {
            if (TERSE.contains(block.kind())) continue;
            SENTENCE.splitAsStream(block.span().of(article.text())).filter(sentence -> !FUTURE.matcher(sentence).find()).forEach(clues::read);
        }
        article.leftOut().stream().filter(out -> out.reason() == BoilerplateReason.DATE_LINE).forEach(out -> clues.readDateline(out.text()));
        return clues.found;
    }

    private void readDateline(String text) {
        for (Matcher m = MONTH_DAY.matcher(text); m.find(); ) day(m.group(1), m.group(2), DayClue.Filed::new);
        for (Matcher m = DAY_MONTH.matcher(text); m.find(); ) day(m.group(2), m.group(1), DayClue.Filed::new);
    }

    private void read(String sentence) {
        WEEKDAY.matcher(sentence).results().filter(day -> day.group(1) == null || !FEAST_WORDS.contains(day.group(1)))
                .forEach(day -> weekday(day.group(2), day.group(1) != null && BEFORE_WORDS.contains(day.group(1))));
        for (Matcher m = MONTH_DAY.matcher(sentence); m.find(); ) day(m.group(1), m.group(2), DayClue.MonthDay::new);
        for (Matcher m = DAY_MONTH.matcher(sentence); m.find(); ) day(m.group(2), m.group(1), DayClue.MonthDay::new);
        if (RECENT.matcher(sentence).find()) found.add(new DayClue.Recent());
    }

    private void weekday(String name, boolean before) {
        DayOfWeek day = CalendarNames.weekday(name).orElseThrow();
        found.add(new DayClue.Weekday(day, before));
    }

    private void day(String name, String number, BiFunction<Month, Integer, DayClue> clue) {
        Month month = CalendarNames.month(name);
        int day = Integer.parseInt(number);
        if (day >= 1 && day <= month.maxLength()) found.add(clue.apply(month, day));
    }
}
