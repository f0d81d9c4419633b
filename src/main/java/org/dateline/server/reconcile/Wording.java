package org.dateline.server.reconcile;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.SortedMap;
import org.apache.commons.text.StringEscapeUtils;
import org.dateline.vocab.DL;

/** The API's JSON objects, and the preview's HTML. */
final class Wording {
    private static final int PREVIEW_WIDTH = 400;
    private static final int PREVIEW_HEIGHT = 120;
    private static final int MOST_SUGGESTIONS = 20;

    private Wording() {
    }

    static JsonObject manifest(String base, String service, String data) {
        return Json.createObjectBuilder()
            .add("versions", Json.createArrayBuilder().add("0.2"))
            .add("name", "Dateline: entities and events of news articles")
            .add("identifierSpace", base)
            .add("schemaSpace", DL.NS)
            .add("view", Json.createObjectBuilder().add("url", data + "{{id}}"))
            .add("preview", Json.createObjectBuilder().add("url", service + "/preview?id={{id}}").add("width", PREVIEW_WIDTH).add("height", PREVIEW_HEIGHT))
            .add("suggest", Json.createObjectBuilder().add("entity", suggestService(service, "entity")).add("type", suggestService(service, "type"))
                .add("property", suggestService(service, "property")))
            .add("extend", Json.createObjectBuilder().add("property_settings", Json.createArrayBuilder())
                .add("propose_properties", Json.createObjectBuilder().add("service_url", service).add("service_path", "/properties")))
            .add("defaultTypes", Json.createArrayBuilder().add(named("Entity", "entity")).add(named("Event", "event")))
            .build();
    }

    private static JsonObjectBuilder suggestService(String service, String kind) {
        return Json.createObjectBuilder().add("service_url", service).add("service_path", "/suggest/" + kind);
    }

    static JsonObject result(List<Match> matches, Terms terms) {
        JsonArrayBuilder results = Json.createArrayBuilder();
        for (Match match : matches) {
            JsonArrayBuilder types = Json.createArrayBuilder();
            match.candidate().types().forEach(type -> types.add(named(type, terms.types().getOrDefault(type, type))));
            results.add(named(match.candidate().id(), match.candidate().name()).add("type", types)
                .add("score", Math.round(match.score() * 10) / 10.0).add("match", match.certain()));
        }
        return Json.createObjectBuilder().add("result", results).build();
    }

    static JsonObject suggestions(List<Candidate> candidates, int skipped) {
        JsonArrayBuilder results = Json.createArrayBuilder();
        candidates.stream().skip(skipped).limit(MOST_SUGGESTIONS).forEach(candidate ->
            results.add(named(candidate.id(), candidate.name()).add("notable", Json.createArrayBuilder(candidate.types()))));
        return Json.createObjectBuilder().add("result", results).build();
    }

    static JsonObject suggestions(SortedMap<String, String> terms, int skipped) {
        JsonArrayBuilder results = Json.createArrayBuilder();
        terms.entrySet().stream().skip(skipped).limit(MOST_SUGGESTIONS).forEach(term -> results.add(named(term.getKey(), term.getValue())));
        return Json.createObjectBuilder().add("result", results).build();
    }

    static String preview(Candidate candidate, Terms terms) {
        String types = String.join(", ", candidate.types().stream().map(type -> terms.types().getOrDefault(type, type)).toList());
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(candidate.name()) + "</title></head><body><p><b>"
            + escaped(candidate.name()) + "</b></p><p>" + escaped(types) + "</p></body></html>\n";
    }

    static JsonObjectBuilder named(String id, String name) {
        return Json.createObjectBuilder().add("id", id).add("name", name);
    }

    private static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(text);
    }
}
