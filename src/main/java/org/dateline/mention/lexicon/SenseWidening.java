package org.dateline.mention.lexicon;

import java.util.Optional;
import org.dateline.mention.EntityType;

/** Says what a word that the lexicon lacks means to us, by a wider resource. Implementations are thread-safe. */
@FunctionalInterface
public interface SenseWidening {
    /** Knows nothing. */
    SenseWidening NONE = (lemma, partOfSpeech) -> Optional.empty();

    /** The event that the word tells of; empty for one that tells of none, or where that is not sure. */
    Optional<Sense> sense(String lemma, PartOfSpeech partOfSpeech);

    /** The kind of entity that the noun describes; empty for one that describes none, or where that is not sure. */
    default Optional<EntityType> kind(String noun) {
        return Optional.empty();
    }
}
