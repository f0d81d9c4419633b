package org.dateline.ontology;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.dateline.vocab.DL;

/** The small invented story in {@code src/test/resources/ferry-story.trig}: an instance of every class, and the model's living documentation. */
final class FerryStory {
    private static final Dataset DATASET = RDFDataMgr.loadDataset("src/test/resources/ferry-story.trig");

    private FerryStory() {
    }

    /** The graphs of the articles, each alone. */
    static List<Graph> articles() {
        return DATASET.getUnionModel().listSubjectsWithProperty(RDF.type, DL.Article).mapWith(a -> DATASET.getNamedModel(a.getURI()).getGraph()).toList();
    }

    static Dataset dataset() {
        return DATASET;
    }

    /** What is served as the default graph: the union of all. */
    static Graph union() {
        Model union = DATASET.getUnionModel();
        return union.getGraph();
    }
}
