package org.dateline.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** An event: what each article says of it, in its sentences, and why they are taken to tell of the same. */
final class EventPage implements ThingPage {
    private final PageQueries queries;

    EventPage(PageQueries queries) {
        this.queries = queries;
    }

    @Override
    public String template() {
        return "event";
    }

    @Override
    public Optional<Map<String, Object>> values(Node event, int page) {
        return queries.rows("event", event).stream().findFirst().map(head -> Map.of("head", head,
            "roles", Rows.groupedBy("role", queries.rows("event-participants", event)),
            "stories", queries.rows("event-stories", event),
            "accounts", new LaterRows<>(() -> byArticle(queries.rows("event-accounts", event))),
            "claims", new LaterRows<>(() -> Rows.distinctBy("claim", queries.rows("event-claims", event))),
            "figures", new LaterRows<>(() -> Rows.distinctBy("figure", queries.rows("event-figures", event))),
            "disagreements", new LaterRows<>(() -> Rows.distinctBy("disagreement", queries.rows("event-disagreements", event))),
            "links", new LaterRows<>(() -> Rows.groupedBy("link", queries.rows("event-links", event))),
            "parts", new LaterRows<>(() -> Rows.distinctBy("event", queries.rows("event-parts", event)))));
    }

    /** The articles side by side, in each its accounts, in each account its mentions. */
    private static List<List<List<Map<String, Cell>>>> byArticle(List<Map<String, Cell>> rows) {
        return Rows.groupedBy("article", rows).stream().map(article -> Rows.groupedBy("account", article)).toList();
    }
}
