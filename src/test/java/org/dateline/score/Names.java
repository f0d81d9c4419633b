package org.dateline.score;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** When two names are those of one. */
final class Names {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Set<String> EMPTY_WORDS = Set.of("the", "al", "el", "ar", "a", "mr", "mrs", "ms", "of");

    private Names() {
    }

    /** A name's words that tell something, in lower case and without accents. */
    static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[^\\p{ASCII}]", "").toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(MatchResult::group).filter(word -> !EMPTY_WORDS.contains(word)).toList();
    }

    /** The same words. */
    static boolean equal(String one, String other) {
        return words(one).equals(words(other));
    }

    /** The same words, or one name holds all words of the other. */
    static boolean alike(String one, String other) {
        List<String> left = words(one);
        List<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) return false;
        return String.join("", left).equals(String.join("", right)) || left.containsAll(right) || right.containsAll(left);
    }
}
