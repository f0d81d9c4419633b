package org.dateline.documentation;

import java.util.List;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.jsoup.nodes.Element;

/** The head of the page: what the vocabulary says of itself. */
final class Header {
    private static final String VANN = "http://purl.org/vocab/vann/";

    private final Resource ontology;

    Header(TurtleFile file) {
        this.ontology = file.header();
    }

    String title() {
        return text(DCTerms.title);
    }

    String description() {
        return text(DCTerms.description);
    }

    void write(Element body, Html html) {
        Element header = body.appendElement("header");
        header.appendElement("h1").text(title());
        header.appendElement("p").addClass("abstract").text(description());
        Element list = header.appendElement("dl").addClass("facts");
        row(list, "Namespace", property(VANN + "preferredNamespaceUri"), html);
        row(list, "Prefix", property(VANN + "preferredNamespacePrefix"), html);
        row(list, "Version", OWL.versionInfo, html);
        row(list, "This version", OWL2.versionIRI, html);
        row(list, "Status", property("http://purl.org/ontology/bibo/status"), html);
        row(list, "Created", DCTerms.created, html);
        row(list, "Modified", DCTerms.modified, html);
        row(list, "Made by", DCTerms.creator, html);
        row(list, "Licence", DCTerms.license, html);
        header.appendElement("p").text("A client that asks for Turtle, JSON-LD, N-Triples or RDF/XML at the vocabulary's IRI is given that.");
    }

    private void row(Element list, String name, Property property, Html html) {
        List<RDFNode> values = ontology.listProperties(property).mapWith(s -> s.getObject()).toList();
        Html.described(list, name, values, (parent, value) -> {
            if (value.isLiteral()) parent.appendText(value.asLiteral().getLexicalForm());
            else if (value.asResource().hasProperty(RDFS.label)) parent.appendText(value.asResource().getRequiredProperty(RDFS.label).getString());
            else html.resource(parent, value.asResource());
        });
    }

    private String text(Property property) {
        return ontology.getRequiredProperty(property).getString();
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }
}
