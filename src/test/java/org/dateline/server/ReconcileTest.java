package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReconcileTest {
    private static Served served;

    @BeforeAll
    static void start() {
        served = Served.inMemory();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theManifestHasWhatTheSpecificationRequires() {
        JsonObject manifest = json(served.get("reconcile"));
        assertTrue(manifest.getJsonArray("versions").toString().contains("\"0.2\""));
        for (String key : List.of("name", "identifierSpace", "schemaSpace")) assertFalse(manifest.getString(key).isEmpty());
        assertTrue(manifest.getJsonObject("view").getString("url").endsWith("/data/{{id}}"));
        JsonObject preview = manifest.getJsonObject("preview");
        assertTrue(preview.getString("url").contains("{{id}}"));
        assertTrue(preview.getInt("width") > 0 && preview.getInt("height") > 0);
        assertNamed(manifest.getJsonArray("defaultTypes"));
        assertTrue(manifest.getJsonObject("extend").getJsonArray("property_settings").isEmpty());
    }

    @Test
    void everyServiceThatTheManifestNamesAnswers() {
        JsonObject manifest = json(served.get("reconcile"));
        Map.of("entity", "kel", "type", "air", "property", "cl").forEach((kind, prefix) -> assertNamed(
            json(served.get(address(manifest.getJsonObject("suggest").getJsonObject(kind)) + "?prefix=" + prefix)).getJsonArray("result")));
        assertEquals(200, served.get(manifest.getJsonObject("preview").getString("url").replace("{{id}}", "entity/kelder")).statusCode());
        assertEquals(303, served.get(manifest.getJsonObject("view").getString("url").replace("{{id}}", "entity/kelder")).statusCode());
        JsonObject proposed = json(served.get(address(manifest.getJsonObject("extend").getJsonObject("propose_properties")) + "?type=Event"));
        assertEquals("Event", proposed.getString("type"));
        assertNamed(proposed.getJsonArray("properties"));
        assertTrue(proposed.getJsonArray("properties").toString().contains("\"place\""));
    }

    @Test
    void everyCandidateHasWhatTheSpecificationRequires() {
        for (JsonObject candidate : results("{\"q0\":{\"query\":\"Kelder\"}}").getValuesAs(JsonObject.class)) {
            assertFalse(candidate.getString("id").isEmpty() || candidate.getString("name").isEmpty());
            assertTrue(candidate.getJsonNumber("score").doubleValue() > 0);
            assertTrue(candidate.containsKey("match"));
            assertNamed(candidate.getJsonArray("type"));
        }
    }

    @Test
    void aTableIsExtendedByTheValuesOfProperties() {
        JsonObject answer = json(served.get("reconcile?extend=" + Served.encoded("{\"ids\":[\"event/e1\",\"event/none\"],\"properties\":[{\"id\":\"place\"},"
            + "{\"id\":\"start\"},{\"id\":\"articleCount\"},{\"id\":\"factuality\"},{\"id\":\"end\"}]}")));
        assertNamed(answer.getJsonArray("meta"));
        JsonObject row = answer.getJsonObject("rows").getJsonObject("event/e1");
        assertEquals("{\"id\":\"entity/kelder\",\"name\":\"Kelder\"}", row.getJsonArray("place").getJsonObject(0).toString());
        assertEquals("2031-04-02T00:00:00", row.getJsonArray("start").getJsonObject(0).getString("date"));
        assertEquals(2, row.getJsonArray("articleCount").getJsonObject(0).getJsonNumber("float").doubleValue());
        assertEquals("happened", row.getJsonArray("factuality").getJsonObject(0).getString("str"));
        assertTrue(row.getJsonArray("end").isEmpty());
        assertTrue(answer.getJsonObject("rows").getJsonObject("event/none").getJsonArray("place").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "[]", "{}", "{\"ids\":[]}", "{\"ids\":[1],\"properties\":[]}", "{\"ids\":[],\"properties\":[\"place\"]}"})
    void whatIsNoExtensionIsA400(String query) {
        assertEquals(400, served.get("reconcile?extend=" + Served.encoded(query)).statusCode());
    }

    @Test
    void theCursorSkipsSuggestionsThatWereSeen() {
        JsonArray all = json(served.get("reconcile/suggest/type?prefix=a")).getJsonArray("result");
        JsonArray rest = json(served.get("reconcile/suggest/type?prefix=a&cursor=2")).getJsonArray("result");
        assertEquals(all.get(2), rest.get(0));
    }

    @Test
    void anExactNameIsACertainMatch() {
        JsonObject best = results("{\"q0\":{\"query\":\"MAYOR Brask\"}}").getJsonObject(0);
        assertEquals("entity/oona-brask", best.getString("id"));
        assertTrue(best.getBoolean("match"));
        assertEquals(100, best.getJsonNumber("score").doubleValue());
        assertTrue(best.getJsonArray("type").toString().contains("\"Person\""));
    }

    @Test
    void aMisspelledNameIsACandidateWithALowerScore() {
        JsonObject best = results("{\"q0\":{\"query\":\"Oona Bransk\"}}").getJsonObject(0);
        assertEquals("entity/oona-brask", best.getString("id"));
        assertFalse(best.getBoolean("match"));
        assertTrue(best.getJsonNumber("score").doubleValue() < 100);
    }

    @Test
    void typesNarrowTheCandidates() {
        assertEquals("entity/kelder", results("{\"q0\":{\"query\":\"Kelder\",\"type\":\"Place\"}}").getJsonObject(0).getString("id"));
        assertTrue(results("{\"q0\":{\"query\":\"Kelder\",\"type\":\"Person\"}}").isEmpty());
        assertFalse(results("{\"q0\":{\"query\":\"Kelder\",\"type\":[\"Person\"],\"type_strict\":\"should\"}}").isEmpty());
    }

    @Test
    void propertiesRaiseTheScore() {
        double agreeing = results("{\"q0\":{\"query\":\"deaths in Keldar\",\"type\":\"Event\",\"properties\":[{\"pid\":\"place\",\"v\":\"Kelder\"}]}}")
            .getJsonObject(0).getJsonNumber("score").doubleValue();
        double other = results("{\"q0\":{\"query\":\"deaths in Keldar\",\"type\":\"Event\",\"properties\":[{\"pid\":\"place\",\"v\":{\"id\":\"entity/oona-brask\"}}]}}")
            .getJsonObject(0).getJsonNumber("score").doubleValue();
        assertTrue(agreeing > other);
    }

    @Test
    void aBatchIsAnsweredByKeyAlsoAsAForm() {
        String batch = "{\"a\":{\"query\":\"Kelder\"},\"b\":{\"query\":\"nobody at all\"},\"c\":{\"query\":\"Kelder\",\"limit\":0}}";
        JsonObject answer = json(served.post("reconcile", "queries=" + Served.encoded(batch), "Content-Type", "application/x-www-form-urlencoded"));
        assertFalse(answer.getJsonObject("a").getJsonArray("result").isEmpty());
        assertTrue(answer.getJsonObject("b").getJsonArray("result").isEmpty());
        assertTrue(answer.getJsonObject("c").getJsonArray("result").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "[]", "{\"q0\":1}", "{\"q0\":{}}", "{\"q0\":{\"properties\":[1]}}"})
    void whatIsNoBatchIsA400(String batch) {
        assertEquals(400, served.get("reconcile?queries=" + Served.encoded(batch)).statusCode());
    }

    @ParameterizedTest
    @CsvSource({"entity,kel,entity/kelder", "entity,brask,entity/oona-brask", "type,air,AirStrike", "property,claim,claimant"})
    void suggestionsFollowWhatIsTyped(String kind, String prefix, String id) {
        assertTrue(json(served.get("reconcile/suggest/" + kind + "?prefix=" + prefix)).getJsonArray("result").stream()
            .anyMatch(result -> result.asJsonObject().getString("id").equals(id)));
    }

    @Test
    void aPreviewIsShownInAFrame() {
        HttpResponse<String> preview = served.get("reconcile/preview?id=entity/kelder");
        assertTrue(preview.body().contains("Kelder"));
        assertFalse(preview.headers().firstValue("Content-Security-Policy").orElse("").contains("frame-ancestors"));
        assertEquals(404, served.get("reconcile/preview?id=entity/nobody").statusCode());
        assertEquals(404, served.get("reconcile/other").statusCode());
    }

    private static String address(JsonObject service) {
        return service.getString("service_url") + service.getString("service_path");
    }

    private static void assertNamed(JsonArray things) {
        assertFalse(things.isEmpty());
        things.getValuesAs(JsonObject.class).forEach(thing -> assertFalse(thing.getString("id").isEmpty() || thing.getString("name").isEmpty()));
    }

    private static JsonArray results(String batch) {
        return json(served.get("reconcile?queries=" + Served.encoded(batch))).getJsonObject("q0").getJsonArray("result");
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertEquals(200, answer.statusCode(), answer.body());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
