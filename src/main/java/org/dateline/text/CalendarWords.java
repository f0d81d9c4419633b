package org.dateline.text;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The English names of weekdays and months, whole and shortened: capitalised, and yet nobody's names. */
public final class CalendarWords {
    private static final Set<String> WORDS = words();

    private CalendarWords() {
    }

    /** Whether the word is the name of a weekday or month, with or without a plural s or a dot, as written. */
    public static boolean is(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return WORDS.contains(bare) || bare.endsWith("s") && WORDS.contains(bare.substring(0, bare.length() - 1));
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        for (DayOfWeek day : DayOfWeek.values()) for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) words.add(day.getDisplayName(style, Locale.ENGLISH));
        for (Month month : Month.values()) for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) words.add(month.getDisplayName(style, Locale.ENGLISH));
        words.add("Sept");
        return Set.copyOf(words);
    }
}
