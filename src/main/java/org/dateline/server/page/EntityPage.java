package org.dateline.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** An entity: its names, the same elsewhere, what it took part in and what it claims, and why its names are taken to mean one. */
final class EntityPage implements ThingPage {
    private final PageQueries queries;

    EntityPage(PageQueries queries) {
        this.queries = queries;
    }

    @Override
    public String template() {
        return "entity";
    }

    @Override
    public Optional<Map<String, Object>> values(Node entity, int page) {
        return queries.rows("entity", entity).stream().findFirst().map(head -> {
            Slice slice = new Slice(page, ROWS);
            List<Map<String, Cell>> events = queries.rows("entity-events", entity, slice);
            return Map.of("head", head, "names", queries.rows("entity-names", entity), "same", queries.rows("entity-same", entity),
                "events", slice.cut(events), "page", page, "followed", slice.isFollowed(events),
                "claims", new LaterRows<>(() -> Rows.distinctBy("claim", queries.rows("entity-claims", entity))),
                "sentences", new LaterRows<>(() -> Rows.groupedBy("in", queries.rows("entity-mentions", entity))),
                "links", new LaterRows<>(() -> Rows.groupedBy("link", queries.rows("entity-links", entity))));
        });
    }
}
