package org.dateline.server;

import static org.apache.jena.graph.Node.ANY;

import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.dateline.vocab.DL;

/** How much a dataset holds. */
public record Contents(long articles, long accounts, long events, long entities, long claims, long figures, long disagreements) {
    private static final Node TYPE = RDF.type.asNode();

    /** Counts in a read transaction of its own. */
    public static Contents of(DatasetGraph dataset) {
        return Txn.calculateRead(dataset, () -> new Contents(count(dataset, DL.Article), count(dataset, DL.Account), count(dataset, DL.Event),
            count(dataset, DL.Entity), count(dataset, DL.Claim), count(dataset, DL.Figure), count(dataset, DL.Disagreement)));
    }

    private static long count(DatasetGraph dataset, Resource type) {
        return dataset.stream(ANY, ANY, TYPE, type.asNode()).map(Quad::getSubject).distinct().count();
    }
}
