package org.dateline.resolve.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of names that do not tell one bearer from another: articles, titles, words for groups. They are data, in {@code name-words.txt}. */
public final class NameWords {
    private static final Map<String, String> MEANING = new HashMap<>();
    private static final Map<String, Set<String>> BY_KIND = load();
    static final Set<String> ARTICLE = BY_KIND.get("article");
    static final Set<String> LINKING = BY_KIND.get("linking");
    static final Set<String> TITLE = BY_KIND.get("title");
    static final Set<String> GENERATION = BY_KIND.get("generation");
    static final Set<String> GROUP = BY_KIND.get("group");
    public static final Set<String> ARMED = BY_KIND.get("armed");
    /** Words that say by themselves that a group is armed. */
    static final Set<String> WARRING = BY_KIND.get("warring");
    public static final Set<String> VAGUE = BY_KIND.get("vague");
    static final Set<String> SETTLEMENT = BY_KIND.get("settlement");
    static final Set<String> PREFIX = BY_KIND.get("prefix");

    /** What one person is in a story. */
    public static final Set<String> OFFICE = BY_KIND.get("office");
    /** Buildings of which a story has many. */
    public static final Set<String> COMMONPLACE = BY_KIND.get("commonplace");
    /** Places of nature and between states of which a story has one. */
    public static final Set<String> LANDMARK = BY_KIND.get("landmark");

    private NameWords() {
    }

    /** The first of the words that mean the same as this one. */
    static String meaning(String word) {
        return MEANING.getOrDefault(word, word);
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = NameWords.class.getResourceAsStream("name-words.txt")) {
            Map<String, Set<String>> byKind = new HashMap<>();
            String kind = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("[")) kind = line.substring(1, line.length() - 1);
                else if (kind.equals("synonym") && !line.isBlank() && !line.startsWith("#")) learn(line.split(" "));
                else if (!line.isBlank() && !line.startsWith("#")) byKind.computeIfAbsent(kind, k -> new HashSet<>()).addAll(Set.of(line.split(" ")));
            }
            byKind.replaceAll((k, words) -> Set.copyOf(words));
            return Map.copyOf(byKind);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own name-words.txt cannot be read", e);
        }
    }

    private static void learn(String[] words) {
        for (String word : words) MEANING.put(word, words[0]);
    }
}
