package org.dateline.server.sparql;

import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.fuseki.system.FusekiNetLib;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.web.HttpSC;

/** Answers 406 where Fuseki falls back to its default format. */
final class Acceptable {
    private Acceptable() {
    }

    /** An absent Accept header takes everything; an explicit {@code output} or {@code format} parameter wins over the header. */
    static void require(HttpAction action, AcceptList offer) {
        String accept = FusekiNetLib.getAccept(action.getRequest());
        if (accept == null || accept.isBlank() || namesOutput(action)) {
            return;
        }
        if (ConNeg.match(accept, offer) == null) {
            ServletOps.error(HttpSC.NOT_ACCEPTABLE_406, "None of the accepted formats is served here: " + accept);
        }
    }

    private static boolean namesOutput(HttpAction action) {
        return action.getRequestParameter(HttpNames.paramOutput1) != null
            || action.getRequestParameter(HttpNames.paramOutput2) != null
            || action.getRequestParameter(HttpNames.paramOutput3) != null;
    }
}
