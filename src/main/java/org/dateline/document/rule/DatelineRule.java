package org.dateline.document.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BoilerplateReason;
import org.dateline.document.date.CalendarNames;
import org.dateline.document.date.PossibleDays;
import org.dateline.document.draft.DateEvidence;
import org.dateline.document.draft.Draft;
import org.dateline.document.draft.PublisherEvidence;
import org.dateline.text.Span;

/**
 * Reads the dateline before the body's first words: "BEIRUT – ", "PARIS, 3 May (Reuters) - ", "Kyiv, Ukraine (AP) — ", "MOSCOW, May 3. /TASS/. ",
 * "New Delhi, May 3 (PTI) ", "CNN — ", "May 3, 2021 - ".
 */
final class DatelineRule implements LineRule {
    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String NO_DAY = "(?!(?:" + CalendarNames.MONTH + ",?\\s?\\d|" + CalendarNames.WEEKDAY
            + "|(?i:an?|on|in|at|by|for|from|as|but|and|if|it|he|she|they|we|i|this|that|no|yes|so)\\b))";
    private static final String PLACE = NO_DAY + WORD + "(?:\\s(?:de|del|la|le|of|al|da|do|dos|sur|am|upon|und|i)\\s" + WORD + "|\\s" + WORD + "){0,3}";
    private static final String PLACES = PLACE + "(?:\\s?/\\s?" + PLACE + ")*";
    private static final String REGION = "(?:,\\s" + PLACE + "){0,2}";
    private static final String DAY = "(?:" + CalendarNames.WEEKDAY + ",?\\s)?(?:" + CalendarNames.MONTH + "\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)?\\s"
            + CalendarNames.MONTH + "|\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)(?:,?\\s(?:19|20)\\d\\d)?";
    private static final String SIGNED = "(?:\\(\\p{Lu}[\\p{L}\\p{M}\\p{N} /&.,-]{1,40}\\)|/\\p{Lu}[\\p{L} &.-]{1,30}/|\\[\\p{Lu}[\\p{L} &.-]{1,30}\\])";
    private static final String END = "[.,]?\\s?[–—-]{1,3}\\s|\\s?:\\s|\\.\\s|(?<=[)\\]/])[.,]?\\s";
    private static final String WEEKDAY = "(?:(?:on\\s)?(?<weekday>" + CalendarNames.WEEKDAY + "))";
    private static final Pattern DATELINE = Pattern.compile("^(?:(?<before>" + SIGNED + ")[,:]?\\s(?:[–—-]\\s)?)?(?:(?<place>" + PLACES + ")(?<region>" + REGION
            + "))?(?:[,.:]?\\s?(?:(?<day>" + DAY + ")|" + WEEKDAY + "))?(?:[,.:]?\\s?(?<signed>" + SIGNED + "))?(?:[,.:]?\\s?(?<after>" + DAY + "))?(?<end>" + END
            + ")(?=[\\p{Lu}\\p{N}“\"‘'$€£(])");
    private static final Pattern ALONE = Pattern.compile("(?:" + PLACES + ")(?:" + REGION + ")");
    private static final Pattern TRANSLATION = Pattern.compile("(?i),?\\s*(?:translated|in) .*");
    /** Words in capitals before a colon or dash that announce a kind of report, not a place. */
    private static final Set<String> LABELS = Set.of("BREAKING", "UPDATE", "UPDATED", "WATCH", "LIVE", "EXCLUSIVE", "CORRECTION", "CORRECTED", "OPINION", "ANALYSIS",
            "EXPLAINER", "PHOTO", "PHOTOS", "VIDEO", "PICTURED", "CAPTION", "FACTBOX", "TIMELINE", "REFILE", "NOTE", "EDITORIAL", "INTERVIEW", "URGENT", "WRAPUP", "SPECIAL REPORT",
            "DEVELOPING", "BREAKING NEWS", "QUESTION", "ANSWER", "PROFILE", "REVIEW", "BACKGROUND");

    private final OutletNames outlets;

    DatelineRule(OutletNames outlets) {
        this.outlets = outlets;
    }

