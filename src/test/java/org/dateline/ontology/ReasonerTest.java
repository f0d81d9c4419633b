package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.ReasonerFactory;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.FileDocumentSource;
import org.semanticweb.owlapi.io.OWLOntologyDocumentSource;
import org.semanticweb.owlapi.io.StringDocumentSource;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.profiles.Profiles;
import org.semanticweb.owlapi.reasoner.OWLReasoner;

/** The vocabulary is consistent, every class of it can have instances, and it stays within OWL 2 DL and OWL 2 RL. */
class ReasonerTest {
    private static final Path FAULTS = Path.of("src", "test", "resources", "ontology-faults");

    /** The vocabulary is loaded with each: alone first, then with the alignments. */
    static List<List<Path>> ontologies() {
        return List.of(List.of(), List.of(ProjectFiles.ALIGNMENTS));
    }

    @ParameterizedTest
    @MethodSource("ontologies")
    void theOntologyIsConsistentAndEveryClassCanHaveInstances(List<Path> files) throws OWLOntologyCreationException {
        OWLReasoner reasoner = reasoner(load(files));
        assertTrue(reasoner.isConsistent());
        assertEquals(Set.of(), unsatisfiable(reasoner));
    }

    @ParameterizedTest
    @MethodSource("ontologies")
    void theOntologyIsWithinItsProfiles(List<Path> files) throws OWLOntologyCreationException {
        assertEquals(List.of(), violations(Profiles.OWL2_DL, files));
        assertEquals(List.of(), violations(Profiles.OWL2_RL, files));
    }

    @Test
    void theFerryStoryDoesNotContradictTheVocabulary() throws OWLOntologyCreationException {
        StringWriter triples = new StringWriter();
        RDFDataMgr.write(triples, FerryStory.union(), Lang.NTRIPLES);
        OWLOntologyDocumentSource story = new StringDocumentSource(
                triples.toString(), IRI.create("https://example.org/story"), new TurtleDocumentFormat(), null);
        assertTrue(reasoner(merge(List.of(story))).isConsistent());
    }

    @Test
    void aClassBelowTwoDisjointOnesIsFound() throws OWLOntologyCreationException {
        assertEquals(Set.of("https://example.org/Impossible"), unsatisfiable(reasoner(load(List.of(FAULTS.resolve("unsatisfiable.ttl"))))));
    }

    @Test
    void anInstanceOfTwoDisjointClassesIsFound() throws OWLOntologyCreationException {
        assertFalse(reasoner(load(List.of(FAULTS.resolve("inconsistent.ttl")))).isConsistent());
    }

    @Test
    void whatIsBeyondTheProfilesIsFound() throws OWLOntologyCreationException {
        for (Profiles profile : List.of(Profiles.OWL2_DL, Profiles.OWL2_RL)) {
            assertTrue(violations(profile, List.of(FAULTS.resolve("beyond-the-profile.ttl"))).stream()
                    .anyMatch(v -> v.contains("subEventOf")), profile.toString());
        }
    }

    private static Set<String> unsatisfiable(OWLReasoner reasoner) {
        return reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().stream().map(c -> c.getIRI().toString()).collect(Collectors.toSet());
    }

    private static List<String> violations(Profiles profile, List<Path> files) throws OWLOntologyCreationException {
        return profile.checkOntology(load(files)).getViolations().stream().map(Object::toString).toList();
    }

    /** Dates are xsd:date and the like, which OWL 2 does not know; nothing follows from them. */
    private static OWLReasoner reasoner(OWLOntology ontology) {
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        return new ReasonerFactory().createReasoner(ontology, configuration);
    }

    /** The vocabulary and the files as one ontology. */
    private static OWLOntology load(List<Path> files) throws OWLOntologyCreationException {
        List<OWLOntologyDocumentSource> sources = new ArrayList<>();
        for (Path file : files) sources.add(new FileDocumentSource(file.toFile(), new TurtleDocumentFormat()));
        return merge(sources);
    }

    private static OWLOntology merge(List<OWLOntologyDocumentSource> sources) throws OWLOntologyCreationException {
        OWLOntologyManager manager = OWLManager.createOWLOntologyManager();
        manager.loadOntologyFromOntologyDocument(new FileDocumentSource(ProjectFiles.ONTOLOGY.toFile(), new TurtleDocumentFormat()));
        for (OWLOntologyDocumentSource source : sources) manager.loadOntologyFromOntologyDocument(source);
        OWLOntology all = OWLManager.createOWLOntologyManager().createOntology();
        manager.ontologies().forEach(part -> part.axioms().forEach(all::add));
        return all;
    }
}
