package org.dateline.mention.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small classes of words by which mentions of one entity are known. They are data, in {@code entity-words.txt}, where each class is explained. */
final class EntityWords {
    private static final String RESOURCE = "entity-words.txt";
    private static final Map<String, Set<String>> BY_CLASS = load();
    static final Set<String> ANYBODY = of("anybody");
    static final Set<String> COLLECTIVES = of("collective");
    static final Set<String> ANY_BODY = of("any-body");
    static final Set<String> HEADS = of("head");
    static final Set<String> SETTLEMENTS = of("settlement");
    static final Set<String> QUARTERS = of("quarter");
    static final Set<String> ORGANISATIONS = of("organisation");
    static final Set<String> LINKING = of("linking");
    static final Set<String> RANKS = of("rank");
    static final Set<String> BUSINESSES = of("business");
    static final Set<String> PERPETRATORS = of("perpetrator");
    static final Set<String> POLICE = of("police");
    static final Set<String> HUNDREDS = of("hundreds");
    static final Set<String> ADDRESSES = of("address");
    static final Set<String> BODY_ROLES = of("body-role");
    static final Set<String> PARTIES = of("party");
    static final Set<String> OBJECT_CASES = of("object-case");
    static final Set<String> ANYMAN = of("anyman");
    static final Set<String> MEN = of("man");
    static final Set<String> WOMEN = of("woman");
    static final Set<String> RELATIVES = of("relative");
    static final Set<String> ELDERS = of("elder");
    static final Set<String> WHERE = of("where");
    static final Set<String> TOWARDS = of("towards");
    static final Set<String> HONORIFICS = of("honorific");
    static final Set<String> NAMING_VERBS = of("naming");
    static final Set<String> NAMED = of("named");
    static final Set<String> NAMING_PARTICLES = of("naming-particle");
    static final Set<String> ALIASES = of("alias");
    static final Set<String> FORMERLY = of("formerly");
    static final Set<String> REFLEXIVES = of("reflexive");
    static final Set<String> IDENTIFYING = of("identifying");
    static final Set<String> IMPERSONAL = of("impersonal");

    private EntityWords() {
    }

    private static Set<String> of(String name) {
        Set<String> words = BY_CLASS.get(name);
        if (words == null) throw new IllegalStateException("the program's own " + RESOURCE + " has no class " + name);
        return words;
    }

    private static Map<String, Set<String>> load() {
        try (InputStream in = EntityWords.class.getResourceAsStream(RESOURCE)) {
            Map<String, Set<String>> byClass = new HashMap<>();
            String name = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("[")) name = line.substring(1, line.length() - 1);
                else if (!line.isBlank() && !line.startsWith("#")) byClass.computeIfAbsent(name, k -> new HashSet<>()).addAll(List.of(line.split(" ")));
            }
            byClass.replaceAll((k, words) -> Set.copyOf(words));
            return Map.copyOf(byClass);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own " + RESOURCE + " cannot be read", e);
        }
    }
}
