package org.dateline.server.reconcile;

import static org.apache.jena.graph.Node.ANY;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.server.reconcile.Question.Condition;
import org.dateline.text.NameKey;
import org.dateline.vocab.DL;

/** Scores candidates: names by Jaro-Winkler similarity of their folded forms, properties by the share that agrees. */
final class Reconciler {
    private static final double LEAST_NAME_SCORE = 70;
    private static final double SHARE_OF_PROPERTIES = 0.3;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private final DatasetGraph dataset;
    private final Candidates candidates;
    private final String base;

    Reconciler(DatasetGraph dataset, Candidates candidates, String base) {
        this.dataset = dataset;
        this.candidates = candidates;
        this.base = base;
    }

    /** The best first. To be called within a read transaction. */
    List<Match> matches(Question question) {
        Collection<Candidate> considered = question.text().isBlank() ? candidates.all() : candidates.like(question.text());
        List<Candidate> typed = considered.stream().filter(candidate -> isTyped(candidate, question)).toList();
        String key = NameKey.of(question.text());
        long exact = typed.stream().filter(candidate -> candidate.keys().contains(key)).count();
        return typed.stream().map(candidate -> match(candidate, question, key, exact == 1)).filter(match -> match.score() > 0)
            .sorted(Comparator.comparingDouble(Match::score).reversed().thenComparing(match -> match.candidate().id())).limit(question.limit()).toList();
    }

    private static boolean isTyped(Candidate candidate, Question question) {
        return switch (question.strictness()) {
            case SHOULD -> true;
            case ANY -> question.types().isEmpty() || question.types().stream().anyMatch(candidate::isOf);
            case ALL -> question.types().stream().allMatch(candidate::isOf);
        };
    }

    private Match match(Candidate candidate, Question question, String key, boolean alone) {
        double agreeing = question.conditions().isEmpty() ? 1
            : (double) question.conditions().stream().filter(condition -> holds(candidate, condition)).count() / question.conditions().size();
        if (question.text().isBlank()) return new Match(candidate, 100 * agreeing, false);
        double name = candidate.keys().stream().mapToDouble(one -> 100 * SIMILARITY.apply(key, one)).max().orElse(0);
        if (name < LEAST_NAME_SCORE) return new Match(candidate, 0, false);
        double score = question.conditions().isEmpty() ? name : name * (1 - SHARE_OF_PROPERTIES) + 100 * agreeing * SHARE_OF_PROPERTIES;
        return new Match(candidate, score, alone && agreeing == 1 && candidate.keys().contains(key));
    }

    private boolean holds(Candidate candidate, Condition condition) {
        Node property = NodeFactory.createURI(DL.NS + condition.property());
        return dataset.stream(ANY, NodeFactory.createURI(candidate.iri()), property, ANY).map(Quad::getObject).flatMap(this::spellings)
            .anyMatch(value -> condition.values().stream().anyMatch(wanted -> value.equals(wanted) || NameKey.of(value).equals(NameKey.of(wanted))));
    }

    /** What a value may be called in a table. */
    private Stream<String> spellings(Node value) {
        if (value.isLiteral()) return Stream.of(value.getLiteralLexicalForm());
        String iri = value.isURI() ? value.getURI() : "";
        String id = iri.startsWith(base) ? iri.substring(base.length()) : iri.startsWith(DL.NS) ? iri.substring(DL.NS.length()) : iri;
        return Stream.concat(Stream.of(iri, id),
            dataset.stream(ANY, value, RDFS.label.asNode(), ANY).map(Quad::getObject).filter(Node::isLiteral).map(Node::getLiteralLexicalForm));
    }
}
