package org.dateline.annotate;

import org.dateline.text.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index place in its sentence, from 0
 * @param span  in the clean text
 * @param word  as written
 * @param lemma dictionary form, lower case but for names
 * @param pos   Penn Treebank tag
 * @param name  the recogniser's class: PERSON, LOCATION, ORGANIZATION, MISC or O
 */
public record Token(int index, Span span, String word, String lemma, String pos, String name) {
    public boolean isVerb() {
        return pos.startsWith("VB");
    }

    public boolean isNoun() {
        return pos.startsWith("NN");
    }

    public boolean isProperNoun() {
        return pos.startsWith("NNP");
    }
}
