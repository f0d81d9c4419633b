package org.dateline.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A schema.org article in a page's JSON-LD, read as the plain JSON that pages write: {@code NewsArticle}, its kin, and blog postings. */
record StructuredArticle(Optional<String> headline, Optional<String> published, Optional<String> publisher, List<String> authors,
        Optional<String> url) {

    /** The articles in a page's scripts; a script that is no JSON is passed over. */
    static List<StructuredArticle> of(Document page) {
        List<StructuredArticle> articles = new ArrayList<>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.parseAny(script.data().strip()), articles);
            } catch (JsonException e) {
                continue;
            }
        }
        return articles;
    }

    private static void collect(JsonValue value, List<StructuredArticle> articles) {
        if (value.isArray()) {
            value.getAsArray().forEach(item -> collect(item, articles));
        } else if (value.isObject()) {
            JsonObject object = value.getAsObject();
            if (isArticle(object)) articles.add(of(object));
            else if (object.hasKey("@graph")) collect(object.get("@graph"), articles);
            else if (object.hasKey("mainEntity")) collect(object.get("mainEntity"), articles);
        }
    }

    private static boolean isArticle(JsonObject object) {
        return texts(object.get("@type")).anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting") || type.endsWith("NewsReport"));
    }

    private static StructuredArticle of(JsonObject article) {
        Optional<String> url = texts(article.get("url")).findFirst().or(() -> named(article.get("mainEntityOfPage"), "@id").findFirst());
        return new StructuredArticle(texts(article.get("headline")).findFirst(), texts(article.get("datePublished")).findFirst(),
                named(article.get("publisher"), "name").findFirst(), named(article.get("author"), "name").toList(), url);
    }

    /** The text of a value that is text, a list of texts, or objects that hold the text under a key. */
    private static Stream<String> named(JsonValue value, String key) {
        if (value == null) return Stream.empty();
        if (value.isObject()) return texts(value.getAsObject().get(key));
        if (value.isArray()) return value.getAsArray().stream().flatMap(item -> named(item, key));
        return texts(value);
    }

    private static Stream<String> texts(JsonValue value) {
        if (value == null) return Stream.empty();
        if (value.isArray()) return value.getAsArray().stream().flatMap(StructuredArticle::texts);
        return value.isString() && !value.getAsString().value().isBlank() ? Stream.of(value.getAsString().value().strip()) : Stream.empty();
    }
}
