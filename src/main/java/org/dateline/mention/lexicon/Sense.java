package org.dateline.mention.lexicon;

import java.util.Optional;

/**
 * One reading of a word that evokes an event.
 *
 * @param eventType local name of the event class
 * @param frame     how its arguments are expressed
 * @param measure   what is counted where a number goes with it ("killed" for "die"); a local name of the measure scheme
 */
public record Sense(String eventType, Frame frame, Optional<String> measure) {
}
