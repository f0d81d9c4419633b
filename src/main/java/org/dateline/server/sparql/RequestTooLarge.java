package org.dateline.server.sparql;

import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;

/** Finds Jetty's refusal of a body beneath the exceptions that reading it is wrapped in; a body sent in chunks shows its size only then. */
final class RequestTooLarge {
    private RequestTooLarge() {
    }

    /** The refusal as 413 where there is one, otherwise the failure itself. */
    static RuntimeException orElse(RuntimeException failure) {
        boolean tooLarge = ExceptionUtils.getThrowableList(failure).stream()
            .anyMatch(cause -> cause instanceof HttpException http && http.getCode() == HttpStatus.PAYLOAD_TOO_LARGE_413);
        return tooLarge ? new ActionErrorException(HttpStatus.PAYLOAD_TOO_LARGE_413, "The request is too large.", null) : failure;
    }
}
