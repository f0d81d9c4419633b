package org.dateline.resolve;

import java.util.List;

/**
 * What follows from all articles together.
 *
 * @param families articles that print one text, by IRI, sorted; those whose text no other prints are in none
 */
public record Resolution(List<Entity> entities, List<Event> events, List<Link> links, List<Disagreement> disagreements, List<Story> stories,
                         List<Supersession> supersessions, List<List<String>> families) {
    public Resolution {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        links = List.copyOf(links);
        disagreements = List.copyOf(disagreements);
        stories = List.copyOf(stories);
        supersessions = List.copyOf(supersessions);
        families = List.copyOf(families);
    }

    /** One in which no figure supersedes another and every text is printed once. */
    public Resolution(List<Entity> entities, List<Event> events, List<Link> links, List<Disagreement> disagreements, List<Story> stories) {
        this(entities, events, links, disagreements, stories, List.of(), List.of());
    }
}
