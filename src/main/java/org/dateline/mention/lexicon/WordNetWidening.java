package org.dateline.mention.lexicon;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import net.sf.extjwnl.data.Synset;
import org.dateline.mention.EntityType;

/**
 * Event readings of words that the lexicon lacks, by WordNet's most frequent meaning of the word: that of a synonym, of a more general word or
 * of the verb that a noun is derived from, where the lexicon has it; else plain Event for the kinds of meaning (lexicographer files) that are
 * happenings. What the lexicon has without an event reading gets none here, nor does a synonym of it. Thread-safe.
 */
public final class WordNetWidening implements SenseWidening {
    private static final Set<String> HAPPENING_VERBS = Set.of("verb.motion", "verb.contact", "verb.competition", "verb.social",
            "verb.possession", "verb.creation", "verb.weather");
    private static final Set<String> HAPPENING_NOUNS = Set.of("noun.event", "noun.act");
    /** Of the uses of a noun, what share must be happenings for it to be taken as one. */
    private static final double BY_FAR = 0.8;
    /** How many meanings a word may have for a more general word to speak for it. */
    private static final int FEW = 2;
    private static final String PLAIN = "Event";

    private record Word(String lemma, PartOfSpeech partOfSpeech) {
    }

    private final Lexicon lexicon;
    private final WordNet wordNet = new WordNet();
    private final WordNetKinds kinds = new WordNetKinds(wordNet);
    private final Map<Word, Optional<Sense>> senses = new ConcurrentHashMap<>();
    private final Map<String, Frame> nounFrames;
    private final Map<String, Frame> framesByName = new HashMap<>();

    public WordNetWidening(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nounFrames = usualNounFrames(lexicon);
        lexicon.entries().stream().flatMap(e -> e.senses().stream()).map(Sense::frame).forEach(frame -> framesByName.putIfAbsent(frame.name(), frame));
    }

    /** @param lemma in lower case; of a verb or a noun, as no others are widened */
    @Override
    public Optional<Sense> sense(String lemma, PartOfSpeech partOfSpeech) {
        if (partOfSpeech != PartOfSpeech.VERB && partOfSpeech != PartOfSpeech.NOUN) return Optional.empty();
        if (lexicon.entry(lemma, partOfSpeech).isPresent()) return Optional.empty();
        return senses.computeIfAbsent(new Word(lemma, partOfSpeech), this::widened);
    }

    /** @param noun in lower case */
    @Override
    public Optional<EntityType> kind(String noun) {
        if (lexicon.entry(noun, PartOfSpeech.NOUN).isPresent()) return Optional.empty();
        synchronized (wordNet) {
            return kinds.of(noun);
        }
    }

    private Optional<Sense> widened(Word word) {
        synchronized (wordNet) {
            List<Synset> meanings = wordNet.meanings(word.lemma, word.partOfSpeech);
            if (meanings.isEmpty()) return Optional.empty();
            return word.partOfSpeech == PartOfSpeech.VERB ? ofVerb(meanings) : ofNoun(word.lemma, meanings);
        }
    }

    private Optional<Sense> ofVerb(List<Synset> meanings) {
        Synset meaning = meanings.getFirst();
        Neighbour neighbour = neighbour(meaning, PartOfSpeech.VERB, meanings.size());
        if (neighbour.decides()) return neighbour.sense;
        return HAPPENING_VERBS.contains(meaning.getLexFileName()) ? plain("transitive") : Optional.empty();
    }

    private Optional<Sense> ofNoun(String lemma, List<Synset> meanings) {
        Synset meaning = meanings.getFirst();
        if (!HAPPENING_NOUNS.contains(meaning.getLexFileName()) || happeningShare(lemma, meanings) < BY_FAR) return Optional.empty();
        Neighbour neighbour = neighbour(meaning, PartOfSpeech.NOUN, meanings.size());
        if (neighbour.decides()) return neighbour.sense;
        Optional<Sense> derived = derived(lemma, meaning);
        if (derived.isPresent()) return derived;
        return meaning.getLexFileName().equals("noun.event") ? plain("nominal") : Optional.empty();
    }

