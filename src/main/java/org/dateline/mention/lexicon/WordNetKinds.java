package org.dateline.mention.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.data.Synset;
import org.dateline.mention.EntityType;

/** What kind of entity a noun describes, by WordNet's lexicographer files and more general meanings. Not thread-safe, as WordNet is not. */
final class WordNetKinds {
    /** Of the uses of a noun, what share must be of one kind for it to be taken as that. */
    private static final double BY_FAR = 0.8;
    private static final String PERSONS = "noun.person";
    private static final String GROUPS = "noun.group";
    /** What meanings of groups are below that are bodies: not "crowd" nor "family". */
    private static final String BODY = "organization";

    private final WordNet wordNet;
    private final Map<String, Optional<EntityType>> kinds = new ConcurrentHashMap<>();

    WordNetKinds(WordNet wordNet) {
        this.wordNet = wordNet;
    }

    Optional<EntityType> of(String noun) {
        return kinds.computeIfAbsent(noun, this::read);
    }

    private Optional<EntityType> read(String noun) {
        // "Peter" is nobody's kind
        List<Synset> meanings = wordNet.meanings(noun, PartOfSpeech.NOUN).stream().filter(meaning -> wordNet.words(meaning).contains(noun)).toList();
        Optional<EntityType> usual = meanings.stream().findFirst().flatMap(this::kind);
        return usual.filter(kind -> wordNet.share(noun, meanings, meaning -> kind(meaning).filter(kind::equals).isPresent()) >= BY_FAR);
    }

    private Optional<EntityType> kind(Synset meaning) {
        return switch (meaning.getLexFileName()) {
            case PERSONS -> Optional.of(EntityType.PERSON);
            case GROUPS -> isBelow(meaning, BODY) ? Optional.of(EntityType.ORGANISATION) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isBelow(Synset meaning, String word) {
        return wordNet.hypernyms(meaning).stream().anyMatch(above -> wordNet.words(above).contains(word) || isBelow(above, word));
    }
}
