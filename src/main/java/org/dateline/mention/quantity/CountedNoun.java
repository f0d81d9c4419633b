package org.dateline.mention.quantity;

import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.number.MeasureUnit;
import org.dateline.mention.number.MeasureUnit.Dimension;
import org.dateline.mention.number.NumberForm;
import org.dateline.mention.number.NumberPhrase;

/** Finds the noun that a number counts. */
final class CountedNoun {
    private static final int LONGEST_PHRASE = 8;
    /** Tags of what may stand between a number and its noun. */
    private static final Set<String> BEFORE_NOUN = Set.of("JJ", "JJR", "JJS", "VBN", "VBG", "HYPH", "PRP$", "DT", "CD", "RB", "``", "''");

    private static final Set<String> WHEN = Set.of("last", "next", "this", "that", "each", "every");

    private CountedNoun() {
    }

    /** The head of the noun phrase that the number opens: "two large <u>bridges</u>", "dozens of <u>boats</u>". */
    static Optional<Integer> of(Sentence sentence, NumberPhrase number) {
        int start = number.last() + 1;
        if (isWord(sentence, start, "or") && isWord(sentence, start + 1, "more")) start += 2;
        boolean plural = number.form() == NumberForm.INDEFINITE && sentence.token(number.last()).word().endsWith("s");
        if (plural || isWord(sentence, start, "of")) {
            if (!isWord(sentence, start, "of") || number.form() == NumberForm.DIGITS || number.form() == NumberForm.FRACTION) return Optional.empty();
            boolean partitive = number.form() != NumberForm.INDEFINITE && !isScale(number, sentence);
            return partitive ? Optional.empty() : phraseHead(sentence, start + 1, true);
        }
        // "raised to nine the number of …"
        boolean opensAnother = start < sentence.tokens().size() && sentence.token(start).pos().equals("DT") && number.form() != NumberForm.FRACTION;
        // "killed 40 last night"
        boolean saysWhen = start + 1 < sentence.tokens().size() && WHEN.contains(sentence.token(start).lemma())
                && MeasureUnit.of(sentence.token(start + 1).word()).filter(u -> u.dimension() == Dimension.TIME).isPresent();
        return opensAnother || saysWhen ? Optional.empty() : phraseHead(sentence, start, number.value() > 1);
    }

    private static boolean isScale(NumberPhrase number, Sentence sentence) {
        return sentence.token(number.last()).pos().startsWith("NN");
    }

    /** The tree's head of the noun phrase whose words begin there; the last noun of an unbroken run where the tree breaks it. */
    private static Optional<Integer> phraseHead(Sentence sentence, int start, boolean several) {
        int last = -1;
        for (int i = start; i < Math.min(sentence.tokens().size(), start + LONGEST_PHRASE); i++) {
            Token token = sentence.token(i);
            if (token.isNoun()) {
                boolean unfinished = several && last >= 0 && !isPlural(sentence, last);
                if (last >= 0 && !unfinished && opensAnother(sentence, last, i)) break;
                last = i;
                if (MeasureUnit.of(token.word()).isPresent() && i == start) break;
            } else if (!continues(sentence, token, last, several)) {
                break;
            }
        }
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    /** A noun after the head that is no part of its compound: "killed 40 people Monday". */
    private static boolean opensAnother(Sentence sentence, int head, int noun) {
        Optional<Dependency> up = sentence.governor(head);
        boolean compound = up.isPresent() && up.get().governor() >= noun
                && (up.get().relation().startsWith("compound") || up.get().relation().startsWith("conj")
                || up.get().relation().equals("amod") || up.get().relation().equals("nmod") || up.get().relation().equals("dep"));
        boolean conjunct = sentence.governor(noun).filter(d -> d.governor() == head && d.relation().startsWith("conj")).isPresent();
        return !compound && !conjunct;
    }

    private static boolean continues(Sentence sentence, Token token, int head, boolean several) {
        if (head < 0) return BEFORE_NOUN.contains(token.pos()) && !isAdjectiveAlone(sentence, token);
        // "earthquake and social scientists": the conjunction joins modifiers of one head
        boolean joined = token.pos().equals("CC") || token.pos().startsWith("JJ");
        if (joined && several && !isPlural(sentence, head) && pluralFollows(sentence, token.index())) return true;
        return joined && sentence.governor(head).filter(d -> d.governor() > token.index() && sentence.token(d.governor()).isNoun()).isPresent();
    }

    private static boolean isPlural(Sentence sentence, int noun) {
        return sentence.token(noun).pos().endsWith("S");
    }

    /** Whether adjectives and nouns lead from a conjunction to a plural: the head of what several are counted of. */
    private static boolean pluralFollows(Sentence sentence, int conjunction) {
        for (int i = conjunction + 1; i < Math.min(sentence.tokens().size(), conjunction + 4); i++) {
            if (sentence.token(i).pos().equals("NNS")) return true;
            if (!sentence.token(i).isNoun() && !sentence.token(i).pos().startsWith("JJ")) return false;
        }
        return false;
    }

    /** "40 injured in the blast": a participle that nothing follows which it could modify. */
    private static boolean isAdjectiveAlone(Sentence sentence, Token token) {
        boolean participle = token.pos().equals("VBN") || token.pos().equals("VBG") || token.pos().equals("JJ");
        return participle && sentence.governor(token.index()).filter(d -> d.governor() > token.index()).isEmpty();
    }

    private static boolean isWord(Sentence sentence, int index, String word) {
        return index < sentence.tokens().size() && sentence.token(index).word().equalsIgnoreCase(word);
    }
}
