package org.dateline.server.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.vocab.DL;
import org.dateline.vocab.Namespaces;

/** The page to ask queries on: an editor that knows our terms, and questions to begin with. */
final class QueryPage {
    private final Map<String, Object> values;

    /** @param ontology the terms that the editor completes */
    QueryPage(Model ontology, List<ExampleQuery> examples) {
        List<String> terms = ontology.listSubjectsWithProperty(RDFS.label).toList().stream()
            .filter(term -> term.isURIResource() && DL.NS.equals(term.getNameSpace())).map(Resource::getLocalName).sorted().distinct().toList();
        this.values = Map.of("examples", examples, "terms", terms, "prefixes", Namespaces.prefixes().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList());
    }

    /** The values that the template names. */
    Map<String, Object> values() {
        return values;
    }
}
