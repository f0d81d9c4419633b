/**
 * The embedded web server. In: a dataset of accepted graphs and the {@link org.dateline.server.ServerOptions}. Out: a running
 * {@link org.dateline.server.DatelineServer} on one address, read-only to all who have no token, with the SPARQL endpoint and the documents around it.
 *
 * <p>Jetty's own handlers form the outer layers (limits, CORS, graceful stop); Fuseki dispatches the dataset's services inside them.
 */
package org.dateline.server;
