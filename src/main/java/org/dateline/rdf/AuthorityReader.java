package org.dateline.rdf;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.failure.DatelineException;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.vocab.DL;

/** The authority file from its SKOS graph: each concept is a well-known entity. */
public final class AuthorityReader {

    /** @throws DatelineException BROKEN_DATA, naming the concept, where the file is not an authority file as the shapes describe it */
    public Authority read(Path turtle) {
        return read(DataFile.read(turtle));
    }

    /** @param name what the graph is called in an error */
    public Authority read(Graph graph, String name) {
        return read(new DataFile(ModelFactory.createModelForGraph(graph), name));
    }

    private static Authority read(DataFile file) {
        List<Resource> concepts = file.model().listSubjectsWithProperty(RDF.type, SKOS.Concept).toList();
        return new Authority(concepts.stream().map(concept -> entry(file, concept)).sorted(Comparator.comparing(AuthorityEntry::iri)).toList());
    }

    private static AuthorityEntry entry(DataFile file, Resource concept) {
        if (concept.isAnon()) throw file.broken(concept, "is a concept without an IRI");
        EntityType type = file.term(concept, file.one(concept, DL.entityType), DL.NS, EntityType::of);
        String name = file.text(concept, file.one(concept, SKOS.prefLabel));
        Optional<String> within = file.optional(concept, SKOS.broader).map(node -> known(file, concept, file.resource(concept, node)));
        List<String> same = file.all(concept, SKOS.exactMatch).stream().map(node -> file.resource(concept, node).getURI()).sorted().toList();
        return new AuthorityEntry(concept.getURI(), type, name, file.texts(concept, SKOS.altLabel), file.texts(concept, DL.demonym),
                file.texts(concept, DL.seat), within, same, GazetteerReader.point(file, concept));
    }

    private static String known(DataFile file, Resource concept, Resource container) {
        if (!container.hasProperty(RDF.type, SKOS.Concept)) throw file.broken(concept, "lies in what the file does not know: " + container);
        return container.getURI();
    }
}
