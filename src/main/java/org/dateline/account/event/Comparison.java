package org.dateline.account.event;

import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.time.TimeMention;

/**
 * "The worst flood since 1954", "the first strike since the war ten years ago": the time says how far the comparison goes, not when the event was;
 * nor does "rose 2% from a year earlier".
 */
final class Comparison {
    private static final Set<String> FIRST = Set.of("first", "only", "second");

    private static final Set<String> FROM = Set.of("from", "than", "with", "to");
    private static final Set<String> EARLIER = Set.of("earlier", "before", "ago", "year", "quarter", "month");

    private Comparison() {
    }

    /** Whether a time bounds a superlative or ordinal that stands before it in the sentence. */
    static boolean bounds(Sentence sentence, TimeMention time) {
        int first = sentence.tokens().stream().filter(t -> time.evidence().span().contains(t.span())).mapToInt(Token::index).findFirst().orElse(0);
        boolean from = FROM.contains(sentence.token(first).lemma()) || first > 0 && FROM.contains(sentence.token(first - 1).lemma());
        if (from && EARLIER.contains(sentence.token(time.head()).word())) return true;
        int since = since(sentence, first);
        if (since < 0) return false;
        for (int i = since - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.isVerb() && !token.lemma().equals("be") && !isParticiple(token) || token.word().equals(",")) return false;
            if (token.pos().equals("JJS") || token.pos().equals("RBS") || FIRST.contains(token.lemma())) return true;
        }
        return false;
    }

    private static boolean isParticiple(Token token) {
        return token.pos().equals("VBN") || token.pos().equals("VBG");
    }

    /** The "since" that the expression begins with or that stands before its phrase. */
    private static int since(Sentence sentence, int first) {
        for (int i = first; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.lemma().equals("since")) return i;
            if (token.isVerb() || token.word().equals(",")) return -1;
        }
        return -1;
    }
}
