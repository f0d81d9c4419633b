package org.dateline.mention.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Vocabulary;
import org.dateline.mention.EntityType;

/** The words that the ontology's lexicon knows, by dictionary form and part of speech. */
public final class Lexicon implements Vocabulary {
    private final Map<PartOfSpeech, Map<String, LexicalEntry>> words = new EnumMap<>(PartOfSpeech.class);
    private final Map<PartOfSpeech, Map<String, List<LexicalEntry>>> phrases = new EnumMap<>(PartOfSpeech.class);

    private final Map<String, Set<EventTrait>> traits;
    private final Map<String, Set<String>> usualAgents;

    /**
     * @param traits      of event types, by their local names; a type that is not there has none
     * @param usualAgents kinds of those who do what is told of an event type when nobody is named, by its local name
     * @throws IllegalArgumentException if two entries have the same form and part of speech
     */
    public Lexicon(Collection<LexicalEntry> entries, Map<String, Set<EventTrait>> traits, Map<String, Set<String>> usualAgents) {
        this.traits = Map.copyOf(traits);
        this.usualAgents = Map.copyOf(usualAgents);
        for (LexicalEntry entry : entries) {
            LexicalEntry before = words.computeIfAbsent(entry.partOfSpeech(), p -> new HashMap<>()).put(entry.lemma(), entry);
            if (before != null) throw new IllegalArgumentException("two entries for " + entry.partOfSpeech() + " \"" + entry.lemma() + "\"");
            if (entry.isPhrase()) {
                phrases.computeIfAbsent(entry.partOfSpeech(), p -> new HashMap<>()).computeIfAbsent(head(entry), h -> new ArrayList<>()).add(entry);
            }
        }
        // the longest first, so that the first phrase that fits is the most specific
        phrases.values().forEach(byHead -> byHead.values().forEach(list -> list.sort((a, b) -> b.lemma().length() - a.lemma().length())));
    }

    /** The entry of a word, or of a phrase given whole. */
    public Optional<LexicalEntry> entry(String lemma, PartOfSpeech partOfSpeech) {
        return Optional.ofNullable(words.getOrDefault(partOfSpeech, Map.of()).get(lemma));
    }

    /** The phrases with this head word (the first word of a verb phrase, the last one of any other), longest first. */
    public List<LexicalEntry> phrases(String head, PartOfSpeech partOfSpeech) {
        return phrases.getOrDefault(partOfSpeech, Map.of()).getOrDefault(head, List.of());
    }

    @Override
    public boolean isVerb(String lemma) {
        return entry(lemma, PartOfSpeech.VERB).filter(e -> !e.cues().contains(Cue.STATE)).isPresent();
    }

    @Override
    public boolean isNoun(String lemma) {
        return entry(lemma, PartOfSpeech.NOUN).isPresent();
    }

    @Override
    public boolean isPerson(String lemma) {
        return entry(lemma, PartOfSpeech.NOUN).flatMap(LexicalEntry::entityType).filter(EntityType.PERSON::equals).isPresent();
    }

    @Override
    public boolean isOfSpeech(String lemma) {
        return has(lemma, PartOfSpeech.VERB, Cue.REPORTS) || has(lemma, PartOfSpeech.VERB, Cue.REPORTS_DENIAL);
    }

    public boolean has(String lemma, PartOfSpeech partOfSpeech, Cue cue) {
        return entry(lemma, partOfSpeech).filter(e -> e.cues().contains(cue)).isPresent();
    }

    public boolean has(String eventType, EventTrait trait) {
        return traits.getOrDefault(eventType, Set.of()).contains(trait);
    }

    /** Kinds of those who do what is told of the event type when nobody is named. */
    public Set<String> usualAgents(String eventType) {
        return usualAgents.getOrDefault(eventType, Set.of());
    }

    public List<LexicalEntry> entries() {
        return words.values().stream().flatMap(m -> m.values().stream()).toList();
    }

    private static String head(LexicalEntry entry) {
        String lemma = entry.lemma();
        return switch (entry.partOfSpeech()) {
            case VERB, PREPOSITION -> lemma.substring(0, lemma.indexOf(' '));
            default -> lemma.substring(lemma.lastIndexOf(' ') + 1);
        };
    }
}
