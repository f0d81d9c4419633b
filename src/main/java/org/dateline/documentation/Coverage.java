package org.dateline.documentation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.vocab.DL;

/**
 * Which shapes check a term and which queries need it. A query means a class by its name or by a property whose domain or range it is,
 * an event type also as a value of dl:eventType, a class of entities as one of dl:entityType.
 */
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

    /** Why no shape or no query uses the term, as the vocabulary itself says; empty where all is used, or nothing is said. */
    Optional<String> reason(Term term) {
        return term.text(SKOS.scopeNote);
    }

    private List<QueryText> queries(Term term, Predicate<QueryText> kind) {
        Set<String> ways = through(term).map(Term::name).collect(Collectors.toSet());
        return queries.stream().filter(kind).filter(query -> !Collections.disjoint(query.terms(), ways)).toList();
    }

    /** The terms by which a query can mean this one. */
    private Stream<Term> through(Term term) {
        if (terms.isEventType(term)) return Stream.concat(Stream.of(term), terms.of(DL.eventType).stream());
        if (terms.isEntityType(term)) return Stream.concat(Stream.of(term), terms.of(DL.entityType).stream());
        return Stream.concat(Stream.of(term), terms.properties().stream()
                .filter(property -> property.node().hasProperty(RDFS.domain, term.node()) || property.node().hasProperty(RDFS.range, term.node())));
    }
}
