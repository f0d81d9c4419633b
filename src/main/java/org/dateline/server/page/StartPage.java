package org.dateline.server.page;

import java.util.Map;

/** What the whole dataset holds. */
final class StartPage {
    private StartPage() {
    }

    /** The values that the template names; called in a read transaction. */
    static Map<String, Object> values(PageQueries queries) {
        return Map.of("counts", queries.rows("start-counts"), "stories", Rows.distinctBy("story", queries.rows("start-stories")),
            "events", Rows.distinctBy("event", queries.rows("start-events")), "disagreements", Rows.distinctBy("disagreement", queries.rows("start-disagreements")));
    }
}
