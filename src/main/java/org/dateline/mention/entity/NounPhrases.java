package org.dateline.mention.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.text.Span;

/** The shape of noun phrases in the dependency tree. */
final class NounPhrases {
    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod:poss", "flat", "goeswith");
    /** Adjectives that say how many or which others, and nothing of what they are. */
    private static final Set<String> QUANTIFIERS = Set.of("many", "several", "few", "numerous", "countless", "various", "estimated", "other", "further", "additional");

    private NounPhrases() {
    }

    /** Index of the first token of the phrase that ends with this head, without determiners and numbers. */
    static int first(Sentence sentence, int head) {
        int first = head;
        for (Dependency d : sentence.dependents(head)) {
            if (d.dependent() < first && isModifier(sentence, d)) {
                int begin = sentence.subtree(d.dependent()).getFirst();
                if (isContiguous(sentence, begin, head)) first = Math.min(first, begin);
            }
        }
        while (first < head && !isWord(sentence.token(first))) first++;
        return first;
    }

    private static boolean isModifier(Sentence sentence, Dependency d) {
        String relation = d.relation();
        Token token = sentence.token(d.dependent());
        return MODIFIERS.contains(relation) && !token.pos().equals("CD") && !token.pos().endsWith("P$")
                && !token.pos().equals("JJS") && !token.pos().equals("JJR") && !QUANTIFIERS.contains(token.word().toLowerCase(Locale.ROOT));
    }

    private static boolean isContiguous(Sentence sentence, int begin, int head) {
        for (int i = begin; i < head; i++) {
            if (sentence.token(i).word().equals(",") || sentence.token(i).isVerb() && sentence.token(i).pos().matches("VB[DPZ]?")) return false;
        }
        return true;
    }

    private static boolean isWord(Token token) {
        return Character.isLetter(token.word().charAt(0)) && !token.pos().equals("DT") && !token.pos().endsWith("P$") || Character.isDigit(token.word().charAt(0));
    }

    /** The token of a span whose governor stands outside it. */
    static int head(Sentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            int token = i;
            boolean outside = sentence.governor(token).map(d -> d.governor() < first || d.governor() > last).orElse(true);
            if (outside && (sentence.token(i).isNoun() || i == first)) return i;
        }
        return last;
    }

    /** The words between two tokens as written, white space folded. */
    static String text(Sentence sentence, int first, int last, CharSequence article) {
        Span span = sentence.cover(first, last);
        return span.of(article).replaceAll("\\s+", " ").strip();
    }

    /** Whether the preposition stands before the noun. */
    static boolean hasCase(Sentence sentence, int noun, String preposition) {
        return sentence.dependents(noun).stream().anyMatch(d -> d.relation().equals("case") && sentence.token(d.dependent()).lemma().equals(preposition));
    }

    static boolean isPlural(Token token) {
        return token.pos().equals("NNS") || token.pos().equals("NNPS");
    }

    static boolean isDefinite(Sentence sentence, int head) {
        List<Dependency> dependents = sentence.dependents(head);
        return dependents.stream().anyMatch(d -> d.relation().equals("det")
                && Set.of("the", "this", "that", "these", "those").contains(sentence.token(d.dependent()).lemma()));
    }
}
