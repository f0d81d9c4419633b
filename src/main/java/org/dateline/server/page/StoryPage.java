package org.dateline.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A story: its timeline, its places, what its articles disagree on, who claims what, who covers it. */
final class StoryPage implements ThingPage {
    /** As in the query story-sources. */
    private static final int ARTICLES_WITH_SOURCES = 200;

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
        List<Map<String, Cell>> timeline = queries.rows("story-timeline", story, slice);
        return queries.rows("story", story).stream().filter(head -> page == 1 || !timeline.isEmpty()).findFirst().map(head -> Map.of("head", head,
            "events", slice.cut(timeline).stream().map(row -> row.get("event")).map(this::line).toList(), "page", page,
            "followed", slice.isFollowed(timeline), "many", Long.parseLong(head.get("articles").value()) > ARTICLES_WITH_SOURCES,
            "places", queries.rows("story-places", story),
            "disagreements", Rows.distinctBy("disagreement", queries.rows("story-disagreements", story)),
            "sources", queries.rows("story-sources", story),
            "articles", Rows.distinctBy("article", queries.rows("story-articles", story))));
    }

    private Map<String, Cell> line(Cell event) {
        Map<String, Cell> line = new LinkedHashMap<>(queries.rows("event-line", NodeFactory.createURI(event.value())).getFirst());
        line.put("event", event);
        return line;
    }
}
