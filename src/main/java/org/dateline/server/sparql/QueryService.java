package org.dateline.server.sparql;

import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.web.HttpSC;
import org.dateline.store.UnionDefaultGraph;

/**
 * SPARQL 1.1 query over HTTP, as Fuseki does it, but with whole answers only: 503 for a timeout, 422 for a result too large, 413 for a request
 * too large, 406 for a format that is not there, and the service description for a GET without a query.
 */
final class QueryService extends SPARQL_QueryDataset {
    /** They let a link choose what a browser runs under this server's name, and no SPARQL client needs them. */
    private static final List<String> REFUSED = List.of(HttpNames.paramStyleSheet, HttpNames.paramCallback, HttpNames.paramForceAccept);

    private final QueryLimits limits;
    private final ServiceDescription description;
    private final QueryAlarm alarm = new QueryAlarm();

    QueryService(QueryLimits limits, ServiceDescription description) {
        this.limits = limits;
        this.description = description;
    }

    @Override
    public void execGet(HttpAction action) {
        String query = action.getRequestQueryString();
        if (query == null || query.isEmpty()) {
            description.answer(action);
        } else {
            super.execGet(action);
        }
    }

    @Override
    public void execHead(HttpAction action) {
        execGet(action);
    }

    @Override
    public void validate(HttpAction action) {
        try {
            if (HttpNames.METHOD_HEAD.equalsIgnoreCase(action.getRequestMethod())) {
                validateParams(action, acceptedParams(action));
                validateRequest(action);
            } else {
                super.validate(action);
            }
        } catch (RuntimeException e) {
            throw RequestTooLarge.orElse(e);
        }
    }

    @Override
    protected void validateRequest(HttpAction action) {
        for (String name : REFUSED) {
            if (action.getRequestParameter(name) != null) {
                ServletOps.errorBadRequest("The parameter '" + name + "' is not served here.");
            }
        }
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        Acceptable.require(action, offer(query));
    }

    private static AcceptList offer(Query query) {
        if (query.isSelectType()) {
            return DEF.rsOfferTable;
        }
        if (query.isAskType()) {
            return DEF.rsOfferBoolean;
        }
        return query.isJsonType() ? DEF.jsonOffer : DEF.constructOffer;
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            super.executeBody(action);
        } catch (ActionErrorException e) {
            throw RequestTooLarge.orElse(e);
        }
    }

    @Override
    protected void execute(String queryString, HttpAction action) {
        try {
            super.execute(queryString, action);
        } catch (QueryCancelledException e) {
            ServletOps.error(HttpSC.SERVICE_UNAVAILABLE_503,
                "The query was stopped: it took longer than " + limits.timeout().toMillis() + " ms, or than the timeout it asked for.");
        }
    }

    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return UnionDefaultGraph.forQueries(super.getDataset(action));
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String queryForLog) {
        return alarm.within(limits.timeout(), execution, () -> new BoundedResult(limits.rows()).of(query, execution));
    }
}
