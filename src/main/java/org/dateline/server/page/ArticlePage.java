package org.dateline.server.page;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** An article: only its sentences that are evidence, as quotation allows, with the words that are the evidence marked. */
final class ArticlePage implements ThingPage {
    private final PageQueries queries;

    ArticlePage(PageQueries queries) {
        this.queries = queries;
    }

    @Override
    public String template() {
        return "article";
    }

    @Override
    public Optional<Map<String, Object>> values(Node article, int page) {
        return queries.rows("article", article).stream().filter(row -> row.get("file").known()).findFirst().map(head ->
            Map.of("head", head, "sentences", Rows.groupedBy("in", queries.rows("article-evidence", article))));
    }
}
