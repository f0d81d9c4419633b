package org.dateline.document.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.document.date.CalendarNames;

/** The words that dates and times above an article are made of. */
final class TimeWords {
    private static final Pattern WORD = Pattern.compile("(?i)(?:first|last|originally|date|dated|published|publication|posted|issued|released?"
            + "|edited|filed|updated?|modified|revised|created|added|story|article|on|at|the|of|a\\.?m\\.?|p\\.?m\\.?|[apm]|UK|US|local|time|eastern|pacific|central|mountain|standard"
            + "|summer|daylight|\\d{1,2}[ap]m?|noon|midnight|o'?clock|hrs?|hours?|uhr|horas|heures|minutes?|mins?|secs?|days?|weeks?|ago|today|yesterday|just|now|ET|EST|EDT|CT|CST"
            + "|CDT|MT|MST|MDT|PT|PST|PDT|GMT|UTC|BST|WET|WEST|CET|CEST|IST|IDT|PKT|NPT|ICT|WIB|PHT|AWST|ACST|AEST|AEDT|NZST|NZDT|JST|KST|HKT|SGT|EET|EEST|TRT"
            + "|EAT|CAT|WAT|SAST|MSK|AKST|AKDT|HST|BRT|ART|[TZ]|\\d{1,2}(?:h|hrs?|d|m|min|mins)|\\d{1,2}h\\d\\d|" + CalendarNames.WEEKDAY + "|" + CalendarNames.MONTH
            + "|(?:GMT|UTC)?[+'’-]?\\d+(?:st|nd|rd|th)?)");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,.:;|/()\\[\\]@•●·–—-]+|(?<=\\d)(?=[TZ+])|(?<=T)(?=\\d)");
    private static final Pattern FULL_WEEKDAY = Pattern.compile("(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private TimeWords() {
    }

    /** Whether the text is made of the words of dates and times only, with a number among them. */
    static boolean areAll(String text) {
        return areOnly(text) && hasDigit(text);
    }

    /** Whether the text is made of the words of dates and times only: "Wednesday". */
    static boolean areOnly(String text) {
        return Arrays.stream(SEPARATOR.split(text.strip())).allMatch(part -> part.isEmpty() || WORD.matcher(part).matches());
    }

    /** The text without the words of dates and times at its beginning and its end; empty if it has no others. */
    static String without(String text) {
        String[] words = BLANK.split(text.strip());
        int begin = 0;
        int end = words.length;
        while (begin < end && areOnly(words[begin])) begin++;
        while (begin < end && areOnly(words[end - 1])) end--;
        if (begin == end) return "";
        int first = hasDigit(words, 0, begin) || isLabel(words, begin) ? begin : 0;
        int last = hasDigit(words, end, words.length) || endsInWeekday(words, end) ? end : words.length;
        return String.join(" ", Arrays.asList(words).subList(first, last));
    }

    /** Whether what is left over is a weekday, which belongs to a date behind it; but "The Mail on Sunday" is a name. */
    private static boolean endsInWeekday(String[] words, int end) {
        boolean ofWeekday = end + 2 == words.length && words[end].equals("of");
        return (ofWeekday || end + 1 == words.length && end > 0 && !words[end - 1].equals("on")) && FULL_WEEKDAY.matcher(words[words.length - 1]).matches();
    }

    private static boolean isLabel(String[] words, int end) {
        return end > 0 && words[0].toLowerCase(Locale.ROOT).matches("(?:published|posted|updated|last|first|issued|filed)");
    }

    private static boolean hasDigit(String[] words, int begin, int end) {
        for (int i = begin; i < end; i++) if (hasDigit(words[i])) return true;
        return false;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
