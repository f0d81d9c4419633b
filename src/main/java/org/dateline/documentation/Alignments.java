package org.dateline.documentation;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.dateline.vocab.DL;

/** How terms of the vocabulary relate to others'. */
final class Alignments {
    private final TurtleFile file;

    Alignments(TurtleFile file) {
        this.file = file;
    }

    /** @param relation such as skos:closeMatch */
    record Alignment(Resource term, Property relation, Resource foreign) {
    }

    List<Alignment> of(Term term) {
        return all().stream().filter(alignment -> alignment.term().equals(term.node())).toList();
    }

    /** In the order of terms in the file. */
    List<Alignment> all() {
        return file.subjects().stream().filter(s -> s.getURI().startsWith(DL.NS)).flatMap(s -> s.listProperties().toList().stream()
                .filter(statement -> statement.getObject().isURIResource()).sorted(Comparator.comparing(Statement::toString)))
                .map(s -> new Alignment(s.getSubject(), s.getPredicate(), s.getResource())).toList();
    }
}
