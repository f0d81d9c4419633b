package org.dateline.resolve;

import java.util.List;

/** What follows from all articles together. */
public record Resolution(List<Entity> entities, List<Event> events, List<Link> links, List<Disagreement> disagreements, List<Story> stories) {
    public Resolution {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        links = List.copyOf(links);
        disagreements = List.copyOf(disagreements);
        stories = List.copyOf(stories);
    }
}
