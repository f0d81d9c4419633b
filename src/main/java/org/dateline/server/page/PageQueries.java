package org.dateline.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.tdb2.TDB2;

/** The SELECT queries behind the pages, read once from their resource files. */
final class PageQueries {
    private static final long TIMEOUT_SECONDS = 10;

    private final DatasetGraph dataset;
    private final Shown shown;
    private final Map<String, Query> queries = new ConcurrentHashMap<>();

    PageQueries(DatasetGraph dataset, Shown shown) {
        this.dataset = dataset;
        this.shown = shown;
    }

    DatasetGraph dataset() {
        return dataset;
    }

    Shown shown() {
        return shown;
    }

    /** Rows with a cell for each variable of the query, in the order of its SELECT. */
    List<Map<String, Cell>> rows(String name) {
        return rows(queries.computeIfAbsent(name, PageQueries::read), null);
    }

    /** The same with {@code ?it} standing for one thing. */
    List<Map<String, Cell>> rows(String name, Node it) {
        return rows(queries.computeIfAbsent(name, PageQueries::read), it);
    }

    /** One page of the result. */
    List<Map<String, Cell>> rows(String name, Node it, Slice slice) {
        Query query = queries.computeIfAbsent(name, PageQueries::read).cloneQuery();
        query.setOffset(slice.offset());
        query.setLimit(slice.size() + 1L);
        return rows(query, it);
    }

    private List<Map<String, Cell>> rows(Query query, Node it) {
        QueryExecBuilder builder = QueryExec.dataset(dataset).query(query).timeout(TIMEOUT_SECONDS, TimeUnit.SECONDS)
            .set(TDB2.symUnionDefaultGraph, true);
        if (it != null) {
            builder.substitution("it", it);
        }
        List<Map<String, Cell>> rows = new ArrayList<>();
        try (QueryExec execution = builder.build()) {
            RowSet results = execution.select();
            results.forEachRemaining(binding -> rows.add(row(results.getResultVars(), binding)));
        }
        return rows;
    }

    private Map<String, Cell> row(List<Var> variables, Binding binding) {
        Map<String, Cell> row = new LinkedHashMap<>();
        variables.forEach(variable -> row.put(variable.getVarName(), shown.cell(binding.get(variable))));
        return row;
    }

    private static Query read(String name) {
        try (InputStream in = PageQueries.class.getResourceAsStream("queries/" + name + ".rq")) {
            return QueryFactory.create(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
