package org.dateline.resolve.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.Entity;
import org.dateline.resolve.name.NameForm;
import org.dateline.resolve.name.Names;

/** How places lie to one another, by the authority file's containment and by names that contain one another ("Lower Gorr valley" and "Gorr"). */
public final class Places {
    /** From the nearest to the farthest. */
    public enum Relation { SAME, CONTAINED, UNKNOWN, APART }

    private record Place(EntityType type, boolean named, Optional<String> concept, Set<String> above, List<Set<String>> names) {
    }

    private final Map<String, Place> places = new HashMap<>();

    public Places(List<Entity> entities, Names names, Authority authority) {
        for (Entity entity : entities) if (entity.type().isLocation()) places.put(entity.key(), place(entity, names, authority));
    }

    boolean isPlace(String entity) {
        return places.containsKey(entity);
    }

    /** How many places are known to contain it. */
    int depth(String entity) {
        return places.containsKey(entity) ? places.get(entity).above.size() : 0;
    }

    /** The best relation of any of the one with any of the others; UNKNOWN where a side is empty. */
    public Relation between(Set<String> left, Set<String> right) {
        Relation best = null;
        for (String one : left) {
            for (String other : right) {
                Relation relation = between(one, other);
                if (best == null || relation.compareTo(best) < 0) best = relation;
            }
        }
        return best == null ? Relation.UNKNOWN : best;
    }

    private Relation between(String left, String right) {
        if (left.equals(right)) return Relation.SAME;
        Place one = places.get(left);
        Place other = places.get(right);
        if (one == null || other == null || !one.named || !other.named) return Relation.UNKNOWN;
        if (contains(one, other) || contains(other, one) || nameWithin(one, other) || nameWithin(other, one)) return Relation.CONTAINED;
        return comparable(one, other) ? Relation.APART : Relation.UNKNOWN;
    }

    /** Two towns, or two bridges, are apart; of a town and a country, or a bridge and a town, it must be known where the smaller lies. */
    private static boolean comparable(Place one, Place other) {
        if (one.type == other.type) return true;
        boolean facility = one.type == EntityType.FACILITY || other.type == EntityType.FACILITY;
        return !facility && !one.above.isEmpty() && !other.above.isEmpty();
    }

    private static boolean contains(Place outer, Place inner) {
        return outer.concept.isPresent() && inner.above.contains(outer.concept.get());
    }

    private static boolean nameWithin(Place shorter, Place longer) {
        return shorter.names.stream().anyMatch(s -> longer.names.stream().anyMatch(l -> l.size() > s.size() && l.containsAll(s)));
    }

    private static Place place(Entity entity, Names forms, Authority authority) {
        Set<String> above = new HashSet<>();
        entity.authority().flatMap(authority::entry).ifPresent(known -> authority.above(known).forEach(outer -> above.add(outer.iri())));
        above.addAll(entity.geography().within());
        List<Set<String>> names = new ArrayList<>();
        for (String name : entity.names()) {
            NameForm form = forms.form(name, entity.type(), true);
            if (form.isName()) names.add(new HashSet<>(form.words()));
        }
        return new Place(entity.type(), !names.isEmpty(), entity.authority(), above, names);
    }
}
