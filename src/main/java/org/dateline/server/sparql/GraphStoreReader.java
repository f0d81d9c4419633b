package org.dateline.server.sparql;

import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.store.UnionDefaultGraph;

/** SPARQL 1.1 Graph Store Protocol, its reading half; without a parameter the whole dataset as quads. */
final class GraphStoreReader extends GSP_R {

    @Override
    public void validate(HttpAction action) {
        super.validate(action);
        Acceptable.require(action, isQuads(action) ? DEF.quadsOffer : DEF.rdfOffer);
    }

    /** The union answers {@code ?default}, as in queries; in the whole it would only repeat what the named graphs say. */
    @Override
    protected DatasetGraph decideDataset(HttpAction action) {
        DatasetGraph storage = super.decideDataset(action);
        return isQuads(action) ? new NamedGraphs(storage) : UnionDefaultGraph.of(storage);
    }
}
