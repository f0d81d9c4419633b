package org.dateline.server.page;

import java.util.Map;

/** What the whole dataset holds. */
final class StartPage {
    private StartPage() {
    }

    /** The values that the template names; called in a read transaction. */
    static Map<String, Object> values(PageQueries queries) {
        return Map.of("counts", new LaterRows<>(() -> queries.rows("start-counts")), "stories", new LaterRows<>(() -> Rows.distinctBy("story", queries.rows("start-stories"))),
            "events", new LaterRows<>(() -> Rows.distinctBy("event", queries.rows("start-events"))), "disagreements", new LaterRows<>(() -> Rows.distinctBy("disagreement", queries.rows("start-disagreements"))));
    }
}
