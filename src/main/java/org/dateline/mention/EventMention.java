package org.dateline.mention;

import org.dateline.mention.lexicon.Sense;

/**
 * The word or words that tell of an event.
 *
 * @param head  index of the head token of the trigger in its sentence
 * @param lemma the trigger's dictionary form ("bomb", "take control")
 * @param sense the reading of the trigger: event type, and which grammatical slot fills which role
 * @param likely whether learned weights took it for an event where the lexicon does not
 */
public record EventMention(Evidence evidence, int head, String lemma, Sense sense, boolean likely) {
    /** One that the lexicon knows. */
    public EventMention(Evidence evidence, int head, String lemma, Sense sense) {
        this(evidence, head, lemma, sense, false);
    }

    /** The same words in another reading. */
    public EventMention read(Sense other) {
        return new EventMention(evidence, head, lemma, other, likely);
    }
}
