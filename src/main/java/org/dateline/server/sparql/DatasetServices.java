package org.dateline.server.sparql;

import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/** The read-only services on a dataset: {@code sparql} (query) and {@code data} (graph store). There is none that writes. */
public final class DatasetServices {
    public static final String QUERY = "sparql";
    public static final String GRAPH_STORE = "data";

    private DatasetServices() {
    }

    /** @param description answers a GET of the query service that carries no query */
    public static DataService.Builder readOnly(DatasetGraph dataset, QueryLimits limits, ServiceDescription description) {
        Endpoint query = Endpoint.create().operation(Operation.Query).endpointName(QUERY)
            .processor(new QueryService(limits, description)).context(queryContext(limits)).build();
        Endpoint graphStore = Endpoint.create().operation(Operation.GSP_R).endpointName(GRAPH_STORE)
            .processor(new GraphStoreReader()).build();
        return DataService.newBuilder(dataset).addEndpoint(query).addEndpoint(graphStore);
    }

    private static Context queryContext(QueryLimits limits) {
        Context context = Context.create();
        context.set(ARQ.httpServiceAllowed, false);
        context.set(ARQ.queryTimeout, Long.toString(limits.timeout().toMillis()));
        context.set(TDB2.symUnionDefaultGraph, true);
        context.set(ARQConstants.sysOptimizerFactory, (RewriteFactory) StoppablePatterns::thenOptimise);
        ServedFunctions.restrict(context);
        return context;
    }
}
