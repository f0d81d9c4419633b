package org.dateline.document.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that outlets give their sections and the entries of their menus. */
final class SectionNames {
    private static final Set<String> NAMES = Set.copyOf(Resource.lines("section-names.txt"));
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[|•·●>»›/]|\\s[–—-]\\s)\\s*");

    private static final Pattern AND = Pattern.compile("\\s+(?:and|&)\\s+");

    private SectionNames() {
    }

    /** Whether the text is one of them, or several with bars or arrows between. */
    static boolean areAll(String text) {
        return !text.isBlank() && Arrays.stream(BETWEEN.split(text.strip())).allMatch(piece -> isOne(piece) || Arrays.stream(AND.split(piece)).allMatch(SectionNames::isOne));
    }

    static boolean isOne(String text) {
        return NAMES.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The pieces of a line between bars, dots or arrows. */
    static String[] pieces(String line) {
        return BETWEEN.split(line.strip());
    }
}
