package org.dateline.document.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form of a person's full name: two to five capitalised words, particles between them. */
final class PersonName {
    private static final Pattern WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?(?:-\\p{L}+)?|(?:al|el|ad|ar|as|an)-\\p{Lu}[\\p{L}\\p{M}'’-]*");
    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "bint", "da", "de", "del", "della", "der", "den", "di", "dos",
            "du", "la", "le", "ten", "ter", "van", "von", "y");
    private static final Set<String> NEVER = Set.of("A", "An", "And", "As", "At", "By", "For", "From", "In", "Into", "Is", "No", "Of", "On", "Over",
            "The", "To", "Up", "With");
    private static final int MOST_WORDS = 5;

    private PersonName() {
    }

    static boolean matches(String text) {
        String[] words = text.strip().split("\\s+");
        if (words.length < 2 || words.length > MOST_WORDS || PARTICLES.contains(words[words.length - 1])) return false;
        return Arrays.stream(words).noneMatch(NEVER::contains) && Arrays.stream(words)
                .allMatch(word -> PARTICLES.contains(word) || WORD.matcher(word).matches());
    }

    /** A name shouted in capitals in its usual spelling; any other as it is. */
    static String spelled(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT))) return name.strip();
        return Arrays.stream(name.strip().toLowerCase(Locale.ROOT).split(" ")).map(PersonName::capitalised).collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        StringBuilder spelled = new StringBuilder(word);
        for (int i = 0; i < spelled.length(); i++)
            if (i == 0 || "-'’".indexOf(spelled.charAt(i - 1)) >= 0) spelled.setCharAt(i, Character.toUpperCase(spelled.charAt(i)));
        return spelled.toString();
    }
}
