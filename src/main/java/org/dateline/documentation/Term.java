package org.dateline.documentation;

import java.util.List;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.vocab.DL;

/** A term of the vocabulary, and what the vocabulary says of it. */
record Term(Resource node) {

    /** The part of the IRI after the hash; also the term's anchor in the page. */
    String name() {
        return node.getURI().substring(DL.NS.length());
    }

    String curie() {
        return "dl:" + name();
    }

    String label() {
        return text(RDFS.label).orElse(name());
    }

    String definition() {
        return text(SKOS.definition).orElse("");
    }

    boolean is(Resource type) {
        return node.hasProperty(RDF.type, type);
    }

    /** The literal's text, the first in alphabetical order where there are several. */
    Optional<String> text(Property property) {
        return texts(property).stream().findFirst();
    }

    List<String> texts(Property property) {
        return node.listProperties(property).filterKeep(s -> s.getObject().isLiteral()).mapWith(s -> s.getString()).toList().stream().sorted().toList();
    }

    /** The named things that the property leads to, in alphabetical order. */
    List<Resource> values(Property property) {
        return node.listProperties(property).mapWith(s -> s.getObject()).filterKeep(RDFNode::isURIResource).mapWith(RDFNode::asResource).toList()
                .stream().sorted((a, b) -> a.getURI().compareTo(b.getURI())).toList();
    }
}
