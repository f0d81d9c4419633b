package org.dateline.resolve.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.mention.Role;
import org.dateline.resolve.Event;

/**
 * Which event is a part of which, as the capture of a town is of an offensive. The ontology says what kinds of happening others may consist of; beyond
 * that, part and whole must stand in one story, the whole must be told by at least as many articles and accounts, the part must lie within its time,
 * and they must share who acts or have the part's place in the whole's.
 */
final class Wholes {
    /** Days after its beginning within which something may be a part of a whole: of something long, articles often give the first days alone. */
    private static final long COURSE = 60;

    private final EventTypes types;
    private final Places places;
    private final Map<String, Integer> storyOf;

    /** @param storyOf number of the story, by article */
    Wholes(EventTypes types, Places places, Map<String, Integer> storyOf) {
        this.types = types;
        this.places = places;
        this.storyOf = storyOf;
    }

    /** The events, in the same order, each with the whole that it is a part of, if it is of any. */
    List<Event> of(List<Event> events) {
        TreeMap<Integer, List<Event>> wholes = new TreeMap<>();
        for (Event event : events) {
            if (event.factuality().isReal() && event.accounts().size() > 1 && types.hasParts(event.eventType())) stories(event).forEach(s -> wholes.computeIfAbsent(s, k -> new ArrayList<>()).add(event));
        }
        return events.stream().map(event -> event.within(whole(event, wholes))).toList();
    }

    private Optional<String> whole(Event part, Map<Integer, List<Event>> wholes) {
        return stories(part).stream().flatMap(story -> wholes.getOrDefault(story, List.of()).stream()).distinct()
                .filter(whole -> isPart(part, whole))
                .min(Comparator.comparingLong(Wholes::length).thenComparing(whole -> -whole.accounts().size()).thenComparing(Event::key)).map(Event::key);
    }

    private boolean isPart(Event part, Event whole) {
        if (!types.mayConsistOf(whole.eventType(), part.eventType())) return false;
        if (whole.articles().size() < part.articles().size() || whole.accounts().size() < part.accounts().size()) return false;
        Places.Relation where = places.between(in(part, Role.PLACE), in(whole, Role.PLACE));
        boolean together = sharesWhoActs(part, whole) || where == Places.Relation.SAME || where == Places.Relation.CONTAINED;
        return together && where != Places.Relation.APART && isDuring(part, whole);
    }

    private static boolean sharesWhoActs(Event part, Event whole) {
        Set<String> acting = new HashSet<>(in(part, Role.AGENT));
        acting.addAll(in(part, Role.PATIENT));
        return in(whole, Role.AGENT).stream().anyMatch(acting::contains);
    }

    private static boolean isDuring(Event part, Event whole) {
        Optional<Period> inner = Period.of(part.when());
        Optional<Period> outer = Period.of(whole.when());
        if (inner.isEmpty() || outer.isEmpty()) return false;
        long last = Math.max(outer.get().last(), outer.get().first() == Long.MIN_VALUE ? Long.MIN_VALUE : outer.get().first() + COURSE);
        return inner.get().first() >= outer.get().first() && inner.get().last() <= last;
    }

    private static long length(Event whole) {
        return Period.of(whole.when()).map(Period::length).orElse(Long.MAX_VALUE);
    }

    private Set<Integer> stories(Event event) {
        Set<Integer> stories = new HashSet<>();
        event.articles().forEach(article -> stories.add(storyOf.get(article)));
        return stories;
    }

    private static Set<String> in(Event event, Role role) {
        return event.entities().getOrDefault(role, Set.of());
    }
}
