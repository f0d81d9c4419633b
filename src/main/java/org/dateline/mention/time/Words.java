package org.dateline.mention.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** A sentence's words as a parser looks at them: any index may be asked for, and one outside has no word. */
record Words(Sentence sentence, List<String> lowerCase) {
    Words(Sentence sentence) {
        this(sentence, sentence.tokens().stream().map(token -> token.word().toLowerCase(Locale.ROOT)).toList());
    }

    int size() {
        return sentence.tokens().size();
    }

    Optional<Token> token(int index) {
        return index >= 0 && index < size() ? Optional.of(sentence.token(index)) : Optional.empty();
    }

    /** As written; empty outside the sentence. */
    String word(int index) {
        return index >= 0 && index < size() ? sentence.token(index).word() : "";
    }

    String lower(int index) {
        return index >= 0 && index < size() ? lowerCase.get(index) : "";
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
        String pos = index >= 0 && index < size() ? sentence.token(index).pos() : "";
        for (String prefix : prefixes) if (pos.startsWith(prefix)) return true;
        return false;
    }
}