    /** The reading of the verb that the noun is derived from, with the frame that nouns of that type usually have. */
    private Optional<Sense> derived(String lemma, Synset meaning) {
        return wordNet.sourceVerbs(meaning, lemma).stream().flatMap(verb -> lexicon.entry(verb, PartOfSpeech.VERB).stream())
                .filter(entry -> entry.senses().size() == 1).map(entry -> entry.senses().getFirst())
                .filter(sense -> sense.wants().isEmpty() && !sense.eventType().equals(PLAIN) && nounFrames.containsKey(sense.eventType())).findFirst()
                .map(sense -> new Sense(sense.eventType(), nounFrames.get(sense.eventType()), sense.measure()));
    }

    private Optional<Sense> plain(String frame) {
        return Optional.ofNullable(framesByName.get(frame)).map(found -> new Sense(PLAIN, found, Optional.empty()));
    }

    private double happeningShare(String lemma, List<Synset> meanings) {
        return wordNet.share(lemma, meanings, meaning -> HAPPENING_NOUNS.contains(meaning.getLexFileName()));
    }

    /**
     * What a word of the lexicon with the same or a more general meaning says.
     *
     * @param decides whether there is such a word; it may say that there is no event
     */
    private record Neighbour(boolean decides, Optional<Sense> sense) {
    }

    /** Words with one reading only, as another one's readings may not be what it shares. A more general word speaks only for a word of few meanings. */
    private Neighbour neighbour(Synset meaning, PartOfSpeech partOfSpeech, int meanings) {
        List<LexicalEntry> synonyms = known(meaning, partOfSpeech).toList();
        List<LexicalEntry> general = meanings > FEW ? List.of()
                : wordNet.hypernyms(meaning).stream().flatMap(hypernym -> known(hypernym, partOfSpeech)).filter(e -> !e.senses().isEmpty()).toList();
        Optional<Sense> sense = Stream.concat(synonyms.stream(), general.stream()).filter(e -> e.senses().size() == 1)
                .map(e -> e.senses().getFirst()).filter(s -> s.wants().isEmpty()).findFirst();
        return new Neighbour(sense.isPresent() || synonyms.stream().anyMatch(e -> e.senses().stream().allMatch(s -> !s.wants().isEmpty())), sense);
    }

    /** The lexicon's entries for the words of the meaning whose most frequent meaning it is. */
    private Stream<LexicalEntry> known(Synset meaning, PartOfSpeech partOfSpeech) {
        return wordNet.words(meaning).stream().flatMap(word -> lexicon.entry(word, partOfSpeech).stream())
                .filter(entry -> wordNet.meanings(entry.lemma(), partOfSpeech).stream().limit(1).anyMatch(meaning::equals));
    }

    private static Map<String, Frame> usualNounFrames(Lexicon lexicon) {
        Map<String, Map<Frame, Integer>> uses = new HashMap<>();
        for (LexicalEntry entry : lexicon.entries()) {
            if (entry.partOfSpeech() != PartOfSpeech.NOUN || entry.senses().isEmpty()) continue;
            Sense sense = entry.senses().getFirst();
            uses.computeIfAbsent(sense.eventType(), type -> new HashMap<>()).merge(sense.frame(), 1, Integer::sum);
        }
        Map<String, Frame> usual = new HashMap<>();
        Comparator<Map.Entry<Frame, Integer>> byUse = Map.Entry.<Frame, Integer>comparingByValue().thenComparing(use -> use.getKey().name());
        uses.forEach((type, frames) -> usual.put(type, frames.entrySet().stream().max(byUse).orElseThrow().getKey()));
        return Map.copyOf(usual);
    }
}
