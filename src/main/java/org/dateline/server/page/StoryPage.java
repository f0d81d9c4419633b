package org.dateline.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A story: its timeline, its places, what its articles disagree on, who claims what, who covers it. */
final class StoryPage implements ThingPage {
    private final PageQueries queries;

    StoryPage(PageQueries queries) {
        this.queries = queries;
    }

    @Override
    public String template() {
        return "story";
    }

    @Override
    public Optional<Map<String, Object>> values(Node story, int page) {
        Slice slice = new Slice(page, ROWS);
        List<Map<String, Cell>> timeline = new LaterRows<>(() -> queries.rows("story-timeline", story, slice));
        return queries.rows("story", story).stream().filter(head -> page == 1 || !timeline.isEmpty()).findFirst().map(head -> Map.of("head", head,
            "extent", later("story-extent", story), "places", later("story-places", story),
            "timeline", timeline, "page", page,
            "events", new LaterRows<>(() -> slice.cut(timeline).stream().map(row -> line(row.get("event"))).toList()),
            "disagreements", new LaterRows<>(() -> Rows.distinctBy("disagreement", queries.rows("story-disagreements", story))),
            "sources", later("story-sources", story),
            "articles", new LaterRows<>(() -> Rows.distinctBy("article", queries.rows("story-articles", story)))));
    }

    private List<Map<String, Cell>> later(String query, Node story) {
        return new LaterRows<>(() -> queries.rows(query, story));
    }

    private Map<String, Cell> line(Cell event) {
        Map<String, Cell> line = new LinkedHashMap<>(queries.rows("event-line", NodeFactory.createURI(event.value())).getFirst());
        line.put("event", event);
        return line;
    }
}
