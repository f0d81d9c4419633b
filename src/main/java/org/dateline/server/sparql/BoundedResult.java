package org.dateline.server.sparql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;

/** Runs a query to its last row before anything is sent, so that a timeout or a result too large still gets its own status. */
final class BoundedResult {
    private final int limit;

    BoundedResult(int limit) {
        this.limit = limit;
    }

    QueryExecResult of(Query query, QueryExec execution) {
        return switch (query.queryType()) {
            case SELECT -> new QueryExecResult(rows(execution.select()));
            case ASK -> new QueryExecResult(execution.ask());
            case CONSTRUCT -> new QueryExecResult(execution.constructDataset(new BoundedDataset()));
            case DESCRIBE -> new QueryExecResult(described(execution));
            case CONSTRUCT_JSON -> new QueryExecResult(all(execution.execJsonItems()).iterator());
            case UNKNOWN -> throw new IllegalStateException("a query that was parsed has a type");
        };
    }

    private RowSet rows(RowSet streamed) {
        return RowSetStream.create(streamed.getResultVars(), all(streamed).iterator());
    }

    private Graph described(QueryExec execution) {
        Graph graph = execution.describe();
        check(graph.size());
        return graph;
    }

    private <T> List<T> all(Iterator<T> streamed) {
        List<T> items = new ArrayList<>();
        while (streamed.hasNext()) {
            items.add(streamed.next());
            check(items.size());
        }
        return items;
    }

    private void check(int size) {
        if (size > limit) {
            ServletOps.error(HttpSC.UNPROCESSABLE_ENTITY_422,
                "The result has more than " + limit + " rows or triples. Narrow the query, add LIMIT and OFFSET, or fetch the whole data.");
        }
    }

    /** Counts what is put in, twice when it comes twice: the work is the same. */
    private final class BoundedDataset extends DatasetGraphWrapper {
        private int added;

        BoundedDataset() {
            super(DatasetGraphFactory.create());
        }

        @Override
        public void add(Quad quad) {
            check(++added);
            super.add(quad);
        }

        @Override
        public void add(Node graph, Node subject, Node predicate, Node object) {
            add(Quad.create(graph, subject, predicate, object));
        }
    }
}
