package org.dateline.server.page;

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
            "accounts", Rows.groupedBy("account", queries.rows("event-accounts", event)),
            "claims", Rows.distinctBy("claim", queries.rows("event-claims", event)),
            "figures", Rows.distinctBy("figure", queries.rows("event-figures", event)),
            "disagreements", queries.rows("event-disagreements", event),
            "links", Rows.groupedBy("link", queries.rows("event-links", event)),
            "parts", Rows.distinctBy("event", queries.rows("event-parts", event))));
    }
}
