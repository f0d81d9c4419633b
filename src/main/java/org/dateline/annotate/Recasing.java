package org.dateline.annotate;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Block;
import org.dateline.document.CleanArticle;
import org.dateline.text.Span;

/**
 * Headings In Title Case or in CAPITALS hide what is a name from tagger and recogniser, which were trained on running text.
 * Their words are written as the article's running text writes them; no character is added or dropped, so offsets hold.
 */
final class Recasing {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    /** Share of capitalised words from which on a block's capitals say nothing. */
    private static final double TITLE_CASE = 0.6;
    private static final int FEWEST_WORDS = 2;
    /** Words of running text from which on it tells all names that a heading in capitals has. */
    private static final int TELLING = 60;

    private final Set<String> lowerInText = new HashSet<>();
    private final Set<String> upperInText = new HashSet<>();
    /** Capitalised where every word is. */
    private final Set<String> opening = new HashSet<>();
    private int words;

    private Recasing() {
    }

    static String of(CleanArticle article) {
        String text = article.text().toString();
        Recasing recasing = new Recasing();
        for (Block block : article.blocks()) {
            if (!hidesNames(block.span().of(text))) recasing.learn(block.span().of(text));
        }
        StringBuilder recased = new StringBuilder(text);
        for (Block block : article.blocks()) {
            if (hidesNames(block.span().of(text))) recasing.apply(recased, block.span());
        }
        return recased.toString();
    }

    private static boolean hidesNames(String block) {
        int words = 0;
        int capitals = 0;
        Matcher matcher = WORD.matcher(block);
        while (matcher.find()) {
            if (matcher.group().length() < 4) continue;
            words++;
            if (Character.isUpperCase(matcher.group().charAt(0))) capitals++;
        }
        return words >= FEWEST_WORDS && capitals >= TITLE_CASE * words;
    }

    private void learn(String block) {
        Matcher matcher = WORD.matcher(block);
        boolean first = true;
        while (matcher.find()) {
            String word = matcher.group();
            words++;
            boolean opens = first || endsSentence(block, matcher.start());
            first = false;
            if (Character.isLowerCase(word.charAt(0))) lowerInText.add(bare(word.toLowerCase(Locale.ROOT)));
            else (opens ? opening : upperInText).add(bare(word.toLowerCase(Locale.ROOT)));
        }
    }

    private static boolean endsSentence(String block, int wordBegin) {
        int i = wordBegin - 1;
        while (i >= 0 && !Character.isLetterOrDigit(block.charAt(i)) && ".!?:“\"‘".indexOf(block.charAt(i)) < 0) i--;
        return i < 0 || !Character.isLetterOrDigit(block.charAt(i));
    }

    private void apply(StringBuilder text, Span block) {
        String written = block.of(text);
        boolean unheard = words >= TELLING && written.equals(written.toUpperCase(Locale.ROOT));
        Matcher matcher = WORD.matcher(written);
        while (matcher.find()) {
            String word = matcher.group();
            String folded = word.toLowerCase(Locale.ROOT);
            String bare = bare(folded);
            int at = block.begin() + matcher.start();
            boolean name = upperInText.contains(bare) && !lowerInText.contains(bare);
            boolean acronym = word.length() <= 4 && word.equals(word.toUpperCase(Locale.ROOT)) && name;
            if (acronym || folded.length() != word.length()) continue;
            boolean common = lowerInText.contains(bare) || !name && (unheard && !opening.contains(bare) || isFunctionLike(folded));
            for (int i = 0; i < word.length(); i++) {
                boolean keep = i == 0 && !common;
                text.setCharAt(at + i, keep ? word.charAt(i) : folded.charAt(i));
            }
        }
    }

    private static String bare(String folded) {
        return folded.endsWith("'s") || folded.endsWith("’s") ? folded.substring(0, folded.length() - 2) : folded;
    }

    /** Short words that no headline capitalises as names. */
    private static boolean isFunctionLike(String folded) {
        return folded.length() <= 3 || FUNCTION_WORDS.contains(folded);
    }

    private static final Set<String> FUNCTION_WORDS = Set.of("than", "with", "from", "after", "before", "over", "into", "under", "against", "amid", "among",
            "about", "between", "through", "during", "their", "they", "that", "this", "these", "those", "while", "when", "where", "what", "which", "will",
            "would", "could", "should", "must", "have", "been", "were", "more", "most", "least", "near", "says", "said", "dead", "killed");
}
