package org.dateline.failure;

/** A failure that a user can act on: its message is one line with the input's name, the reason and, where there is one, a detail. */
public final class DatelineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FailureCode code;
    private final String input;

    public DatelineException(FailureCode code, String input) {
        this(code, input, "", null);
    }

    public DatelineException(FailureCode code, String input, String detail) {
        this(code, input, detail, null);
    }

    /** @param detail what narrows the reason down, without line breaks; empty where the code says it all */
    public DatelineException(FailureCode code, String input, String detail, Throwable cause) {
        super(input + ": " + code.text() + (detail.isEmpty() ? "" : ": " + detail.replaceAll("\\s+", " ").strip()), cause);
        this.code = code;
        this.input = input;
    }

    public FailureCode code() {
        return code;
    }

    public String input() {
        return input;
    }
}
