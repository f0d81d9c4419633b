package org.dateline.mention.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerTarget;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/** WordNet 3.1, in the few look-ups that widening the lexicon takes. Not thread-safe, as its dictionary is not. */
final class WordNet {
    private final Dictionary dictionary;

    WordNet() {
        try {
            dictionary = Dictionary.getDefaultResourceInstance();
        } catch (JWNLException e) {
            throw broken(e);
        }
    }

    /** The meanings of a dictionary form, the most frequent first; none where the word is unknown. */
    List<Synset> meanings(String lemma, PartOfSpeech partOfSpeech) {
        try {
            IndexWord word = dictionary.getIndexWord(pos(partOfSpeech), lemma);
            if (word == null) return List.of();
            List<Synset> meanings = word.getSenses();
            // the dictionary's list loads its elements one by one, and only by index
            return IntStream.range(0, meanings.size()).mapToObj(meanings::get).toList();
        } catch (JWNLException e) {
            throw broken(e);
        }
    }

    /** The words of a meaning, spelled as the lexicon spells them. */
    List<String> words(Synset meaning) {
        return meaning.getWords().stream().map(word -> word.getLemma().replace('_', ' ')).toList();
    }

    /** The meanings one step more general. */
    List<Synset> hypernyms(Synset meaning) {
        return related(meaning, PointerType.HYPERNYM);
    }

    /** The meanings one step more special. */
    List<Synset> hyponyms(Synset meaning) {
        return related(meaning, PointerType.HYPONYM);
    }

    /** What a verb's meaning entails or causes. */
    List<Synset> consequences(Synset meaning) {
        return Stream.of(PointerType.ENTAILMENT, PointerType.CAUSE).flatMap(type -> related(meaning, type).stream()).toList();
    }

    private static List<Synset> related(Synset meaning, PointerType type) {
        return relations(meaning, type).stream().map(relation -> relation.target().getSynset()).toList();
    }

    /** The verbs that this word is derived from in this meaning ("defiance": defy). */
    List<String> sourceVerbs(Synset meaning, String lemma) {
        return relations(meaning, PointerType.DERIVATION).stream()
                .filter(relation -> relation.source() instanceof Word word && word.getLemma().equalsIgnoreCase(lemma))
                .filter(relation -> relation.target() instanceof Word && relation.target().getPOS() == POS.VERB)
                .map(relation -> ((Word) relation.target()).getLemma().replace('_', ' ')).toList();
    }

    /** The verbs and nouns that are derived from this word in this meaning, or it from them ("destruction": destroy). */
    List<String> derived(Synset meaning, String lemma) {
        return derivations(meaning, lemma).map(word -> word.getLemma().replace('_', ' ')).toList();
    }

    /** What those verbs and nouns mean there. */
    List<Synset> derivedMeanings(Synset meaning, String lemma) {
        return derivations(meaning, lemma).map(Word::getSynset).toList();
    }

    private static Stream<Word> derivations(Synset meaning, String lemma) {
        return relations(meaning, PointerType.DERIVATION).stream()
                .filter(relation -> relation.source() instanceof Word word && word.getLemma().equalsIgnoreCase(lemma))
                .filter(relation -> relation.target() instanceof Word && (relation.target().getPOS() == POS.VERB || relation.target().getPOS() == POS.NOUN))
                .map(relation -> (Word) relation.target());
    }

    /** How often the word has this meaning in WordNet's sense-tagged texts. */
    int uses(Synset meaning, String lemma) {
        return meaning.getWords().stream().filter(word -> word.getLemma().equalsIgnoreCase(lemma)).mapToInt(Word::getUseCount).sum();
    }

    /** Of a word's uses, the share in meanings of a sort: by WordNet's sense-tagged texts, or by the number of meanings where they do not have it. */
    double share(String lemma, List<Synset> meanings, Predicate<Synset> sort) {
        boolean counted = meanings.stream().anyMatch(meaning -> uses(meaning, lemma) > 0);
        double all = 0;
        double some = 0;
        for (Synset meaning : meanings) {
            double weight = counted ? uses(meaning, lemma) : 1;
            all += weight;
            if (sort.test(meaning)) some += weight;
        }
        return some / all;
    }

    private record Relation(PointerTarget source, PointerTarget target) {
    }

    private static List<Relation> relations(Synset meaning, PointerType type) {
        List<Relation> relations = new ArrayList<>();
        try {
            for (Pointer pointer : meaning.getPointers(type)) {
                if (pointer.getTarget() != null) relations.add(new Relation(pointer.getSource(), pointer.getTarget()));
            }
        } catch (JWNLException e) {
            throw broken(e);
        }
        return relations;
    }

    private static POS pos(PartOfSpeech partOfSpeech) {
        return switch (partOfSpeech) {
            case VERB -> POS.VERB;
            case NOUN -> POS.NOUN;
            case ADJECTIVE -> POS.ADJECTIVE;
            case ADVERB -> POS.ADVERB;
            case PREPOSITION, OTHER -> throw new IllegalArgumentException("WordNet has no words that are " + partOfSpeech);
        };
    }

    private static DatelineException broken(JWNLException cause) {
        return new DatelineException(FailureCode.BROKEN_DATA, "WordNet", String.valueOf(cause.getMessage()), cause);
    }
}
