package org.dateline.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

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
        return queries.rows("story", story).stream().findFirst().map(head -> {
            Slice slice = new Slice(page, ROWS);
            List<Map<String, Cell>> events = queries.rows("story-events", story, slice);
            return Map.of("head", head, "events", Rows.distinctBy("event", slice.cut(events)), "page", page, "followed", slice.isFollowed(events),
                "places", queries.rows("story-places", story), "disagreements", queries.rows("story-disagreements", story),
                "sources", queries.rows("story-sources", story),
                "articles", Rows.distinctBy("article", queries.rows("story-articles", story)));
        });
    }
}
