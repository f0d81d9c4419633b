package org.dateline.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What follows from all articles together, in parts of which each follows from a few of them. A part that still holds after articles have come or gone
 * is the same object as before. Two resolutions that hold the same are equal, however they are parted.
 */
public record Resolution(List<Part> parts) {

    /**
     * What follows from a block of names, or from a group of stories.
     *
     * @param families articles that print one text, by IRI, sorted; those whose text no other prints are in none
     */
    public record Part(List<Entity> entities, List<Event> events, List<Link> links, List<Disagreement> disagreements, List<Story> stories,
                       List<Supersession> supersessions, List<List<String>> families) {
        public Part {
            entities = List.copyOf(entities);
            events = List.copyOf(events);
            links = List.copyOf(links);
            disagreements = List.copyOf(disagreements);
            stories = List.copyOf(stories);
            supersessions = List.copyOf(supersessions);
            families = List.copyOf(families);
        }
    }

    public Resolution {
        parts = List.copyOf(parts);
    }

    /** One in which no figure supersedes another and every text is printed once. */
    public Resolution(List<Entity> entities, List<Event> events, List<Link> links, List<Disagreement> disagreements, List<Story> stories) {
        this(List.of(new Part(entities, events, links, disagreements, stories, List.of(), List.of())));
    }

    public List<Entity> entities() {
        return all(Part::entities, Comparator.comparing(Entity::key));
    }

    public List<Event> events() {
        return all(Part::events, Comparator.comparing(Event::key));
    }

    public List<Link> links() {
        return all(Part::links, Comparator.comparing(Link::left).thenComparing(Link::right));
    }

    public List<Disagreement> disagreements() {
        return all(Part::disagreements, Comparator.comparing(Disagreement::left).thenComparing(Disagreement::right).thenComparing(Disagreement::aspect));
    }

    public List<Story> stories() {
        return all(Part::stories, Comparator.comparing(Story::key));
    }

    public List<Supersession> supersessions() {
        return all(Part::supersessions, Comparator.comparing(Supersession::later).thenComparing(Supersession::earlier));
    }

    public List<List<String>> families() {
        return all(Part::families, Comparator.comparing(List::getFirst));
    }

    /** How many there are of a kind. */
    public int count(Function<Part, List<?>> kind) {
        int count = 0;
        for (Part part : parts) count += kind.apply(part).size();
        return count;
    }

    /**
     * How two resolutions differ.
     *
     * @param gone what only the earlier one has
     * @param come what only the later one has
     */
    public record Difference(Part gone, Part come) {
    }

    /** What became different when another took the place of this. */
    public Difference to(Resolution later) {
        Unshared<Part> unshared = Unshared.between(parts, later.parts);
        return new Difference(only(unshared.gone(), unshared.come()), only(unshared.come(), unshared.gone()));
    }

    private static Part only(List<Part> mine, List<Part> theirs) {
        return new Part(without(mine, theirs, Part::entities), without(mine, theirs, Part::events), without(mine, theirs, Part::links),
                without(mine, theirs, Part::disagreements), without(mine, theirs, Part::stories), without(mine, theirs, Part::supersessions),
                without(mine, theirs, Part::families));
    }

    private static <T> List<T> without(List<Part> mine, List<Part> theirs, Function<Part, List<T>> kind) {
        Set<T> there = new HashSet<>(theirs.stream().map(kind).flatMap(Collection::stream).toList());
        return mine.stream().map(kind).flatMap(Collection::stream).filter(one -> !there.contains(one)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Resolution resolution && whole().equals(resolution.whole());
    }

    @Override
    public int hashCode() {
        return whole().hashCode();
    }

    private Part whole() {
        return new Part(entities(), events(), links(), disagreements(), stories(), supersessions(), families());
    }

    private <T> List<T> all(Function<Part, List<T>> kind, Comparator<T> order) {
        return parts.stream().map(kind).flatMap(Collection::stream).sorted(order).toList();
    }
}
