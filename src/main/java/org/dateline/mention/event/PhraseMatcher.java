package org.dateline.mention.event;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.time.CalendarWords;

/** Finds the words of a fixed phrase around its head: a verb's after it, in order and below it in the tree; a noun's right before it. */
public final class PhraseMatcher {
    /** Words that may stand between those of a verb phrase: "take full control", "set a car on fire". */
    private static final int GAP = 4;

    private PhraseMatcher() {
    }

    /** The indexes of the phrase's tokens other than its head, in order; empty where the phrase is not there. */
    public static Optional<int[]> match(Sentence sentence, int head, LexicalEntry entry) {
        String[] words = entry.lemma().split(" ");
        return entry.partOfSpeech() == PartOfSpeech.VERB ? after(sentence, head, words) : before(sentence, head, words);
    }

    private static Optional<int[]> after(Sentence sentence, int head, String[] words) {
        Set<Integer> below = new TreeSet<>(sentence.subtree(head));
        int[] found = new int[words.length - 1];
        int at = head;
        for (int k = 1; k < words.length; k++) {
            int next = at + 1;
            while (next < sentence.tokens().size() && next <= at + GAP && !isWord(sentence.token(next), words[k])) {
                if (sentence.token(next).isVerb() && k > 0 && !below.contains(next)) return Optional.empty();
                next++;
            }
            if (next >= sentence.tokens().size() || next > at + GAP || !below.contains(next)) return Optional.empty();
            found[k - 1] = next;
            at = next;
        }
        return isQualifier(sentence, at) || saysWhen(sentence, at) ? Optional.empty() : Optional.of(found);
    }

    /** "It took over two hours": here "over" is no particle. */
    private static boolean isQualifier(Sentence sentence, int last) {
        boolean number = last + 1 < sentence.tokens().size() && sentence.token(last + 1).pos().equals("CD");
        return number && sentence.token(last).word().equalsIgnoreCase("over");
    }

    /** "The deal will close in June": nor is "in" here. */
    private static boolean saysWhen(Sentence sentence, int last) {
        return Set.of("in", "on", "at", "by").contains(sentence.token(last).lemma()) && sentence.governor(last).filter(d -> d.relation().equals("case")).map(d -> sentence.token(d.governor()).word())
                .filter(noun -> CalendarWords.isDayOrMonth(noun) || CalendarWords.isSpan(noun) || noun.matches("(1[5-9]|20)\\d\\ds?")).isPresent();
    }

    private static Optional<int[]> before(Sentence sentence, int head, String[] words) {
        int[] found = new int[words.length - 1];
        for (int k = 1; k < words.length; k++) {
            int at = head - k;
            if (at < 0 || !isWord(sentence.token(at), words[words.length - 1 - k])) return Optional.empty();
            found[words.length - 1 - k] = at;
        }
        return Optional.of(found);
    }

    private static boolean isWord(Token token, String word) {
        return token.lemma().toLowerCase(Locale.ROOT).equals(word) || token.word().toLowerCase(Locale.ROOT).equals(word);
    }
}
