package org.dateline.document;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.dateline.text.SourceSpan;

/** Shows a clean article as JSON for people to check: its blocks with their places in the source, its metadata, and what was left out and why. */
public final class ArticleJson {
    private ArticleJson() {
    }

    /** @return an indented JSON object; {@code begin} and {@code end} are code points of the source as decoded, end exclusive */
    public static String of(CleanArticle article) {
        JsonBuilder json = JsonBuilder.create();
        json.startObject().pair("file", article.file()).pair("hash", article.hash().hex());
        metadata(json, article.metadata());
        json.key("blocks").startArray();
        article.blocks().forEach(block -> piece(json, "kind", block.kind(), article.text().source(block.span()), block.span().of(article.text())));
        json.finishArray().key("leftOut").startArray();
        article.leftOut().forEach(out -> piece(json, "reason", out.reason(), out.source(), out.text()));
        json.finishArray().finishObject();
        return JSON.toString(json.build());
    }

    private static void metadata(JsonBuilder json, Metadata metadata) {
        pair(json, "title", metadata.title());
        pair(json, "published", metadata.published().map(date -> date.day().toString()));
        pair(json, "basis", metadata.published().map(date -> name(date.basis())));
        pair(json, "publisher", metadata.publisher());
        json.key("authors").startArray();
        metadata.authors().forEach(json::value);
        json.finishArray();
        pair(json, "dateline", metadata.dateline());
        pair(json, "url", metadata.url());
    }

    private static void pair(JsonBuilder json, String key, Optional<String> value) {
        if (value.isPresent()) json.pair(key, value.get());
        else json.key(key).valueNull();
    }

    private static void piece(JsonBuilder json, String label, Enum<?> kind, SourceSpan span, String text) {
        json.startObject().pair(label, name(kind)).pair("begin", span.begin()).pair("end", span.end()).pair("text", text).finishObject();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
