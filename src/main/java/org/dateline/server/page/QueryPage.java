package org.dateline.server.page;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.vocab.DL;

/** The page to ask queries on: an editor that knows our terms, and questions to begin with. */
final class QueryPage {
    private static final ExampleQuery NONE = new ExampleQuery("", "",
        "PREFIX dl: <" + DL.NS + ">\n\nSELECT ?event\nWHERE {\n  ?event a dl:Event .\n}\nLIMIT 20\n");

    private final List<ExampleQuery> examples;
    private final String terms;
    private final URI base;

    /**
     * @param ontology the terms that the editor completes
     * @param base     of the IRIs in the dataset
     */
    QueryPage(Model ontology, List<ExampleQuery> examples, URI base) {
        this.examples = examples;
        this.base = base;
        this.terms = ontology.listSubjectsWithProperty(RDFS.label).toList().stream()
            .filter(term -> term.isURIResource() && DL.NS.equals(term.getNameSpace())).map(Resource::getLocalName).sorted().distinct()
            .collect(Collectors.joining(" "));
    }

    /**
     * The values that the template names.
     *
     * @param name of the example in the editor; null for the first
     */
    Map<String, Object> values(String name) {
        ExampleQuery chosen = examples.stream().filter(example -> name == null || example.name().equals(name)).findFirst().orElse(NONE);
        return Map.of("examples", examples, "chosen", chosen, "terms", terms, "namespace", DL.NS, "base", base.toString());
    }
}
