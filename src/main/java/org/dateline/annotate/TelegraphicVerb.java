package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The verb that the tagger took for a plural: in headlines, which then have none ("Storm batters coast"), and behind a comma at the end of a sentence. */
final class TelegraphicVerb {
    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD", "MD");
    /** What an object may begin with. */
    private static final String OBJECT = "DT|CD|JJ.*|NN.*|PRP\\$|\\$";
    private static final String NOUN_PHRASE = "DT|PRP\\$|JJ|NN|NNP|POS";
    private static final Set<String> CONJUNCTIONS = Set.of("as", "after", "when", "while", "before", "because", "if", "until", "amid");
    private static final String COMPLEMENT = OBJECT + "|IN|TO|RP|RB";

    private final Vocabulary vocabulary;
    private final Morphology morphology = new Morphology();

    TelegraphicVerb(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Corrects the tag and the dictionary form; true where there was something to correct, and the sentence is to be parsed anew. */
    boolean correct(CoreMap sentence) {
        List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
        return behindNumber(tokens) | closing(tokens) | behindNoun(sentence, tokens);
    }

    /** "Curfew imposed as three die": of three there would be a plural, and the word is no noun. */
    private boolean behindNumber(List<CoreLabel> tokens) {
        List<CoreLabel> verbs = IntStream.range(1, tokens.size()).filter(i -> tokens.get(i - 1).tag().equals("CD") && !tokens.get(i - 1).word().matches("(?i)one|1"))
                .mapToObj(tokens::get).filter(label -> label.tag().equals("NN") && vocabulary.isVerb(label.lemma()) && !vocabulary.isNoun(label.lemma())).toList();
        verbs.forEach(label -> label.setTag("VBP"));
        return !verbs.isEmpty();
    }

    /** "Two villages were cut off, the ministry reports." */
    private boolean closing(List<CoreLabel> tokens) {
        int last = tokens.size() - 2;
        if (last < 3 || !isSentence(tokens) || !tokens.get(last).tag().equals("NNS") || !vocabulary.isOfSpeech(lemma(tokens.get(last)))) return false;
        int first = last;
        while (first > 0 && tokens.get(first - 1).tag().matches(NOUN_PHRASE)) first--;
        boolean opened = first > 1 && first < last && tokens.get(last - 1).tag().startsWith("NN") && tokens.get(first).tag().matches("DT|PRP\\$|NNP")
                && (tokens.get(first - 1).word().equals(",") || tokens.get(first - 1).tag().equals("WDT"));
        boolean told = opened && tokens.subList(0, first).stream().anyMatch(t -> FINITE.contains(t.tag()));
        if (told) setFinite(tokens.get(last));
        return told;
    }

    private boolean behindNoun(CoreMap sentence, List<CoreLabel> tokens) {
        List<CoreLabel> main = main(tokens);
        Optional<CoreLabel> verb = hasVerb(sentence, main) || isSentence(tokens) ? Optional.empty() : find(main);
        verb.ifPresent(label -> {
            setFinite(label);
            // "Ransomware attack cripples hospitals": nobody is told to do anything
            if (tokens.getFirst().tag().equals("VB")) tokens.getFirst().setTag("NN");
        });
        return verb.isPresent();
    }

    private void setFinite(CoreLabel label) {
        label.setLemma(lemma(label));
        label.setTag("VBZ");
    }

    private static boolean isSentence(List<CoreLabel> tokens) {
        return tokens.getLast().tag().equals(".");
    }

    private static boolean hasVerb(CoreMap sentence, List<CoreLabel> main) {
        return main.stream().anyMatch(t -> FINITE.contains(t.tag())) || sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class).getRoots().stream()
                .anyMatch(root -> root.tag().startsWith("VB") && root.index() > 1 && root.index() <= main.size());
    }

    /** What goes before a clause with a conjunction: "Bank cuts rates as inflation cools". */
    private static List<CoreLabel> main(List<CoreLabel> tokens) {
        return tokens.stream().takeWhile(t -> t.index() == 1 || !CONJUNCTIONS.contains(t.word())).toList();
    }

    /** What can hardly be a noun goes before what may be one, which behind what may be an imperative is one. */
    private Optional<CoreLabel> find(List<CoreLabel> tokens) {
        Optional<CoreLabel> sure = candidates(tokens).filter(label -> !vocabulary.isNoun(lemma(label))).findFirst();
        return sure.isPresent() || tokens.getFirst().tag().startsWith("VB") ? sure : candidates(tokens).findFirst();
    }

    private Stream<CoreLabel> candidates(List<CoreLabel> tokens) {
        return IntStream.range(1, tokens.size() - 1).filter(i -> isCandidate(tokens.get(i - 1), tokens.get(i), tokens.get(i + 1))).mapToObj(tokens::get);
    }

    private boolean isCandidate(CoreLabel before, CoreLabel label, CoreLabel after) {
        boolean plural = label.tag().equals("NNS") || label.tag().equals("NNPS");
        return plural && before.tag().startsWith("NN") && vocabulary.isVerb(lemma(label))
                && after.tag().matches(vocabulary.isNoun(lemma(label)) ? OBJECT : COMPLEMENT);
    }

    private String lemma(CoreLabel label) {
        return morphology.lemma(label.word().toLowerCase(Locale.ROOT), "VBZ");
    }
}
