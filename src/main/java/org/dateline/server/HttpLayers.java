package org.dateline.server;

import java.time.Duration;
import java.util.Set;
import org.dateline.server.live.ArticlesServlet;
import org.dateline.server.reconcile.ReconcileServlet;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.CustomRequestLog;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.RequestLogWriter;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ConditionalHandler;
import org.eclipse.jetty.server.handler.CrossOriginHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** Jetty's handlers around Fuseki, from the outside: graceful stop, security headers, CORS, patience with refused bodies, request size, queries at once. */
final class HttpLayers {
    /** Without the query string, which may hold what somebody looks for. */
    private static final String LOG_LINE = "%{client}a %t \"%m %U %H\" %s %O %{ms}Tms";
    private static final int WAITING_REQUESTS = 1024;
    /** Fuseki's five megabytes are too large for Jetty's pool, so that each answer would have new ones, filled with zeros. */
    private static final int OUTPUT_BUFFER = 32 * 1024;
    private static final long HEARD_BYTES = 16L * 1024 * 1024;

    private HttpLayers() {
    }

    static void putAround(Server server, ServerOptions options) {
        ServerLimits limits = options.limits();
        SizeLimitHandler limitedInSize = new SizeLimitHandler(limits.maxRequestBytes(), -1);
        limitedInSize.setHandler(limitedInNumber(server.getHandler(), limits));
        ConditionalHandler.SkipNext sized = new ConditionalHandler.SkipNext(limitedInSize);
        // articles have a limit of their own, which their servlet keeps
        sized.includePath(ArticlesServlet.PATH + "/*");
        server.setHandler(new GracefulHandler(new SecurityHeaders(openToAllOrigins(new HeardOut(sized, HEARD_BYTES)))));
        for (Connector connector : server.getConnectors()) {
            connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration().setOutputBufferSize(OUTPUT_BUFFER);
        }
        server.setStopTimeout(limits.stopTimeout().toMillis());
        options.accessLog().ifPresent(file ->
            server.setRequestLog(new CustomRequestLog(new RequestLogWriter(file.toString()), LOG_LINE)));
    }

    /** Only queries and reconciliation wait for each other: health and documents answer under load. */
    private static Handler limitedInNumber(Handler inner, ServerLimits limits) {
        QoSHandler queue = new QoSHandler(inner);
        queue.includePath(DatelineServer.DATASET + "/*", ReconcileServlet.PATH + "/*");
        queue.setMaxRequestCount(limits.concurrentQueries());
        queue.setMaxSuspendedRequestCount(WAITING_REQUESTS);
        queue.setMaxSuspend(limits.queryTimeout());
        return queue;
    }

    private static Handler openToAllOrigins(Handler inner) {
        CrossOriginHandler cors = new CrossOriginHandler();
        cors.setAllowedOriginPatterns(Set.of("*"));
        cors.setAllowedMethods(Set.of("GET", "HEAD", "POST", "OPTIONS"));
        cors.setAllowedHeaders(Set.of("Accept", "Content-Type", "If-None-Match", "If-Modified-Since"));
        cors.setExposedHeaders(Set.of("ETag", "Link", "Last-Modified", "Retry-After"));
        cors.setAllowCredentials(false);
        cors.setPreflightMaxAge(Duration.ofHours(1));
        cors.setHandler(inner);
        return cors;
    }
}
