package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.store.GraphData;

/**
 * A SPARQL query from a file.
 *
 * @param file  where it stands
 * @param query of any form; SELECT and ASK give a table, CONSTRUCT and DESCRIBE Turtle
 */
record QueryFile(Path file, Query query) {

    /** @throws DatelineException UNREADABLE_INPUT or BROKEN_QUERY, with the place of the mistake */
    static QueryFile read(Path file) {
        try {
            return new QueryFile(file, QueryFactory.create(Files.readString(file)));
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, file.toString(), "", e);
        } catch (QueryParseException e) {
            throw broken(file, e);
        }
    }

    /** The file's name without its ending. */
    String name() {
        return file.getFileName().toString().replaceFirst("\\.rq$", "");
    }

    String ending(ResultFormat format) {
        return isTable() ? format.ending() : ".ttl";
    }

    /** Asks the graphs; SERVICE is off, so that nothing leaves the machine. */
    byte[] answer(GraphData graphs, ResultFormat format) {
        DatasetGraph data = graphs.view();
        return Txn.calculateRead(data, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(data)).query(query)
                    .set(ARQ.httpServiceAllowed, false).build()) {
                write(execution, format, out);
            } catch (QueryException e) {
                throw broken(file, e);
            }
            return out.toByteArray();
        });
    }

    private void write(QueryExecution execution, ResultFormat format, ByteArrayOutputStream out) {
        if (query.isSelectType()) format.write(out, execution.execSelect(), query.getPrologue());
        else if (query.isAskType()) format.write(out, execution.execAsk());
        else if (query.isConstructType()) RDFDataMgr.write(out, execution.execConstruct(), RDFFormat.TURTLE_PRETTY);
        else if (query.isDescribeType()) RDFDataMgr.write(out, execution.execDescribe(), RDFFormat.TURTLE_PRETTY);
        else throw new DatelineException(FailureCode.BROKEN_QUERY, file.toString(), "it is neither SELECT, ASK, CONSTRUCT nor DESCRIBE");
    }

    private boolean isTable() {
        return query.isSelectType() || query.isAskType();
    }

    private static DatelineException broken(Path file, QueryException e) {
        return new DatelineException(FailureCode.BROKEN_QUERY, file.toString(), e.getMessage(), e);
    }
}
