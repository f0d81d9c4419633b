package org.dateline.server.page;

import java.util.List;
import java.util.Map;

/** What the whole dataset holds. */
final class StartPage {
    private StartPage() {
    }

    /** The values that the template names; called in a read transaction. */
    static Map<String, Object> values(PageQueries queries) {
        return Map.of("counts", new LaterRows<>(() -> queries.rows("start-counts")), "stories", distinct(queries, "story", "start-stories"),
            "events", distinct(queries, "event", "start-events"), "disagreements", distinct(queries, "disagreement", "start-disagreements"));
    }

    private static List<Map<String, Cell>> distinct(PageQueries queries, String variable, String query) {
        return new LaterRows<>(() -> Rows.distinctBy(variable, queries.rows(query)));
    }
}
