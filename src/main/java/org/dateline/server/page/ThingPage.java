package org.dateline.server.page;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What the page about one kind of thing shows. */
interface ThingPage {
    /** Rows of a long list that a page holds. */
    int ROWS = 60;

    /** The template that shows it. */
    String template();

    /**
     * The values that the template names; called in a read transaction.
     *
     * @param page of the thing's long list, counted from 1
     * @return empty when there is no such thing
     */
    Optional<Map<String, Object>> values(Node thing, int page);
}
