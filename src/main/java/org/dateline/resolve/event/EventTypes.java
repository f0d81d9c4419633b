package org.dateline.resolve.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The event classes of the ontology, as far as resolution needs them.
 *
 * @param superclass the direct superclass of each class, by local names; a class without one is a root
 * @param compatible classes, neither above the other, that one happening can be told as ("AirStrike" of a bridge is its "Destruction"); both directions
 *                   hold when one is given, and what holds of a class holds of the classes below it
 * @param parts      classes that a happening of a class may consist of (an "Offensive" of "Battle"s); what holds of a class holds of the classes below
 */
public record EventTypes(Map<String, String> superclass, Map<String, Set<String>> compatible, Map<String, Set<String>> parts) {
    public EventTypes {
        superclass = Map.copyOf(superclass);
        compatible = symmetric(compatible);
        parts = Map.copyOf(parts);
    }

    public EventTypes(Map<String, String> superclass) {
        this(superclass, Map.of(), Map.of());
    }

    public EventTypes(Map<String, String> superclass, Map<String, Set<String>> compatible) {
        this(superclass, compatible, Map.of());
    }

    /** Whether a happening of the class may consist of others. */
    boolean hasParts(String type) {
        return parts.keySet().stream().anyMatch(whole -> isA(type, whole));
    }

    /** Whether a happening of the one class may be a part of one of the other. */
    boolean mayConsistOf(String type, String part) {
        return parts.entrySet().stream().anyMatch(e -> isA(type, e.getKey()) && e.getValue().stream().anyMatch(of -> isA(part, of)));
    }

    /** Whether the class is the other one or below it. */
    public boolean isA(String type, String ancestor) {
        for (String at = type; at != null; at = superclass.get(at)) if (at.equals(ancestor)) return true;
        return false;
    }

    /** Whether one happening can be told as both. */
    public boolean areCompatible(String left, String right) {
        if (isA(left, right) || isA(right, left)) return true;
        for (String above = left; above != null; above = superclass.get(above)) {
            for (String other : compatible.getOrDefault(above, Set.of())) if (isA(right, other)) return true;
        }
        return false;
    }

    /** How many classes are above. */
    public int depth(String type) {
        int depth = 0;
        for (String at = superclass.get(type); at != null; at = superclass.get(at)) depth++;
        return depth;
    }

    private static Map<String, Set<String>> symmetric(Map<String, Set<String>> given) {
        Map<String, Set<String>> both = new HashMap<>();
        given.forEach((left, rights) -> rights.forEach(right -> {
            both.computeIfAbsent(left, k -> new HashSet<>()).add(right);
            both.computeIfAbsent(right, k -> new HashSet<>()).add(left);
        }));
        both.replaceAll((type, others) -> Set.copyOf(others));
        return Map.copyOf(both);
    }
}
