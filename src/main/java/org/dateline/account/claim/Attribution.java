package org.dateline.account.claim;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.text.Span;

/**
 * What a rule found in one sentence: words that attribute other words of it to somebody.
 *
 * @param sentence   index in the article
 * @param cue        in the clean text
 * @param source     token index of the head of the noun phrase that speaks
 * @param relay      index of the article's entity that it was said to or through
 * @param content    indexes of the reported tokens; may be empty where the sentence only introduces what follows it
 * @param introduces whether a colon at the sentence's end hands over to the next sentences
 */
record Attribution(int sentence, Span cue, int cueHead, Optional<Integer> source, Optional<Integer> relay, SortedSet<Integer> content,
                   boolean denial, boolean introduces, String rule) {
    Attribution {
        content = new TreeSet<>(content);
    }

    Attribution withRelay(int entity) {
        return new Attribution(sentence, cue, cueHead, source, Optional.of(entity), content, denial, introduces, rule);
    }
}
