package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/**
 * Finds the words that give somebody or something another name: "better known by the nom de guerre X", "formerly the Y", "which calls itself Z",
 * "alias X". Whose names these are is not decided here.
 */
final class Aliases {
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    /** Words from the noun to the name, at most: "group , which calls itself X". */
    private static final int FARTHEST = 5;

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
        if (EntityWords.ALIASES.contains(word) || isNamed(sentence, at)) return 1;
        if (!EntityWords.FORMERLY.contains(word)) return 0;
        int verb = EntityWords.NAMING_VERBS.contains(lemma(sentence, at + 1)) ? 1 : 0;
        int particle = verb == 1 && EntityWords.NAMING_PARTICLES.contains(word(sentence, at + 2)) ? 1 : 0;
        boolean inBrackets = at > 0 && sentence.token(at - 1).word().matches("[(\\[]|-LRB-");
        return verb == 1 || inBrackets && !word.equals("also") ? 1 + verb + particle : 0;
    }

    /** "a group <u>called</u> Grey Owl", "a man <u>named</u> Ruiz"; not "the police named Ruiz", in which the tagger may see a participle: another verb says what happens. */
    private static boolean isNamed(Sentence sentence, int at) {
        boolean participle = sentence.token(at).pos().equals("VBN") && EntityWords.NAMED.contains(word(sentence, at))
                && sentence.tokens().stream().anyMatch(t -> t.index() != at && t.pos().matches("VB[DZP]|MD"));
        return participle && at > 0 && sentence.token(at - 1).isNoun() && at + 1 < sentence.tokens().size() && sentence.token(at + 1).isProperNoun();
    }

    /** Where the name begins that such words give what the noun tells of: "a group calling itself <u>Grey Owl</u>", "the group, which calls itself …". */
    static OptionalInt nameBehind(Sentence sentence, int noun) {
        int at = noun + 1;
        if (word(sentence, at).equals(",")) at++;
        if (RELATIVE.contains(word(sentence, at))) at++;
        int length = at < sentence.tokens().size() ? length(sentence, at) : 0;
        return length == 0 ? OptionalInt.empty() : OptionalInt.of(at + length);
    }

    /** The noun behind which such words give the name that begins there. */
    static OptionalInt nounBefore(Sentence sentence, int name) {
        return IntStream.rangeClosed(Math.max(0, name - FARTHEST), name - 2).filter(noun -> sentence.token(noun).isNoun() && nameBehind(sentence, noun).equals(OptionalInt.of(name))).findFirst();
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
