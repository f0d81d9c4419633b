package org.dateline.mention.lexicon;

import java.util.Collections;
import java.util.Set;
import org.dateline.mention.lexicon.WordFamilies.Kinship;

/**
 * What WordNet knows of a word or phrase.
 *
 * @param words           of the phrase, those that bear meaning
 * @param derived         words derived from it, or it from them
 * @param meanings        names of its meanings, as are the following
 * @param derivedMeanings of the words derived from it
 * @param broader         one step more general
 * @param consequences    what it entails or causes
 * @param explanation     in which words a dictionary explains it
 */
record WordFamily(String lemma, Set<String> words, Set<String> derived, Set<Object> meanings, Set<Object> derivedMeanings, Set<Object> broader,
                  Set<Object> consequences, Explanation explanation) {

    Nearness to(WordFamily other) {
        boolean sameRoot = means(other.meanings) || means(other.derivedMeanings);
        boolean sisters = !Collections.disjoint(broader, other.broader) || means(other.broader) || other.means(broader);
        boolean consequence = means(other.consequences) || other.means(consequences);
        return new Nearness(kinship(other), sharedWords(other), sameRoot, sisters, consequence, explanation.likeness(other.explanation));
    }

    private boolean means(Set<Object> others) {
        return !Collections.disjoint(meanings, others) || !Collections.disjoint(derivedMeanings, others);
    }

    private Kinship kinship(WordFamily other) {
        if (derived.contains(other.lemma) || other.derived.contains(lemma)) return Kinship.DERIVED;
        if (!Collections.disjoint(meanings, other.meanings)) return Kinship.SYNONYM;
        boolean kind = !Collections.disjoint(broader, other.meanings) || !Collections.disjoint(other.broader, meanings);
        return kind ? Kinship.KIND_OF : Kinship.NONE;
    }

    private double sharedWords(WordFamily other) {
        if (words.containsAll(other.words) || other.words.containsAll(words)) return 1;
        return Collections.disjoint(words, other.words) ? 0 : 0.5;
    }
}
