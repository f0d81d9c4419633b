package org.dateline.server.live;

import jakarta.servlet.http.HttpServletResponse;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/** A request that cannot be served, and the status that says why. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    private final int status;

    Refusal(int status, String reason) {
        super(reason);
        this.status = status;
    }

    static Refusal of(DatelineException failure) {
        return new Refusal(status(failure.code()), failure.getMessage());
    }

    int status() {
        return status;
    }

    private static int status(FailureCode code) {
        return switch (code) {
            case TOO_LARGE -> HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            case EMPTY_INPUT, BINARY_INPUT, BROKEN_ENCODING, NOT_ENGLISH, NO_ARTICLE, REJECTED_BY_SHAPES, UNREADABLE_INPUT, MISSING_INPUT -> UNPROCESSABLE;
            case NOT_IN_DATA -> HttpServletResponse.SC_NOT_FOUND;
            case UNWRITABLE_OUTPUT -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            case CONVERSION_FAILED, UNKNOWN_FORMAT, BROKEN_STORE, BROKEN_DATA, BROKEN_QUERY, PORT_IN_USE, SERVER_FAILED ->
                HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }
}
