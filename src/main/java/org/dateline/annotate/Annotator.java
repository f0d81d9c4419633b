package org.dateline.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.dateline.document.Block;
import org.dateline.document.CleanArticle;
import org.dateline.text.Span;

/**
 * Finds sentences, words, their grammar and names with Stanford CoreNLP, which is used nowhere else.
 * Loading takes seconds and about a gigabyte; one instance serves all threads.
 */
public final class Annotator {
    private final StanfordCoreNLP pipeline;
    private final Vocabulary vocabulary;

    public Annotator(Vocabulary vocabulary) {
        this.pipeline = new StanfordCoreNLP(properties());
        this.vocabulary = vocabulary;
    }

    /** Only what extraction needs: no constituency parser, no coreference, no fine-grained names, no times. */
    private static Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
        properties.setProperty("tokenize.options", "invertible=true,ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=false");
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        properties.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
        properties.setProperty("ner.applyNumericClassifiers", "false");
        properties.setProperty("ner.applyFineGrained", "false");
        properties.setProperty("ner.useSUTime", "false");
        properties.setProperty("ner.buildEntityMentions", "false");
        return properties;
    }

    public AnnotatedArticle annotate(CleanArticle article) {
        Annotation annotation = new Annotation(Recasing.of(article));
        pipeline.annotate(annotation);
        parseAnew(annotation.get(CoreAnnotations.SentencesAnnotation.class).stream().filter(this::isCorrected).toList());
        String text = article.text().toString();
        List<Sentence> sentences = new ArrayList<>();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            sentences.add(sentence(sentences.size(), sentence, text, article.blocks()));
        }
        return new AnnotatedArticle(article, sentences);
    }

    private boolean isCorrected(CoreMap sentence) {
        return new PersonNoun(vocabulary).correct(sentence) | new TelegraphicVerb(vocabulary).correct(sentence);
    }

    private static void parseAnew(List<CoreMap> sentences) {
        Annotation again = new Annotation("");
        again.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        StanfordCoreNLP.getExistingAnnotator("depparse").annotate(again);
    }

    private static Sentence sentence(int index, CoreMap sentence, String text, List<Block> blocks) {
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
            Span span = new Span(label.beginPosition(), label.endPosition());
            tokens.add(new Token(tokens.size(), span, span.of(text), lemma(label), label.tag(), label.ner() == null ? "O" : label.ner()));
        }
        Span span = new Span(tokens.getFirst().span().begin(), tokens.getLast().span().end());
        int paragraph = 0;
        while (paragraph + 1 < blocks.size() && blocks.get(paragraph + 1).span().begin() <= span.begin()) paragraph++;
        return new Sentence(index, blocks.get(paragraph).kind(), paragraph, span, tokens,
                dependencies(sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class)),
                dependencies(sentence.get(SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class)));
    }

    private static String lemma(CoreLabel label) {
        String lemma = label.lemma() == null ? label.word() : label.lemma();
        return label.tag().startsWith("NNP") ? lemma : lemma.toLowerCase(Locale.ROOT);
    }

    private static List<Dependency> dependencies(SemanticGraph graph) {
        List<Dependency> dependencies = new ArrayList<>();
        graph.getRoots().forEach(root -> dependencies.add(new Dependency(-1, root.index() - 1, "root")));
        for (SemanticGraphEdge edge : graph.edgeIterable()) {
            // a copy node stands for the same word; an edge from a word to its own copy says nothing
            if (edge.getGovernor().index() == edge.getDependent().index()) continue;
            dependencies.add(new Dependency(edge.getGovernor().index() - 1, edge.getDependent().index() - 1, edge.getRelation().toString()));
        }
        dependencies.sort(Comparator.comparingInt(Dependency::governor).thenComparingInt(Dependency::dependent).thenComparing(Dependency::relation));
        return dependencies.stream().distinct().toList();
    }
}
