package org.dateline.server.reconcile;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;

/**
 * One query of a batch.
 *
 * @param text       to match with names; empty where only properties are given
 * @param types      local names of classes
 * @param strictness what a candidate must have of several types
 * @param limit      the largest number of candidates wanted
 */
record Question(String text, List<String> types, Strictness strictness, int limit, List<Condition> conditions) {
    private static final int MOST = 50;
    private static final int USUAL = 10;

    /** What to do about types: none asked of it, any, or all. */
    enum Strictness { SHOULD, ANY, ALL }

    /**
     * A property and the values that it had better have one of.
     *
     * @param property its local name
     * @param values   literals, or the ids of what they stand for
     */
    record Condition(String property, List<String> values) {
    }

    /** @throws IllegalArgumentException for an object that is no query; its message says why */
    static Question of(JsonObject json) {
        List<Condition> conditions = conditions(json.get("properties"));
        String text = json.get("query") instanceof JsonString string ? string.getString() : "";
        if (text.isBlank() && conditions.isEmpty()) throw new IllegalArgumentException("a query needs the key \"query\" or \"properties\"");
        int limit = json.get("limit") instanceof JsonNumber number ? Math.clamp(number.longValue(), 0, MOST) : USUAL;
        return new Question(text, strings(json.get("type")), strictness(json.get("type_strict")), limit, conditions);
    }

    private static Strictness strictness(JsonValue value) {
        return switch (value instanceof JsonString string ? string.getString() : "any") {
            case "should" -> Strictness.SHOULD;
            case "all" -> Strictness.ALL;
            default -> Strictness.ANY;
        };
    }

    private static List<Condition> conditions(JsonValue value) {
        if (!(value instanceof JsonArray array)) return List.of();
        return array.stream().map(element -> {
            if (element instanceof JsonObject object && object.get("pid") instanceof JsonString pid) {
                return new Condition(pid.getString(), strings(object.get("v")));
            }
            throw new IllegalArgumentException("a property needs the keys \"pid\" and \"v\"");
        }).toList();
    }

    private static List<String> strings(JsonValue value) {
        return switch (value) {
            case null -> List.of();
            case JsonString string -> List.of(string.getString());
            case JsonArray array -> array.stream().flatMap(element -> strings(element).stream()).toList();
            case JsonObject object -> object.get("id") instanceof JsonString id ? List.of(id.getString()) : List.of();
            default -> List.of(value.toString());
        };
    }
}
