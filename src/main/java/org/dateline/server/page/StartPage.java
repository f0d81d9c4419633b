package org.dateline.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;

/** What the whole dataset holds. */
final class StartPage {
    private StartPage() {
    }

    /** The values that the template names; called in a read transaction. */
    static Map<String, Object> values(PageQueries queries) {
        return Map.of("counts", new LaterRows<>(() -> queries.rows("start-counts")), "stories", new LaterRows<>(() -> stories(queries)),
            "events", distinct(queries, "event", "start-events"), "disagreements", distinct(queries, "disagreement", "start-disagreements"));
    }

    /** Each with its extent, which is quick to ask for one story and slow for all. */
    private static List<Map<String, Cell>> stories(PageQueries queries) {
        return Rows.distinctBy("story", queries.rows("start-stories")).stream().map(story -> {
            Map<String, Cell> row = new LinkedHashMap<>(queries.rows("story-extent", NodeFactory.createURI(story.get("story").value())).getFirst());
            row.putAll(story);
            return row;
        }).toList();
    }

    private static List<Map<String, Cell>> distinct(PageQueries queries, String variable, String query) {
        return new LaterRows<>(() -> Rows.distinctBy(variable, queries.rows(query)));
    }
}
