package org.dateline.resolve;

import java.util.Set;

/**
 * Where and in which words an article tells of something.
 *
 * @param words      content words of the sentences it stands in, see {@link ContentWords}; may be empty
 * @param around     those words and the ones of the sentences next to these
 * @param begin      where its first word begins in the article's file, in code points
 * @param sentence   how many sentences of the article stand before its first
 * @param inHeadline whether a headline tells of it
 * @param determiner what stands before its first word
 */
public record Passage(Set<String> words, Set<String> around, int begin, int sentence, boolean inHeadline, Determiner determiner) {
    public Passage {
        words = Set.copyOf(words);
        around = Set.copyOf(around);
    }

    /** Whether something is told of as known, as new, or as neither. */
    public enum Determiner { DEFINITE, INDEFINITE, NONE }

    /** In words that are not known. */
    public static Passage at(int begin) {
        return new Passage(Set.of(), Set.of(), begin, 0, false, Determiner.NONE);
    }
}
