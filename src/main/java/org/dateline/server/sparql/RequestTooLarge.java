package org.dateline.server.sparql;

import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.eclipse.jetty.http.HttpException;

/** Finds Jetty's refusal of a body beneath the exceptions that reading it is wrapped in; a body sent in chunks shows its size only then. */
final class RequestTooLarge {
    private RequestTooLarge() {
    }

    /** The refusal with its own status where there is one, otherwise the failure itself. */
    static RuntimeException orElse(RuntimeException failure) {
        Throwable refusal = ExceptionUtils.getThrowableList(failure).stream().filter(HttpException.class::isInstance).findFirst().orElse(null);
        if (refusal instanceof HttpException http) {
            return new ActionErrorException(http.getCode(), http.getReason(), null);
        }
        return failure;
    }
}
