package org.dateline.mention.lexicon;

import org.dateline.mention.lexicon.WordFamilies.Kinship;

/**
 * How near in meaning two words, or short phrases, are.
 *
 * @param sharedWords 1 where all words that bear meaning of the one are among those of the other ("raid", "police raid"), a half where some are, else 0
 * @param sameRoot    whether a meaning of the one, or of a word derived from it, is one of the other's ("withdrawal", "pull back")
 * @param sisters     whether both are kinds of one thing
 * @param consequence whether the one entails or causes the other ("kill", "die")
 * @param explained   from 0 to 1, how alike the words are in which a dictionary explains them
 */
public record Nearness(Kinship kinship, double sharedWords, boolean sameRoot, boolean sisters, boolean consequence, double explained) {
    public static final Nearness SAME = new Nearness(Kinship.SAME_WORD, 1, true, true, true, 1);
    public static final Nearness NONE = new Nearness(Kinship.NONE, 0, false, false, false, 0);

    /** The nearer of both, in each respect. */
    public Nearness or(Nearness other) {
        return new Nearness(kinship.compareTo(other.kinship) < 0 ? kinship : other.kinship, Math.max(sharedWords, other.sharedWords),
                sameRoot || other.sameRoot, sisters || other.sisters, consequence || other.consequence, Math.max(explained, other.explained));
    }
}
