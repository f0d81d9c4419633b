package org.dateline.mention.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One reading of a word that evokes an event.
 *
 * @param eventType local name of the event class
 * @param frame     how its arguments are expressed
 * @param measure   what is counted where a number goes with it ("killed" for "die"); a local name of the measure scheme
 * @param wants     where the word means this only with some arguments: for each such slot the entity classes, event types and kinds of thing, one of which stands in it
 * @param topics    where the word means this only in articles on some subject: the kinds of thing that these speak of
 */
public record Sense(String eventType, Frame frame, Optional<String> measure, Map<Slot, Set<String>> wants, Set<String> topics) {
    /** Among what a slot wants: anything will do, but it must be filled. */
    public static final String ANYTHING = "anything";

    public Sense {
        wants = Map.copyOf(wants);
        topics = Set.copyOf(topics);
    }

    public Sense(String eventType, Frame frame, Optional<String> measure, Map<Slot, Set<String>> wants) {
        this(eventType, frame, measure, wants, Set.of());
    }

    public Sense(String eventType, Frame frame, Optional<String> measure) {
        this(eventType, frame, measure, Map.of());
    }

    /** Whether the word means this where nothing around it tells its reading. */
    public boolean isFree() {
        return wants.isEmpty() && topics.isEmpty();
    }
}
