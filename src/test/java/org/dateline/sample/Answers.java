package org.dateline.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.system.Txn;
import org.dateline.store.GraphStore;

/** What a store answers to a query. */
public final class Answers {
    private Answers() {
    }

    /** A query's rows: for each variable that is bound, the value's lexical form or IRI. */
    public static List<Map<String, String>> to(String query, GraphStore graphs) {
        return graphs.read(data -> Txn.calculateRead(data, () -> {
            List<Map<String, String>> rows = new ArrayList<>();
            try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(graphs.view())).query(QueryFactory.create(query)).build()) {
                ResultSet found = execution.execSelect();
                found.forEachRemaining(solution -> {
                    Map<String, String> row = new HashMap<>();
                    solution.varNames().forEachRemaining(name -> row.put(name, solution.get(name).asNode().isLiteral()
                            ? solution.getLiteral(name).getLexicalForm() : solution.get(name).toString()));
                    rows.add(row);
                });
            }
            return rows;
        }));
    }
}
