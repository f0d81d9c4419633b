package org.dateline.mention.lexicon;

import org.dateline.annotate.Token;

/** The parts of speech that lexicon entries have; LexInfo's individuals of the same names. */
public enum PartOfSpeech {
    VERB, NOUN, ADJECTIVE, ADVERB, PREPOSITION, OTHER;

    public static PartOfSpeech of(Token token) {
        String pos = token.pos();
        if (pos.startsWith("VB")) return VERB;
        if (pos.startsWith("NN")) return NOUN;
        if (pos.startsWith("JJ")) return ADJECTIVE;
        if (pos.startsWith("RB")) return ADVERB;
        if (pos.equals("IN") || pos.equals("TO")) return PREPOSITION;
        return OTHER;
    }
}
