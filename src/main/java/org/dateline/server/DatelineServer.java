package org.dateline.server;

import java.net.URI;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.server.http.PublicAddress;
import org.dateline.server.live.LiveUse;
import org.dateline.server.lookup.Vocabulary;
import org.dateline.server.sparql.DatasetServices;
import org.dateline.server.sparql.QueryLimits;
import org.dateline.server.sparql.ServiceDescription;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A running server: {@link #start} opens its port, {@link #close} ends it once the requests under way are answered. */
public final class DatelineServer implements AutoCloseable {
    /** The dataset's path; its services are below it. */
    public static final String DATASET = "/dateline";

    private final FusekiServer fuseki;
    private final URI uri;

    private DatelineServer(FusekiServer fuseki, URI uri) {
        this.fuseki = fuseki;
        this.uri = uri;
    }

    /**
     * Serves the dataset, read-only.
     *
     * @throws DatelineException when the port asked for is in use, or the address cannot be listened on
     */
    public static DatelineServer start(DatasetGraph dataset, Vocabulary vocabulary, ServerOptions options) {
        return start(dataset, vocabulary, options, Optional.empty());
    }

    /**
     * Serves the dataset, read-only but to those who have the token of its live use.
     *
     * @param live what changes the dataset; closing it is left to the caller, after the server
     * @throws DatelineException when the port asked for is in use, or the address cannot be listened on
     */
    public static DatelineServer start(DatasetGraph dataset, Vocabulary vocabulary, ServerOptions options, Optional<LiveUse> live) {
        FusekiServer fuseki = build(dataset, vocabulary, options, live);
        HttpLayers.putAround(fuseki.getJettyServer(), options);
        int port = Listener.open(fuseki.getJettyServer(), options.host(), options.port());
        try {
            fuseki.start();
        } catch (FusekiException e) {
            throw new DatelineException(FailureCode.SERVER_FAILED, "the server on port " + port, String.valueOf(e.getMessage()), e);
        }
        return new DatelineServer(fuseki, URI.create("http://" + bracketed(options.host()) + ":" + port + "/"));
    }

    /**
     * Looks whether a server could open its port, for those who have long work to do first.
     *
     * @throws DatelineException as {@link #start} would throw it
     */
    public static void requirePortFree(ServerOptions options) {
        Server probe = new Server();
        ServerConnector connector = new ServerConnector(probe);
        probe.addConnector(connector);
        Listener.open(probe, options.host(), options.port());
        connector.close();
    }

    private static FusekiServer build(DatasetGraph dataset, Vocabulary vocabulary, ServerOptions options, Optional<LiveUse> live) {
        PublicAddress address = new PublicAddress(options.publicAddress());
        ServiceDescription description =
            new ServiceDescription(request -> address.of(request, DATASET + "/" + DatasetServices.QUERY));
        QueryLimits limits = new QueryLimits(options.limits().queryTimeout(), options.limits().maxRows());
        FusekiServer.Builder builder = FusekiServer.create()
            .port(0)
            .add(DATASET, DatasetServices.readOnly(dataset, limits, description))
            .enablePing(true)
            .enableMetrics(options.metrics());
        Documents.of(dataset, vocabulary, options, address, live).forEach(builder::addServlet);
        return builder.build();
    }

    /** The server's root, ending in a slash. */
    public URI uri() {
        return uri;
    }

    /** The address of the SPARQL query service. */
    public URI endpoint() {
        return uri.resolve(DATASET + "/" + DatasetServices.QUERY);
    }

    /** Blocks until the server has stopped. */
    public void awaitStop() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }

    private static String bracketed(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