    @Override
    public void apply(Draft draft) {
        int body = Shape.bodyBegin(draft);
        if (body == draft.size()) return;
        readLineAbove(draft, body);
        Matcher filed = DATELINE.matcher(draft.text(body));
        if (filed.find() && filed.end() < draft.text(body).length() && isDateline(filed, draft.text(body))) take(draft, body, filed);
    }

    /** A place in capitals alone above the body. */
    private static void readLineAbove(Draft draft, int body) {
        int line = draft.in().stream().filter(i -> i < body).reduce((a, b) -> b).orElse(body);
        if (line == body || !draft.isOpen(line) || !ALONE.matcher(draft.text(line)).matches()) return;
        String place = draft.text(line).split(",")[0];
        if (!isInCapitals(place) || !new NameUse(draft, line).isPlace(place)) return;
        draft.stated().dateline(place);
        draft.leaveOut(line, BoilerplateReason.DATE_LINE);
    }

    private boolean isDateline(Matcher filed, String line) {
        String place = filed.group("place");
        boolean dated = day(filed) != null;
        boolean signed = agency(filed).isPresent();
        String end = filed.group("end").strip();
        if (place != null && LABELS.contains(place)) return false;
        if (place == null && filed.group("weekday") != null && !signed) return false;
        if (end.isEmpty() || end.equals(",")) return signed && (dated || place != null && outlets.isSurely(agency(filed).get()));
        if (end.startsWith(".")) return dated && place != null && isFull(filed) || signed && place != null;
        if (place == null) return signed || dated;
        if (end.equals(":")) return dated || signed || isInCapitals(place);
        return dated || signed || isInCapitals(place) || isOpening(place, filed, line);
    }

    /** A full stop after a day ends a dateline only where nothing before could begin a sentence: "NAIROBI, 8 March 2025. ". */
    private static boolean isFull(Matcher filed) {
        return isInCapitals(filed.group("place")) || filed.group("region") != null || HeaderDates.areIn(day(filed));
    }

    /** A place in mixed case before a dash: the dash does not come again, as it would around an aside, and the name is not long. */
    private static boolean isOpening(String place, Matcher filed, String line) {
        String sentence = line.substring(filed.end()).split("[.!?]\\s", 2)[0];
        boolean aside = sentence.contains(" – ") || sentence.contains(" — ") || sentence.contains(" - ");
        return !aside && place.split("\\s").length <= 3 && Character.isUpperCase(line.charAt(filed.end()))
                && (KnownPlaces.contains(place) || !filed.group("region").isEmpty() || line.indexOf(place, filed.end()) >= 0);
    }

    private static boolean isInCapitals(String place) {
        return place.chars().noneMatch(Character::isLowerCase) && place.chars().filter(Character::isUpperCase).count() > 1;
    }

    private static Optional<String> agency(Matcher filed) {
        String signed = filed.group("signed") != null ? filed.group("signed") : filed.group("before");
        if (signed == null) return Optional.empty();
        String name = TRANSLATION.matcher(signed.substring(1, signed.length() - 1)).replaceFirst("").strip();
        return Optional.of(name).filter(text -> !text.isEmpty() && !HeaderDates.areIn(text));
    }

    private static String day(Matcher filed) {
        if (filed.group("day") != null) return filed.group("day");
        if (filed.group("after") != null) return filed.group("after");
        return filed.group("signed") != null && HeaderDates.areIn(filed.group("signed")) ? filed.group("signed") : null;
    }

    private void take(Draft draft, int body, Matcher filed) {
        String place = filed.group("place");
        if (place != null && outlets.isKnown(place)) draft.stated().publisher(PublisherEvidence.DATELINE, place);
        else if (place != null) draft.stated().dateline(place);
        agency(filed).ifPresent(name -> draft.stated().publisher(PublisherEvidence.DATELINE, name));
        if (day(filed) != null) HeaderDates.state(day(filed), DateEvidence.DATE_LINE, draft.stated());
        else if (filed.group("weekday") != null) CalendarNames.weekday(filed.group("weekday"))
                .ifPresent(weekday -> draft.stated().possible(DateEvidence.DATE_LINE, PossibleDays.every(weekday)));
        draft.cut(body, new Span(0, filed.end()), BoilerplateReason.DATE_LINE);
    }
}
