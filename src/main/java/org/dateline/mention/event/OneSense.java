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
 * article, as "the strike" has in one that also tells of "a strike by dockers"; and one that none of its like tell has that of the article's subject, as "the
 * strike" has where there is talk of unions and wages (the subject's words as Yarowsky 1992 takes them).
 */
public final class OneSense {
    /** So many different words of a subject show that the article is on it. */
    private static final int FEWEST_WORDS = 2;

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
        Topics topics = new Topics(article, lexicon);
        Map<Integer, List<EventMention>> settled = new TreeMap<>();
        for (Sentence sentence : article.sentences()) {
            settled.put(sentence.index(), triggers.getOrDefault(sentence.index(), List.of()).stream()
                    .map(m -> reading(sentence, m, told.getOrDefault(m.lemma(), Map.of()), topics).map(m::read).orElse(m)).toList());
        }
        return settled;
    }

    /** @param told what the article tells of the readings of the mention's word: how often each type */
    private Optional<Sense> reading(Sentence sentence, EventMention mention, Map<String, Long> told, Topics topics) {
        return told.isEmpty() ? ofSubject(mention, topics) : mostTold(told).flatMap(type -> ofType(sentence, mention, type));
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
    private Optional<Sense> ofType(Sentence sentence, EventMention mention, String type) {
        if (!mention.sense().wants().isEmpty()) return Optional.empty();
        List<Sense> readings = lexicon.entry(mention.lemma(), PartOfSpeech.NOUN).map(LexicalEntry::senses).filter(senses -> senses.contains(mention.sense()))
                .orElse(List.of()).stream().filter(s -> s.eventType().equals(type)).toList();
        boolean speaks = Filler.of(sentence, mention.head()).stream().anyMatch(f -> readings.stream().anyMatch(s -> s.wants().containsKey(f.slot())));
        return speaks ? Optional.empty() : readings.stream().min(Comparator.comparing(s -> s.wants().size()));
    }

    /** That of the article's subject: of two the one with more words, and none where they have as many. */
    private Optional<Sense> ofSubject(EventMention mention, Topics topics) {
        if (!mention.sense().isFree()) return Optional.empty();
        List<Sense> readings = Stream.of(PartOfSpeech.NOUN, PartOfSpeech.VERB).flatMap(pos -> lexicon.entry(mention.lemma(), pos).stream()).map(LexicalEntry::senses)
                .filter(senses -> senses.contains(mention.sense())).findFirst().orElse(List.of());
        int most = readings.stream().mapToInt(sense -> words(sense, topics)).max().orElse(0);
        List<Sense> best = readings.stream().filter(sense -> words(sense, topics) == most).toList();
        return best.size() == 1 && most >= FEWEST_WORDS ? Optional.of(best.getFirst()) : Optional.empty();
    }

    private static int words(Sense sense, Topics topics) {
        return sense.topics().stream().mapToInt(topics::words).max().orElse(0);
    }
}
