package org.dateline.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpResponse;
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
        assertEquals("0.2", manifest.getJsonArray("versions").getString(0));
        for (String key : new String[] {"name", "identifierSpace", "schemaSpace"}) assertFalse(manifest.getString(key).isEmpty());
        assertTrue(manifest.getJsonObject("view").getString("url").endsWith("/data/{{id}}"));
        assertTrue(manifest.getJsonObject("preview").getString("url").contains("{{id}}"));
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
