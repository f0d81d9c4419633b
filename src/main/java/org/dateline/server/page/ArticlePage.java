package org.dateline.server.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * An article: its sentences that are evidence, as quotation allows, with the words that are the evidence marked; the others too only where the operator
 * has the right to show them.
 */
final class ArticlePage implements ThingPage {
    private final PageQueries queries;
    private final boolean isShownWhole;

    ArticlePage(PageQueries queries, boolean isShownWhole) {
        this.queries = queries;
        this.isShownWhole = isShownWhole;
    }

    @Override
    public String template() {
        return "article";
    }

    @Override
    public Optional<Map<String, Object>> values(Node article, int page) {
        return queries.rows("article", article).stream().filter(row -> row.get("file").known()).findFirst().map(head ->
            Map.of("head", head, "sentences", Rows.groupedBy("in", queries.rows("article-evidence", article)),
                "reprints", queries.rows("article-reprints", article), "text", isShownWhole ? queries.rows("article-text", article) : List.of()));
    }
}
