package org.dateline.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.dateline.vocab.DL;

/**
 * Rules for a well-kept vocabulary, after those of ROBOT's report and the pitfalls of OOPS!. Each fault reads "rule: term".
 * Labels are told apart among terms of one kind only: a class and the property that leads to it may share one ("account").
 */
final class OntologyReport {
    private static final String VANN = "http://purl.org/vocab/vann/";
    private static final List<Property> HEADER = List.of(DCTerms.title, DCTerms.description, DCTerms.creator, DCTerms.license, DCTerms.created,
            DCTerms.modified, OWL2.versionIRI, OWL.versionInfo, property(VANN + "preferredNamespacePrefix"), property(VANN + "preferredNamespaceUri"),
            property("http://purl.org/ontology/bibo/status"), SKOS.changeNote);
    private static final Property USAGE_NOTE = property(VANN + "usageNote");

    private final Model model;
    private final List<String> faults = new ArrayList<>();

    private OntologyReport(Model model) {
        this.model = model;
    }

    static List<String> faults(Model ontology) {
        OntologyReport report = new OntologyReport(ontology);
        report.header();
        report.terms().forEach(report::annotations);
        Stream.of(OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty, SKOS.Concept).forEach(report::sharedWords);
        report.of(OWL.Class).forEach(report::classRules);
        report.of(OWL.ObjectProperty).forEach(report::propertyRules);
        report.of(OWL.DatatypeProperty).forEach(report::propertyRules);
        report.of(SKOS.Concept).forEach(report::conceptRules);
        report.undeclared();
        return report.faults;
    }

    private void header() {
        List<Resource> ontologies = model.listSubjectsWithProperty(RDF.type, OWL.Ontology).toList();
        if (ontologies.size() != 1) faults.add("one ontology: " + ontologies);
        for (Resource ontology : ontologies) {
            HEADER.stream().filter(p -> !ontology.hasProperty(p)).forEach(p -> fault("header lacks " + p.getLocalName(), ontology));
        }
    }

    private void annotations(Resource term) {
        exactlyOne(term, RDFS.label);
        exactlyOne(term, SKOS.definition);
        if (!term.hasProperty(SKOS.example)) fault("an example", term);
        if (!term.hasProperty(RDFS.isDefinedBy, ResourceFactory.createResource(DL.NS.replace("#", "")))) fault("isDefinedBy", term);
        words(term, RDFS.label).filter(l -> !l.equals(l.strip()) || !Character.isLowerCase(l.charAt(0))).forEach(l -> fault("a label is lower case", term));
        words(term, SKOS.definition).filter(d -> !d.matches("[A-Z](?s:.*)\\.")).forEach(d -> fault("a definition is a sentence", term));
    }

    private void sharedWords(Resource kind) {
        for (Property property : List.of(RDFS.label, SKOS.definition)) {
            Map<String, Resource> seen = new HashMap<>();
            for (Resource term : of(kind)) {
                words(term, property).filter(w -> seen.putIfAbsent(w, term) != null).forEach(w -> fault("words of its own, " + property.getLocalName(), term));
            }
        }
    }

    private void classRules(Resource term) {
        if (!Character.isUpperCase(term.getLocalName().charAt(0))) fault("a class begins with a capital", term);
        if (above(term, new TreeSet<>()).contains(term.getURI())) fault("no circle of classes", term);
    }

    private void propertyRules(Resource term) {
        if (!Character.isLowerCase(term.getLocalName().charAt(0))) fault("a property begins lower case", term);
        if (!says(term, RDFS.domain, SchemaDO.domainIncludes)) fault("a domain, or a note", term);
        if (!says(term, RDFS.range, SchemaDO.rangeIncludes)) fault("a range, or a note", term);
    }

    private void conceptRules(Resource term) {
        List<Resource> schemes = model.listObjectsOfProperty(term, SKOS.inScheme).mapWith(RDFNode::asResource).toList();
        if (schemes.size() != 1) fault("one scheme", term);
        schemes.stream().filter(s -> !s.hasProperty(SKOS.hasTopConcept, term) || !term.hasProperty(SKOS.topConceptOf, s))
                .forEach(s -> fault("top concept both ways", term));
        if (!words(term, RDFS.label).toList().equals(words(term, SKOS.prefLabel).toList())) fault("label and preferred label are one", term);
    }

    private void undeclared() {
        Set<String> declared = new TreeSet<>(terms().stream().map(Resource::getURI).toList());
        Set<String> used = new TreeSet<>();
        model.listStatements().forEach(s -> Stream.of(s.getSubject(), s.getPredicate(), s.getObject()).filter(RDFNode::isURIResource)
                .map(n -> n.asResource().getURI()).filter(u -> u.startsWith(DL.NS)).forEach(used::add));
        used.stream().filter(u -> !declared.contains(u)).forEach(u -> faults.add("declared: " + u));
    }

    private boolean says(Resource term, Property entailing, Property telling) {
        return term.hasProperty(entailing) || term.hasProperty(telling) || term.hasProperty(USAGE_NOTE) || term.hasProperty(RDFS.subPropertyOf)
                || term.hasProperty(RDF.type, OWL.DatatypeProperty) && telling.equals(SchemaDO.rangeIncludes) && term.hasProperty(RDFS.domain);
    }

    private Set<String> above(Resource term, Set<String> found) {
        model.listObjectsOfProperty(term, RDFS.subClassOf).mapWith(RDFNode::asResource).filterKeep(Resource::isURIResource)
                .filterKeep(c -> found.add(c.getURI())).toList().forEach(c -> above(c, found));
        return found;
    }

    private void exactlyOne(Resource term, Property property) {
        if (term.listProperties(property).toList().size() != 1) fault("one " + property.getLocalName(), term);
    }

    private Stream<String> words(Resource term, Property property) {
        return term.listProperties(property).mapWith(s -> s.getString()).toList().stream().sorted();
    }

    private List<Resource> terms() {
        return model.listSubjectsWithProperty(RDF.type).filterKeep(r -> r.isURIResource() && r.getURI().startsWith(DL.NS)).toSet().stream()
                .sorted(OntologyReport::byIri).toList();
    }

    private List<Resource> of(Resource kind) {
        return terms().stream().filter(t -> t.hasProperty(RDF.type, kind)).toList();
    }

    private void fault(String rule, Resource term) {
        faults.add(rule + ": " + term.getURI());
    }

    private static int byIri(Resource left, Resource right) {
        return left.getURI().compareTo(right.getURI());
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }
}
