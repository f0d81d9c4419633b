package org.dateline.server.lookup;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;
import org.dateline.vocab.DL;
import org.dateline.vocab.Namespaces;

/** The JSON-LD context of our answers, made from the ontology: classes and properties by their local names, property values typed. */
public final class JsonLdContext {
    private final JsonObject context;

    private JsonLdContext(JsonObject context) {
        this.context = context;
    }

    /** @param ontology holds {@code ontology/dateline.ttl} */
    public static JsonLdContext of(Model ontology) {
        JsonObjectBuilder terms = Json.createObjectBuilder();
        new TreeMap<>(Namespaces.prefixes()).forEach(terms::add);
        terms.add("id", "@id").add("type", "@type").add("label", "rdfs:label");
        for (Resource term : ours(ontology)) {
            String name = term.getLocalName();
            if (term.hasProperty(RDF.type, OWL.ObjectProperty)) {
                terms.add(name, Json.createObjectBuilder().add("@id", "dl:" + name).add("@type", "@id"));
            } else if (term.hasProperty(RDF.type, OWL.DatatypeProperty)) {
                terms.add(name, literal(term));
            } else if (term.hasProperty(RDF.type, OWL.Class)) {
                terms.add(name, "dl:" + name);
            }
        }
        return new JsonLdContext(Json.createObjectBuilder().add("@context", terms).build());
    }

    /** An object with the one key {@code @context}. */
    public JsonObject json() {
        return context;
    }

    private static List<Resource> ours(Model ontology) {
        return ontology.listSubjects().filterKeep(term -> term.isURIResource() && DL.NS.equals(term.getNameSpace())).toList().stream()
            .sorted(Comparator.comparing(Resource::getURI)).toList();
    }

    /** A range of plain strings is left open: most of our texts carry a language, and a typed term would not match them. */
    private static JsonObjectBuilder literal(Resource property) {
        JsonObjectBuilder term = Json.createObjectBuilder().add("@id", "dl:" + property.getLocalName());
        Statement range = property.getProperty(RDFS.range);
        if (range != null && range.getResource().isURIResource() && XSD.getURI().equals(range.getResource().getNameSpace())
                && !range.getResource().equals(XSD.xstring)) {
            term.add("@type", "xsd:" + range.getResource().getLocalName());
        }
        return term;
    }
}
