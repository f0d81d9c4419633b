package org.dateline.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What follows from all articles together. */
public record Resolution(List<Entity> entities, List<Event> events, List<Link> links, List<Disagreement> disagreements, List<Story> stories) {
    public Resolution {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        links = List.copyOf(links);
        disagreements = List.copyOf(disagreements);
        stories = List.copyOf(stories);
    }

    /** What is here and not there. */
    public Resolution without(Resolution other) {
        return new Resolution(without(entities, other.entities), without(events, other.events), without(links, other.links),
                without(disagreements, other.disagreements), without(stories, other.stories));
    }

    private static <T> List<T> without(List<T> all, List<T> known) {
        Set<T> there = new HashSet<>(known);
        return all.stream().filter(one -> !there.contains(one)).toList();
    }
}
