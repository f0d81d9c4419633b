/**
 * The dataset's services, as Fuseki processors. In: HTTP actions of Fuseki on one dataset. Out: whole answers within the limits, or an error
 * status; never a half answer under status 200.
 */
package org.dateline.server.sparql;
