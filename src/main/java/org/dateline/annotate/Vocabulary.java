package org.dateline.annotate;

/** Which words are verbs and nouns, for where a tagger is unsure. */
public interface Vocabulary {
    /** Whether a word with this dictionary form may be the predicate of a headline. */
    boolean isVerb(String lemma);

    boolean isNoun(String lemma);

    /** Whether the noun tells what a person is: "general", "patient". */
    boolean isPerson(String lemma);

    /** Whether the verb tells of what somebody says: "reports", "disputes". */
    boolean isOfSpeech(String lemma);
}
