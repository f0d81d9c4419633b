package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.dateline.vocab.DL;
import org.dateline.vocab.EventTypes;
import org.junit.jupiter.api.Test;

/** No term without a use: a shape that checks it and a query that needs it. */
class CoverageTest {
    private static final Map<String, String> NOT_ASKED_FOR = Map.of(
            "contentHash", "makes an article's IRI, and tells a second reading of the same content",
            "participant", "stands above the roles; asked for in the terms of SEM",
            "counts", "of the lexicon, from which articles are read",
            "demonym", "of the authority file, from which articles are read",
            "seat", "of the authority file, from which articles are read");
    private static final Pattern MESSAGE = Pattern.compile("sh:(message|description) \".*");
    private static final Model ONTOLOGY = ProjectFiles.model(ProjectFiles.ONTOLOGY);

    @Test
    void everyClassAndPropertyIsCheckedByAShape() {
        Set<String> unchecked = terms(OWL.Class);
        unchecked.addAll(properties());
        unchecked.removeAll(new EventTypes(ONTOLOGY).names());
        unchecked.removeIf(term -> uses(ProjectFiles.SHAPES, ".ttl", term));
        assertEquals(Set.of("participant"), unchecked, "participant is stated by its subproperties only");
    }

    @Test
    void everyPropertyIsNeededByAQuery() {
        Set<String> notAskedFor = properties();
        notAskedFor.removeIf(term -> uses(ProjectFiles.QUERIES, ".rq", term));
        assertEquals(new TreeSet<>(NOT_ASKED_FOR.keySet()), notAskedFor);
    }

    private static boolean uses(Path folder, String ending, String term) {
        Pattern pattern = Pattern.compile("(?m)^[^#\\n]*(?<![\\w:])dl:" + term + "(?!\\w)");
        return ProjectFiles.files(folder, ending).stream().map(ProjectFiles::text).map(text -> MESSAGE.matcher(text).replaceAll(""))
                .anyMatch(text -> pattern.matcher(text).find());
    }

    private static Set<String> properties() {
        Set<String> properties = terms(OWL.ObjectProperty);
        properties.addAll(terms(OWL.DatatypeProperty));
        return properties;
    }

    private static Set<String> terms(Resource kind) {
        return new TreeSet<>(ONTOLOGY.listSubjectsWithProperty(RDF.type, kind).filterKeep(r -> r.getURI().startsWith(DL.NS))
                .mapWith(Resource::getLocalName).toList());
    }
}
