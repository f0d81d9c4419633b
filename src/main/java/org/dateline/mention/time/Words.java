package org.dateline.mention.time;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** A sentence's words as a parser looks at them: any index may be asked for, and one outside has no word. */
record Words(Sentence sentence) {

    int size() {
        return sentence.tokens().size();
    }

    Optional<Token> token(int index) {
        return index >= 0 && index < size() ? Optional.of(sentence.token(index)) : Optional.empty();
    }

    /** As written; empty outside the sentence. */
    String word(int index) {
        return token(index).map(Token::word).orElse("");
    }

    String lower(int index) {
        return word(index).toLowerCase(Locale.ROOT);
    }

    boolean is(int index, String... anyOf) {
        String lower = lower(index);
        for (String word : anyOf) if (lower.equals(word)) return true;
        return false;
    }

    boolean isIn(int index, Set<String> words) {
        return words.contains(lower(index));
    }

    boolean hasPos(int index, String... prefixes) {
        String pos = token(index).map(Token::pos).orElse("");
        for (String prefix : prefixes) if (pos.startsWith(prefix)) return true;
        return false;
    }
}
