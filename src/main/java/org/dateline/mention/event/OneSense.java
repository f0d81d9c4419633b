package org.dateline.mention.event;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.mention.EventMention;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;

/**
 * One sense per discourse (Gale, Church and Yarowsky 1992): a noun whose arguments do not tell its reading has the one that they tell elsewhere in the
 * article, as "the strike" has in one that also tells of "a strike by dockers".
 */
public final class OneSense {
    private final Lexicon lexicon;

    public OneSense(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * @param triggers of the article, by sentence
     * @return the same with such readings settled
     */
    public Map<Integer, List<EventMention>> settle(AnnotatedArticle article, Map<Integer, List<EventMention>> triggers) {
        Map<String, Map<String, Long>> told = triggers.values().stream().flatMap(List::stream).flatMap(OneSense::told)
                .collect(Collectors.groupingBy(Told::noun, Collectors.groupingBy(Told::type, TreeMap::new, Collectors.counting())));
        Map<Integer, List<EventMention>> settled = new TreeMap<>();
        for (Sentence sentence : article.sentences()) {
            settled.put(sentence.index(), triggers.getOrDefault(sentence.index(), List.of()).stream()
                    .map(m -> mostTold(told.getOrDefault(m.lemma(), Map.of())).flatMap(type -> reading(sentence, m, type)).map(m::read).orElse(m)).toList());
        }
        return settled;
    }

    private record Told(String noun, String type) {
    }

    /** What a trigger tells of the readings of its own word, or a fixed phrase of those of its last: "went on strike", "air strike" of "strike". */
    private static Stream<Told> told(EventMention trigger) {
        boolean phrase = trigger.lemma().indexOf(' ') > 0;
        if (!phrase && trigger.sense().wants().isEmpty()) return Stream.empty();
        return Stream.of(new Told(trigger.lemma().substring(trigger.lemma().lastIndexOf(' ') + 1), trigger.sense().eventType()));
    }

    private static Optional<String> mostTold(Map<String, Long> types) {
        return types.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
    }

    /** That of the type, where nothing stands in the slots that would tell it. */
    private Optional<Sense> reading(Sentence sentence, EventMention mention, String type) {
        if (!mention.sense().wants().isEmpty()) return Optional.empty();
        List<Sense> readings = lexicon.entry(mention.lemma(), PartOfSpeech.NOUN).map(LexicalEntry::senses).filter(senses -> senses.contains(mention.sense()))
                .orElse(List.of()).stream().filter(s -> s.eventType().equals(type)).toList();
        boolean speaks = Filler.of(sentence, mention.head()).stream().anyMatch(f -> readings.stream().anyMatch(s -> s.wants().containsKey(f.slot())));
        return speaks ? Optional.empty() : readings.stream().min(Comparator.comparing(s -> s.wants().size()));
    }
}
