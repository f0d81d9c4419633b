package org.dateline.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

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
        Slice slice = new Slice(page, ROWS);
        List<Map<String, Cell>> accounts = new LaterRows<>(() -> queries.rows("event-accounts", event, slice));
        return queries.rows("event", event).stream().filter(head -> page == 1 || !accounts.isEmpty()).findFirst().map(head -> {
            Map<String, Object> values = new LinkedHashMap<>(Map.of("head", head, "page", page,
                "roles", Rows.groupedBy("role", queries.rows("event-participants", event)),
                "stories", queries.rows("event-stories", event)));
            values.put("accounts", new LaterRows<>(() -> byArticle(slice.cut(accounts))));
            values.put("followed", new LaterRows<>(() -> accounts.subList(slice.cut(accounts).size(), accounts.size())));
            values.put("claims", new LaterRows<>(() -> Rows.distinctBy("claim", queries.rows("event-claims", event))));
            values.put("figures", new LaterRows<>(() -> Rows.distinctBy("figure", queries.rows("event-figures", event))));
            values.put("disagreements", new LaterRows<>(() -> Rows.distinctBy("disagreement", queries.rows("event-disagreements", event))));
            values.put("links", new LaterRows<>(() -> Rows.groupedBy("link", queries.rows("event-links", event))));
            values.put("parts", new LaterRows<>(() -> Rows.distinctBy("event", queries.rows("event-parts", event))));
            return values;
        });
    }

    /** The articles side by side, in each its accounts, in each account its mentions. */
    private List<List<List<Map<String, Cell>>>> byArticle(List<Map<String, Cell>> accounts) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (Map<String, Cell> account : accounts) {
            for (Map<String, Cell> mention : queries.rows("account-sentences", NodeFactory.createURI(account.get("account").value()))) {
                Map<String, Cell> row = new LinkedHashMap<>(mention);
                row.put("account", account.get("account"));
                rows.add(row);
            }
        }
        return Rows.groupedBy("article", rows).stream().map(article -> Rows.groupedBy("account", article)).toList();
    }
}
