package org.dateline.resolve.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The namings of all stories: what several of them call alike is one naming, unless it means something only within its story. */
final class SharedNamings {
    record Change(List<Naming> gone, List<Naming> come) {
    }

    /** By signature, of each story one. */
    private final Map<String, Set<Naming>> parts = new HashMap<>();
    private final Map<String, Naming> wholes = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();

    /** @param ofStory namings of one story that were added */
    void remove(List<Naming> ofStory) {
        for (Naming naming : ofStory) {
            parts.get(naming.signature()).remove(naming);
            changed.add(naming.signature());
        }
    }

    void add(List<Naming> ofStory) {
        for (Naming naming : ofStory) {
            parts.computeIfAbsent(naming.signature(), k -> Collections.newSetFromMap(new IdentityHashMap<>(2))).add(naming);
            changed.add(naming.signature());
        }
    }

    /** What has become of them since this was asked last. */
    Change change() {
        Change change = new Change(new ArrayList<>(), new ArrayList<>());
        for (String signature : changed) {
            Naming before = wholes.remove(signature);
            Naming after = whole(signature);
            Naming kept = after != null && after.equals(before) ? before : after;
            if (kept != null) wholes.put(signature, kept);
            if (before != null && before != kept) change.gone.add(before);
            if (kept != null && before != kept) change.come.add(kept);
        }
        changed.clear();
        return change;
    }

    /** Null where nothing is called so any more. */
    private Naming whole(String signature) {
        Set<Naming> alike = parts.get(signature);
        if (alike.isEmpty()) parts.remove(signature);
        return switch (alike.size()) {
            case 0 -> null;
            case 1 -> alike.iterator().next();
            default -> Naming.of(List.copyOf(alike));
        };
    }
}
