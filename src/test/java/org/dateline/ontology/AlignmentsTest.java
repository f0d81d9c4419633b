package org.dateline.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdfs.RDFSFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dateline.vocab.DL;
import org.junit.jupiter.api.Test;

/** Who knows SEM and PROV-O only can question the graph through the alignments. */
class AlignmentsTest {
    private static final String IN_FOREIGN_TERMS = """
            PREFIX sem:  <http://semanticweb.cs.vu.nl/2009/11/sem/>
            PREFIX prov: <http://www.w3.org/ns/prov#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            SELECT DISTINCT ?what ?who ?where ?when ?publisher
            WHERE {
              ?event a sem:Event ; rdfs:label ?what ; sem:hasActor/rdfs:label ?who ; sem:hasPlace/rdfs:label ?where ; sem:hasBeginTimeStamp ?when .
              ?event prov:wasDerivedFrom/prov:wasDerivedFrom ?article .
              ?article a prov:Entity ; prov:wasAttributedTo ?outlet .
              ?outlet a prov:Agent ; rdfs:label ?publisher .
              ?run a prov:Activity ; prov:generated ?article .
            }
            """;

    @Test
    void aQueryInTermsOfSemAndProvAloneIsAnswered() {
        assertEquals(Set.of(
                "the Aurora sinks, The ferry Aurora, Port Ansel, 2031-05-06, Radio Orland",
                "the Aurora sinks, The ferry Aurora, Port Ansel, 2031-05-06, The Harbour Gazette",
                "police arrest Captain Tom Birk, Police, Port Ansel, 2031-05-07, Radio Orland",
                "police arrest Captain Tom Birk, Captain Tom Birk, Port Ansel, 2031-05-07, Radio Orland",
                "people march, people, Port Ansel, 2031-05-08, Radio Orland"), rows(view()));
    }

    @Test
    void withoutTheAlignmentsItHasNoAnswer() {
        assertEquals(Set.of(), rows(FerryStory.union()));
    }

    @Test
    void theViewWritesNothing() {
        long before = FerryStory.union().size();
        rows(view());
        assertEquals(before, FerryStory.union().size());
    }

    @Test
    void everyTopClassOfTheVocabularyButTheLocalOnesIsAlignedAndNoneIsSaidToBeEquivalent() {
        Model alignments = ProjectFiles.model(ProjectFiles.ALIGNMENTS);
        Set<String> aligned = new TreeSet<>();
        alignments.listSubjects().filterKeep(s -> s.isURIResource() && s.getURI().startsWith(DL.NS)).forEach(s -> aligned.add(s.getLocalName()));
        for (Resource term : List.of(DL.Article, DL.Outlet, DL.Sentence, DL.Mention, DL.Account, DL.Participation, DL.Claim, DL.Figure,
                DL.Event, DL.Link, DL.Place)) {
            assertTrue(aligned.contains(term.getLocalName()), term.getLocalName());
        }
        assertFalse(alignments.listStatements().filterKeep(s -> s.getPredicate().getLocalName().startsWith("equivalent")).hasNext());
    }

    @Test
    void everyMappingOfACodeEndsAtAConceptThatTheFileDescribes() {
        Model alignments = ProjectFiles.model(ProjectFiles.ALIGNMENTS);
        Set<String> unknown = alignments.listStatements().filterKeep(s -> s.getPredicate().getURI().startsWith(SKOS.getURI()) && s.getObject().isURIResource())
                .mapWith(s -> s.getObject().asResource()).filterKeep(o -> o.getURI().matches("https://w3id.org/dateline/(plover|cameo)/.*"))
                .filterDrop(o -> o.hasProperty(RDF.type, SKOS.Concept) && o.hasProperty(SKOS.notation) && o.hasProperty(RDFS.label))
                .mapWith(Resource::getURI).toList().stream().collect(Collectors.toSet());
        assertEquals(Set.of(), unknown);
    }

    private static Graph view() {
        Model vocabulary = ProjectFiles.model(ProjectFiles.ONTOLOGY).add(ProjectFiles.model(ProjectFiles.ALIGNMENTS));
        return RDFSFactory.graphRDFS(FerryStory.union(), vocabulary.getGraph());
    }

    private static Set<String> rows(Graph graph) {
        Set<String> rows = new TreeSet<>();
        try (QueryExecution execution = QueryExecution.model(ModelFactory.createModelForGraph(graph)).query(IN_FOREIGN_TERMS).build()) {
            execution.execSelect().forEachRemaining(r -> rows.add(List.of("what", "who", "where", "when", "publisher").stream()
                    .map(v -> r.getLiteral(v).getLexicalForm()).collect(Collectors.joining(", "))));
        }
        return rows;
    }
}
