package org.dateline.document.rule;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.document.date.CalendarNames;
import org.dateline.document.date.DateReader;
import org.dateline.document.date.FoundDate;
import org.dateline.document.date.UnsureDateReader;
import org.dateline.document.draft.DateEvidence;
import org.dateline.document.draft.StatedMetadata;

/** States the dates of a header's or footer's words: in full, or as the days among which the publication day is. */
final class HeaderDates {
    private static final Pattern UPDATE = Pattern.compile("(?i)\\b(?:updated?|modified|revised|edited)\\b");
    private static final Pattern PUBLICATION = Pattern.compile("(?i)\\b(?:published|posted|created|issued)\\b");

    private static final Pattern WEEKDAY = Pattern.compile("(?i)\\b" + CalendarNames.WEEKDAY + "\\b");
    private static final int LONGEST_PART = 5;

    private HeaderDates() {
    }

    /** @param where what a date counts as that is not told to be one of an update */
    static void state(String text, DateEvidence where, StatedMetadata stated) {
        List<FoundDate> found = DateReader.findAll(text);
        int before = 0;
        for (FoundDate date : found) {
            stated.published(isUpdate(text.substring(before, date.begin())) ? DateEvidence.UPDATE_NOTICE : where, date.day());
            before = date.end();
        }
        if (found.isEmpty()) UnsureDateReader.find(text).ifPresent(days -> stated.possible(isUpdate(text) ? DateEvidence.UPDATE_NOTICE : where, days));
    }

    /** Whether the words tell a date, though not always for certain. */
    static boolean areIn(String text) {
        return DateReader.find(text).isPresent() || UnsureDateReader.find(text).isPresent();
    }

    /** Whether a date in full, or a weekday with its day, stands for itself between bars, dots, commas or dashes, and no part beside it is long. */
    static boolean standApart(String text) {
        List<String> parts = HeaderParts.of(text);
        String dates = String.join(" ", parts.stream().filter(TimeWords::areOnly).toList());
        boolean told = DateReader.find(dates).isPresent() || WEEKDAY.matcher(dates).find() && UnsureDateReader.find(dates).isPresent();
        return told && parts.stream().allMatch(part -> Shape.words(part) <= LONGEST_PART) && !TimeWords.areOnly(text);
    }

    private static boolean isUpdate(String label) {
        return UPDATE.matcher(label).find() && !PUBLICATION.matcher(label).find();
    }
}
