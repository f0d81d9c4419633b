package org.dateline.server.sparql;

import java.util.List;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.FusekiNetLib;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.web.HttpSC;
import org.dateline.server.http.Accept;

/** Answers 406 where Fuseki falls back to its default format. */
final class Acceptable {
    private Acceptable() {
    }

    /** An absent Accept header takes everything; an explicit {@code output} or {@code format} parameter wins over the header. */
    static void require(HttpAction action, AcceptList offer) {
        List<String> types = offer.entries().stream().map(MediaRange::getContentTypeStr).toList();
        if (!namesOutput(action) && Accept.of(FusekiNetLib.getAccept(action.getRequest())).best(types).isEmpty()) {
            ServletOps.error(HttpSC.NOT_ACCEPTABLE_406, "Served formats: " + types);
        }
    }

    private static boolean namesOutput(HttpAction action) {
        return action.getRequestParameter(HttpNames.paramOutput1) != null
            || action.getRequestParameter(HttpNames.paramOutput2) != null
            || action.getRequestParameter(HttpNames.paramOutput3) != null;
    }
}
