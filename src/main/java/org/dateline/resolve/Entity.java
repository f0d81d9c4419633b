package org.dateline.resolve;

import java.util.List;
import java.util.Optional;
import org.dateline.mention.EntityType;

/**
 * One person, group or place of the real world.
 *
 * @param key        hash of the first of its references: the same set gives the same key, and what is told of in thousands of articles keeps its
 *                   name when another one comes
 * @param names      every name and description used, the preferred one first
 * @param references IRIs, sorted
 */
public record Entity(String key, EntityType type, List<String> names, Optional<String> authority, List<String> references,
                     Geography geography) {
    public Entity {
        names = List.copyOf(names);
        references = List.copyOf(references);
    }

    /** An entity of which it is not known where it is. */
    public Entity(String key, EntityType type, List<String> names, Optional<String> authority, List<String> references) {
        this(key, type, names, authority, references, Geography.UNKNOWN);
    }
}
