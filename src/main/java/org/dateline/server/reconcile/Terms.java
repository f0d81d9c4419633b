package org.dateline.server.reconcile;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.dateline.vocab.DL;

/**
 * The types and properties that can be asked for, by local name with their labels.
 *
 * @param types      classes of the vocabulary
 * @param properties properties of the vocabulary
 */
record Terms(SortedMap<String, String> types, SortedMap<String, String> properties) {

    /** @param ontology holds {@code ontology/dateline.ttl} */
    static Terms of(Model ontology) {
        SortedMap<String, String> properties = labels(ontology, OWL.ObjectProperty);
        properties.putAll(labels(ontology, OWL.DatatypeProperty));
        return new Terms(labels(ontology, OWL.Class), properties);
    }

    /** Those of some terms whose label or name begins with what has been typed. */
    static SortedMap<String, String> typed(SortedMap<String, String> terms, String prefix) {
        String typed = prefix.toLowerCase(Locale.ROOT);
        SortedMap<String, String> fitting = new TreeMap<>(terms);
        fitting.entrySet().removeIf(term -> !term.getKey().toLowerCase(Locale.ROOT).startsWith(typed)
            && !term.getValue().toLowerCase(Locale.ROOT).startsWith(typed));
        return fitting;
    }

    private static SortedMap<String, String> labels(Model ontology, Resource kind) {
        SortedMap<String, String> labels = new TreeMap<>();
        ontology.listSubjectsWithProperty(RDF.type, kind).filterKeep(term -> term.isURIResource() && DL.NS.equals(term.getNameSpace()))
            .forEach(term -> labels.put(term.getLocalName(), term.hasProperty(RDFS.label) ? term.getProperty(RDFS.label).getString() : term.getLocalName()));
        return labels;
    }
}
