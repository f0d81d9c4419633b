package org.dateline.failure;

/** Why an input, or a whole run, could not be done. The text completes the sentence "NAME: …". */
public enum FailureCode {
    MISSING_INPUT("there is no such file or folder"),
    UNREADABLE_INPUT("cannot be read"),
    EMPTY_INPUT("is empty"),
    BINARY_INPUT("is not text"),
    TOO_LARGE("is too large for a news article"),
    BROKEN_ENCODING("is in no encoding that can be read (UTF-8, UTF-16, windows-1252)"),
    NOT_ENGLISH("is not in English"),
    NO_ARTICLE("holds no article"),
    REJECTED_BY_SHAPES("was rejected by the shapes"),
    CONVERSION_FAILED("could not be converted"),
    UNWRITABLE_OUTPUT("cannot be written"),
    UNKNOWN_FORMAT("has an ending that names no known format"),
    BROKEN_STORE("is not a store that can be opened"),
    NOT_IN_DATA("names nothing that is in the data"),
    BROKEN_DATA("is not the data it should be"),
    BROKEN_QUERY("is not a query that can be run"),
    PORT_IN_USE("is in use"),
    SERVER_FAILED("could not be started");

    private final String text;

    FailureCode(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
