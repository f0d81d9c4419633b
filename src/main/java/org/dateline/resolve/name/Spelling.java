package org.dateline.resolve.name;

import java.util.regex.Pattern;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Whether two words of names may be spellings of one name. Transliterations from other scripts differ in how they write long vowels, the emphatic and
 * guttural consonants, and in doubled letters; {@link #fold} takes these away. What is left is compared by sound, with Double Metaphone (Philips 2000).
 */
public final class Spelling {
    /** Words shorter than this must be equal as written: too many different names fold to the same few letters. */
    private static final int SHORT = 5;
    private static final int KEY_LENGTH = 8;
    private static final String[][] LETTERS = {
        {"ø", "o"}, {"ł", "l"}, {"ß", "ss"}, {"æ", "e"}, {"œ", "e"}, {"đ", "d"}, {"ð", "d"}, {"ı", "i"}, {"þ", "th"}};
    private static final Rule[] RULES = {
        rule("eh$", "a"), rule("n(?=[bp])", "m"), rule("dzh|dj", "j"), rule("(?<=[bflmnprstv])j(?=[aeou])", "i"), rule("tsch|tch", "ch"), rule("sch|sh", "s"), rule("c(?=[eiy])", "s"), rule("ck|c(?!h)|q", "k"), rule("ph", "f"),
        rule("zh", "z"), rule("x", "ks"), rule("([kgtd])h", "$1"), rule("(?<=[a-z])h$", ""),
        rule("oo|ou|ow|aw|au|ue|oe", "u"), rule("ee|ei|ie|ai|ay|ey|iy|ij", "i"), rule("iya", "ia"), rule("w", "v"), rule("o", "u"), rule("[ey]", "i"),
        rule("(.)\\1+", "$1")};

    private record Rule(Pattern pattern, String by) {
    }

    private Spelling() {
    }

    private static Rule rule(String pattern, String by) {
        return new Rule(Pattern.compile(pattern), by);
    }

    /** @param word folded by {@link org.dateline.text.NameKey} */
    static String fold(String word) {
        String folded = word;
        for (String[] letter : LETTERS) folded = folded.replace(letter[0], letter[1]);
        for (Rule rule : RULES) folded = rule.pattern.matcher(folded).replaceAll(rule.by);
        return folded;
    }

    /** Words that sound alike have the same key, also where one is written with a soft and one with a hard g. */
    static String soundKey(String folded) {
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(KEY_LENGTH);
        return String.valueOf(metaphone.doubleMetaphone(folded.replace('j', 'k').replace('g', 'k')));
    }

    /** 1 for one spelling, 0.95 for transliterations of one name, 0.85 for words of one sound, 0 otherwise. */
    public static double similarity(NameWord left, NameWord right) {
        if (left.text().equals(right.text())) return 1;
        if (Math.min(left.text().length(), right.text().length()) < SHORT) return 0;
        String one = left.folded();
        String other = right.folded();
        if (one.equals(other)) return 0.95;
        if (!left.sound().equals(right.sound()) || !sameEnds(one, other)) return 0;
        int allowed = Math.max(one.length(), other.length()) / SHORT;
        return new LevenshteinDistance(allowed).apply(one, other) >= 0 ? 0.85 : 0;
    }

    /** An ending in a vowel often makes another name of a name (of a man's a woman's, of a people's its country's), and so does another first letter. */
    private static boolean sameEnds(String one, String other) {
        return isVowel(one.charAt(one.length() - 1)) == isVowel(other.charAt(other.length() - 1)) && initial(one) == initial(other);
    }

    private static boolean isVowel(char letter) {
        return "aiu".indexOf(letter) >= 0;
    }

    private static char initial(String word) {
        return "jk".indexOf(word.charAt(0)) >= 0 ? 'g' : word.charAt(0);
    }
}
