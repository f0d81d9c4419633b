package org.dateline.documentation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.vocab.DL;

/** Which shapes check a term and which queries need it. */
final class Coverage {
    private final Terms terms;
    private final List<Shape> shapes;
    private final List<QueryText> queries;

    Coverage(Terms terms, List<Shape> shapes, List<QueryText> queries) {
        this.terms = terms;
        this.shapes = shapes;
        this.queries = queries;
    }

    List<Shape> shapes(Term term) {
        return shapes.stream().filter(shape -> shape.terms().contains(term.name())).toList();
    }

    List<QueryText> questions(Term term) {
        return queries(term, QueryText::isQuestion);
    }

    List<QueryText> tables(Term term) {
        return queries(term, query -> !query.isQuestion());
    }

    /**
     * The property through which queries reach a class that they need not name: an event type is asked for as a value of dl:eventType,
     * a class of entities as one of dl:entityType or of the standard tables' types.
     */
    Optional<Term> askedForThrough(Term term) {
        if (terms.isEventType(term) && !term.node().equals(DL.Event)) return terms.of(DL.eventType);
        return terms.isEntityType(term) ? terms.of(DL.entityType) : Optional.empty();
    }

    /** Why no shape or no query uses the term, as the vocabulary itself says; empty where all is used, or nothing is said. */
    Optional<String> reason(Term term) {
        return term.text(SKOS.scopeNote);
    }

    private List<QueryText> queries(Term term, Predicate<QueryText> kind) {
        String name = askedForThrough(term).orElse(term).name();
        return queries.stream().filter(kind).filter(query -> query.terms().contains(name)).toList();
    }
}
