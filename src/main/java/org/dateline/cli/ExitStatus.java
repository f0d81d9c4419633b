package org.dateline.cli;

import org.dateline.failure.FailureCode;

/** What the shell is told. */
final class ExitStatus {
    static final int DONE = 0;
    /** Some input was rejected or failed; the rest is done. */
    static final int REJECTED = 1;
    /** The command cannot be done as it was given. */
    static final int MISUSED = 2;

    private ExitStatus() {
    }

    static int of(FailureCode code) {
        return switch (code) {
            case NOT_IN_DATA, UNKNOWN_FORMAT, UNWRITABLE_OUTPUT, PORT_IN_USE -> MISUSED;
            case MISSING_INPUT, UNREADABLE_INPUT, EMPTY_INPUT, BINARY_INPUT, TOO_LARGE, BROKEN_ENCODING, NOT_ENGLISH, NO_ARTICLE, REJECTED_BY_SHAPES,
                 CONVERSION_FAILED, BROKEN_STORE, BROKEN_DATA, BROKEN_QUERY, SERVER_FAILED -> REJECTED;
        };
    }
}
