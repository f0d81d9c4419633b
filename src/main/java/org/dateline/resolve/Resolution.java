package org.dateline.resolve;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** What is here and not there. */
    public Resolution without(Resolution other) {
        return new Resolution(without(entities, other.entities), without(events, other.events), without(links, other.links),
                without(disagreements, other.disagreements), without(stories, other.stories),
                without(supersessions, other.supersessions), without(families, other.families));
    }

    /** What was kept from an earlier resolution is the same object, which is known without being compared. */
    private static <T> List<T> without(List<T> all, List<T> known) {
        Set<T> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(known);
        List<T> fresh = all.stream().filter(one -> !kept.contains(one)).toList();
        Set<T> still = Collections.newSetFromMap(new IdentityHashMap<>());
        still.addAll(all);
        Set<T> there = known.stream().filter(one -> !still.contains(one)).collect(Collectors.toCollection(HashSet::new));
        return fresh.stream().filter(one -> !there.contains(one)).toList();
    }
}
