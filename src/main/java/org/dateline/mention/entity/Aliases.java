package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/**
 * Finds the words that give somebody or something another name: "better known by the nom de guerre X", "formerly the Y", "which calls itself Z",
 * "alias X". Whose names these are is not decided here.
 */
final class Aliases {
    private Aliases() {
    }

    /** The words between two names, by token indexes: the one name ends before {@code from}, the other begins after {@code to}. */
    record Marker(int from, int to) {
    }

    static List<Marker> in(Sentence sentence) {
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int length = length(sentence, i);
            if (length == 0) continue;
            markers.add(new Marker(i, i + length - 1));
            i += length - 1;
        }
        return markers;
    }

    private static int length(Sentence sentence, int at) {
        String word = word(sentence, at);
        String next = word(sentence, at + 1);
        String lemma = sentence.token(at).lemma();
        if (lemma.equals("know") && EntityWords.NAMING_PARTICLES.contains(next)) return 2;
        if (lemma.equals("call") && EntityWords.REFLEXIVES.contains(next)) return 2;
        if (EntityWords.ALIASES.contains(word)) return 1;
        if (!EntityWords.FORMERLY.contains(word)) return 0;
        int verb = EntityWords.NAMING_VERBS.contains(lemma(sentence, at + 1)) ? 1 : 0;
        int particle = verb == 1 && EntityWords.NAMING_PARTICLES.contains(word(sentence, at + 2)) ? 1 : 0;
        boolean inBrackets = at > 0 && sentence.token(at - 1).word().matches("[(\\[]|-LRB-");
        return verb == 1 || inBrackets && !word.equals("also") ? 1 + verb + particle : 0;
    }

    private static String word(Sentence sentence, int at) {
        return at < sentence.tokens().size() ? sentence.token(at).word().toLowerCase(Locale.ROOT) : "";
    }

    private static String lemma(Sentence sentence, int at) {
        return at < sentence.tokens().size() ? sentence.token(at).lemma() : "";
    }

    /** Whether a search for the name beside a marker ends here: a verb of another clause, or the end of a clause. */
    static boolean parts(Token token) {
        return token.pos().matches("VB[DPZ]") || token.word().equals(";") || token.word().equals(":");
    }
}
