package org.dateline.documentation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.vocab.DL;
import org.dateline.vocab.EventTypes;

/** The terms of the vocabulary by kind, each kind in the order of the file. */
final class Terms {
    private final List<Term> all;
    private final Set<String> eventTypes;

    Terms(TurtleFile ontology) {
        this.all = ontology.subjects().stream().filter(s -> s.getURI().startsWith(DL.NS) && s.hasProperty(RDF.type)).map(Term::new).toList();
        this.eventTypes = new EventTypes(ontology.model()).names();
    }

    List<Term> all() {
        return all;
    }

    /** The classes but those below dl:Event. */
    List<Term> classes() {
        return all.stream().filter(t -> t.is(OWL.Class) && (!isEventType(t) || t.node().equals(DL.Event))).toList();
    }

    /** The classes below dl:Event. */
    List<Term> eventTypes() {
        return all.stream().filter(t -> isEventType(t) && !t.node().equals(DL.Event)).toList();
    }

    List<Term> properties() {
        return all.stream().filter(t -> t.is(OWL.ObjectProperty) || t.is(OWL.DatatypeProperty) || t.is(OWL.AnnotationProperty)).toList();
    }

    List<Term> schemes() {
        return all.stream().filter(t -> t.is(SKOS.ConceptScheme)).toList();
    }

    List<Term> concepts(Term scheme) {
        return all.stream().filter(t -> t.is(SKOS.Concept) && t.node().hasProperty(SKOS.inScheme, scheme.node())).toList();
    }

    boolean isEventType(Term term) {
        return term.is(OWL.Class) && eventTypes.contains(term.name());
    }

    boolean isEntityType(Term term) {
        return term.node().hasProperty(RDFS.subClassOf, DL.Entity);
    }

    Optional<Term> named(String localName) {
        return all.stream().filter(t -> t.name().equals(localName)).findFirst();
    }

    Optional<Term> of(Resource node) {
        return all.stream().filter(t -> t.node().equals(node)).findFirst();
    }
}
