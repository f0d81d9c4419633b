package org.dateline.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds what spellings of one name differ in without meaning: case, accents, quotes, hyphens, dots, white space, a leading article. */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['’‘`ʿʾ.]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {
    }

    /** Lower-case words separated by one space; empty where a name has no letter and no digit. */
    public static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String words = GAPS.matcher(DROPPED.matcher(plain).replaceAll("")).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
        return words.startsWith("the ") ? words.substring(4) : words;
    }
}
