package org.dateline.document.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells English by its function words, which make up a third of any English text and next to nothing of others. */
final class EnglishText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…]\\W{0,6}$");
    /** Function words that are no common words of other languages in Latin letters. */
    private static final Set<String> FUNCTION_WORDS = Set.of("the", "of", "and", "to", "that", "for", "with", "was", "said", "from", "by", "at",
            "it", "his", "were", "which", "have", "has", "been", "this", "are", "who", "their", "they", "but", "not", "had", "would", "about",
            "after", "its", "be", "as", "is", "on", "he", "she", "we", "you", "will", "more", "than", "or", "when", "what", "there", "if", "into",
            "up", "how", "some", "all", "over");
    private static final int SENTENCE_WORDS = 4;
    private static final int HEADLINE_WORDS = 5;
    private static final int ENOUGH_WORDS = 25;
    private static final double LEAST_SHARE = 0.09;

    private EnglishText() {
    }

    /** Too little text to tell is taken for English, unless it is in another script. */
    static boolean isEnglish(List<String> lines) {
        String text = String.join("\n", lines.stream().filter(line -> !line.startsWith("http")).toList());
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN).count();
        if (latin * 2 < letters) return false;
        List<String> words = WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT)).toList();
        long function = words.stream().filter(FUNCTION_WORDS::contains).count();
        return words.size() < ENOUGH_WORDS || function >= LEAST_SHARE * words.size();
    }

    /** Whether the line has words enough to tell what happened. */
    static boolean isHeadline(String line) {
        return WORD.matcher(line).results().count() >= HEADLINE_WORDS;
    }

    /** Whether the line is running text: four words or more up to the end of a sentence, or very many. */
    static boolean isSentence(String line) {
        long words = WORD.matcher(line).results().count();
        return words >= ENOUGH_WORDS || words >= SENTENCE_WORDS && SENTENCE_END.matcher(line).find();
    }
}
