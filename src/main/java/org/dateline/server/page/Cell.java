package org.dateline.server.page;

/**
 * One value in a query's result, ready to be shown.
 *
 * @param text  what a person reads; empty when the query left the variable open
 * @param value the IRI or the literal's lexical form
 * @param link  where it leads, on this server or another; empty when nowhere
 */
public record Cell(String text, String value, String link) {
    static final Cell NONE = new Cell("", "", "");

    /** Whether there is a value at all. */
    public boolean known() {
        return !value.isEmpty();
    }

    /** The local name of one of our terms, as style sheets use it. */
    public String term() {
        return value.substring(value.indexOf('#') + 1);
    }

    /** So that a template prints it by its name alone. */
    @Override
    public String toString() {
        return text;
    }
}
