package org.dateline.mention.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.mention.EntityType;

/**
 * A word or fixed phrase and what it means to us.
 *
 * @param lemma      dictionary form, lower case, words separated by one space; a verb phrase begins with its verb, a noun phrase ends with its noun
 * @param senses     the event readings, the preferred one first
 * @param entityType the kind of entity that the noun describes ("commander": a person)
 * @param several    what several of them are, where that is more than a group of people ("rebels": an armed group)
 * @param measure    what is counted where a number goes with the word ("dead": killed)
 * @param cues       what it does to the statement around it
 * @param kinds      the kinds of thing that a noun is for, where readings of other words want them ("licence": permit); local names
 */
public record LexicalEntry(String lemma, PartOfSpeech partOfSpeech, List<Sense> senses, Optional<EntityType> entityType,
                           Optional<EntityType> several, Optional<String> measure, Set<Cue> cues, Set<String> kinds) {
    public LexicalEntry(String lemma, PartOfSpeech partOfSpeech, List<Sense> senses, Optional<EntityType> entityType, Optional<String> measure, Set<Cue> cues) {
        this(lemma, partOfSpeech, senses, entityType, Optional.empty(), measure, cues, Set.of());
    }

    public LexicalEntry {
        senses = List.copyOf(senses);
        cues = Set.copyOf(cues);
        kinds = Set.copyOf(kinds);
    }

    public boolean isPhrase() {
        return lemma.indexOf(' ') >= 0;
    }
}
