package org.dateline.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.mention.EntityType;
import org.dateline.text.NameKey;

/** The words of a description, so that descriptions of one meaning have the same words. */
final class Descriptions {
    private static final Set<String> GROUP_WORDS = Set.of("group", "groups");
    private static final Set<String> BETWEEN = Set.of("of", "in", "at", "near");
    private static final String GOVERNMENT = NameWords.meaning("government");
    private static final String REBELS = NameWords.meaning("rebels");

    private Descriptions() {
    }

    /**
     * "residents of Strelsau" becomes "strelsau resident", "Ruritanian" and "Ruritania's" become the state, words of one meaning become one, and an
     * armed group's "forces", "troops" and the like go where a word before them says as much ("rebel fighters", "anti-government forces").
     */
    static List<String> words(String text, EntityType type, Function<String, Optional<String>> origin) {
        List<String> words = telling(text);
        int of = between(words);
        List<String> ordered = new ArrayList<>();
        if (of > 0 && of < words.size() - 1) ordered.addAll(words.subList(of + 1, words.size()));
        ordered.addAll(of > 0 ? words.subList(0, of) : words);
        boolean several = ordered.size() > 1;
        ordered.replaceAll(word -> several ? origin.apply(word).orElse(NameWords.meaning(word)) : NameWords.meaning(word));
        if (type == EntityType.ARMED_GROUP) opposed(ordered);
        int last = ordered.size() - 1;
        boolean implied = last > 0 && NameWords.ARMED.contains(ordered.getLast()) && NameWords.WARRING.contains(ordered.get(last - 1));
        boolean armedGroup = last > 0 && NameForm.isGroup(type) && GROUP_WORDS.contains(ordered.getLast());
        if (implied || armedGroup) ordered.removeLast();
        return NameForm.isGroup(type) ? singular(ordered) : ordered;
    }

    /** The words that tell one from another: not "some", "his" or "three"; all where nothing else is left. */
    static List<String> telling(String text) {
        List<String> all = List.of(NameKey.of(text).split(" "));
        List<String> words = all.stream().filter(word -> !NameWords.VAGUE.contains(word) && !word.chars().allMatch(Character::isDigit)).toList();
        return words.isEmpty() ? all : words;
    }

    /** Where "of" or "in" stands before what a description is of; -1 where none does. */
    private static int between(List<String> words) {
        for (int i = 0; i < words.size(); i++) if (BETWEEN.contains(words.get(i))) return i;
        return -1;
    }

    /** Who bears arms against the government, or for the opposition, is a rebel. */
    private static void opposed(List<String> words) {
        int anti = words.indexOf("anti");
        if (anti >= 0 && anti + 2 < words.size() && words.get(anti + 1).equals(GOVERNMENT)) {
            words.subList(anti, anti + 2).clear();
            words.add(anti, REBELS);
        }
        int opposition = words.indexOf("opposition");
        if (opposition >= 0 && opposition < words.size() - 1) words.set(opposition, REBELS);
        words.remove("armed");
        int last = words.size() - 1;
        if (last > 0 && words.get(last).equals(REBELS) && words.get(last - 1).equals(REBELS)) words.removeLast();
    }

    private static List<String> singular(List<String> words) {
        return words.stream().map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word).toList();
    }
}
