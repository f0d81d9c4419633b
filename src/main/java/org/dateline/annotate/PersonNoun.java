package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The noun for a person that the tagger took for an adjective, though right behind it comes the verb: "The general had refused". */
final class PersonNoun {
    private static final String DETERMINER = "DT|PRP\\$|POS|NN|JJ";
    private static final String FINITE = "VB[DZP]|MD";

    private final Vocabulary vocabulary;

    PersonNoun(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Corrects the tags; true where there was something to correct, and the sentence is to be parsed anew. */
    boolean correct(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        List<CoreLabel> nouns = IntStream.range(1, tokens.size() - 1).filter(i -> tokens.get(i).tag().equals("JJ") && vocabulary.isPerson(tokens.get(i).word().toLowerCase(Locale.ROOT)))
                .filter(i -> tokens.get(i - 1).tag().matches(DETERMINER) && tokens.get(i + 1).tag().matches(FINITE)).mapToObj(tokens::get).toList();
        nouns.forEach(noun -> noun.setTag("NN"));
        return !nouns.isEmpty();
    }
}
