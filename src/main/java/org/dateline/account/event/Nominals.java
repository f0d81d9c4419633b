package org.dateline.account.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.mention.EventMention;
import org.dateline.mention.lexicon.EventTrait;
import org.dateline.mention.lexicon.Frame;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Slot;

/**
 * The noun for what a trigger tells of: the trigger itself where it is one, else the lexicon's noun of the same event type and stem ("destroy":
 * destruction), else the name of the event type. Thread-safe.
 */
final class Nominals {
    /** Of a verb's letters, how many its noun begins with. */
    private static final double LEAST_STEM = 0.6;
    private static final int SHORTEST_STEM = 3;
    /** With these a verb means something else than alone: "blow up". */
    private static final Set<String> PARTICLES = Set.of("up", "down", "off", "out", "away", "over", "on", "in", "through", "back", "apart", "by");
    private static final Frame UNKNOWN = new Frame("unknown", Map.of());

    /**
     * A noun and how its arguments are expressed.
     *
     * @param origin where the noun is from
     */
    record Nominal(String noun, Frame frame, Origin origin) {
    }

    /** The article uses the noun; the noun is of the verb's stem; it is the verb's own form; it is the name of the event type. */
    enum Origin { TOLD, STEM, GERUND, TYPE }

    private record Key(String lemma, String eventType) {
    }

    private final Lexicon lexicon;
    private final Map<String, TreeMap<String, Frame>> nounsByType = new HashMap<>();
    private final Map<Key, Nominal> verbs = new ConcurrentHashMap<>();

    Nominals(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (LexicalEntry entry : lexicon.entries()) {
            if (entry.partOfSpeech() != PartOfSpeech.NOUN || entry.isPhrase()) continue;
            entry.senses().forEach(sense -> nounsByType.computeIfAbsent(sense.eventType(), type -> new TreeMap<>()).putIfAbsent(entry.lemma(), sense.frame()));
        }
    }

    Nominal of(EventMention trigger) {
        Frame frame = trigger.sense().frame();
        boolean noun = frame.role(Slot.SUBJECT).isEmpty() && frame.role(Slot.OBJECT).isEmpty();
        if (noun) return new Nominal(trigger.lemma(), frame, Origin.TOLD);
        return verbs.computeIfAbsent(new Key(trigger.lemma(), trigger.sense().eventType()), this::ofVerb);
    }

    private Nominal ofVerb(Key key) {
        List<String> words = List.of(key.lemma.split(" "));
        String verb = words.getFirst();
        TreeMap<String, Frame> nouns = nounsByType.getOrDefault(key.eventType, new TreeMap<>());
        // "sign a deal" is a deal
        Optional<String> object = words.stream().skip(1).filter(nouns::containsKey).findFirst();
        Optional<String> stem = words.stream().anyMatch(PARTICLES::contains) ? Optional.empty()
                : nouns.keySet().stream().filter(noun -> isOfStem(noun, verb)).min(byCloseness(verb));
        return object.or(() -> stem).map(noun -> new Nominal(noun, nouns.get(noun), noun.equals(gerund(verb)) ? Origin.GERUND : Origin.STEM))
                .orElseGet(() -> ofType(key, verb, nouns));
    }

    private Nominal ofType(Key key, String verb, TreeMap<String, Frame> nouns) {
        if (lexicon.has(key.eventType, EventTrait.FIELD)) return new Nominal(gerund(verb) + key.lemma.substring(verb.length()), UNKNOWN, Origin.GERUND);
        String noun = key.eventType.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return new Nominal(noun, Optional.ofNullable(nouns.get(noun)).orElse(UNKNOWN), Origin.TYPE);
    }

    private static boolean isOfStem(String noun, String verb) {
        if (noun.indexOf('-') >= 0) return false;
        int stem = 0;
        while (stem < Math.min(noun.length(), verb.length()) && noun.charAt(stem) == verb.charAt(stem)) stem++;
        return stem >= SHORTEST_STEM && stem >= LEAST_STEM * verb.length();
    }

    /** "meeting" for meet, "attack" for attack; of others the shortest. */
    private static Comparator<String> byCloseness(String verb) {
        List<String> closest = List.of(gerund(verb), verb);
        return Comparator.comparingInt((String noun) -> closest.contains(noun) ? closest.indexOf(noun) : closest.size())
                .thenComparingInt(String::length).thenComparing(Comparator.naturalOrder());
    }

    private static String gerund(String verb) {
        if (verb.endsWith("ie")) return verb.substring(0, verb.length() - 2) + "ying";
        if (verb.matches("[^aeiou]*[aeiou][^aeiouwxy]")) return verb + verb.charAt(verb.length() - 1) + "ing";
        return (verb.matches(".*[^eoy]e") ? verb.substring(0, verb.length() - 1) : verb) + "ing";
    }
}
