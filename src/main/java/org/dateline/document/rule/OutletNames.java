package org.dateline.document.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The form of a news outlet's name. */
final class OutletNames {
    private static final Pattern CAPITALISED = Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&'’+-]*|of|on|the|and|&|de|des|du|di|della|el|la|le|les");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern ADDRESS = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESK = Pattern.compile("(?i)^(?<name>.*?\\S)??\\s*\\b(?:(?:(?:\\w+ )?affairs|news|web|online|world|digital|foreign|national|city|sports?|business"
            + "|politic(?:s|al)|econom(?:y|ics)|culture|science|health|diplomatic|defen[cs]e|security|chief|senior|special)\\s+)*"
            + "(?:desk|bureau|staff|newsroom|team|service|(?<post>correspondents?|reporters?|writers?|editors?|contributors?))$");
    private static final int MOST_WORDS = 5;

    private static final List<String> ENDINGS = List.of("posten", "bladet", "avisen", "tidende", "tidningen", "zeitung", "presse", "press", "wire", "news", "times", "post", "blatt", "bote", "anzeiger",
            "herald", "telegraph", "pravda", "novosti", "today");
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ACRONYM = 3;
    private static final Set<String> ARTICLES = Set.of("THE", "DER", "DIE", "DAS", "EL", "IL", "LA", "LE", "LES", "LOS", "LAS");
    private static final Set<String> LITTLE = Set.of("THE", "OF", "AND", "DE", "DEL", "DER", "DIE", "EL", "IL", "LA", "LE", "LES", "LOS", "LAS");
    private static final Pattern INNER = Pattern.compile("(?<= )(?:Of|And|De|Del|Der|Des|Di|Du|La|El)(?= )");
    /** Three letters that can be spoken as a word, as those of most acronyms cannot: "RED", "SUN". */
    private static final Pattern SPOKEN = Pattern.compile("[^AEIOU][AEIOUY][^AEIOU]");

    private final Set<String> words = Set.copyOf(Resource.lines("outlet-words.txt"));
    private final Set<String> known = Set.copyOf(Resource.lines("outlet-names.txt"));

    /** Whether a short piece of text could be an outlet's name: capitalised words, or a web address. */
    boolean couldBe(String text) {
        String[] parts = text.strip().split("\\s+");
        return isAddress(text) || parts.length <= MOST_WORDS && Arrays.stream(parts).allMatch(part -> CAPITALISED.matcher(part).matches());
    }

    /** Whether the form alone tells that a name is an outlet's: an acronym, a web address, or a word that outlets are called by. */
    boolean isSurely(String text) {
        String name = text.strip();
        return isKnown(name) || couldBe(name) && !SectionNames.isOne(name) && (ACRONYM.matcher(name).matches() || isAddress(name)
                || Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+")).anyMatch(this::isOutletWord));
    }

    /** Whether nothing but capitals speaks for an outlet: places are written so as well. */
    boolean isBareAcronym(String text) {
        return ACRONYM.matcher(text.strip()).matches() && !isKnown(text) && !isOutletWord(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether more than capitals tells that a name is an outlet's. */
    boolean isSurelyByWords(String text) {
        return isSurely(text) && !isBareAcronym(text);
    }

    /** Whether it is a name that everybody knows for an outlet's. */
    boolean isKnown(String text) {
        return known.contains(text.strip());
    }

    /** Whether its first or last word is one that outlets are called by, as in "Radio Lindal", "The Harbour Post" and "El Heraldo del Sur". */
    boolean isNamedAtItsEdge(String text) {
        String[] parts = text.strip().toLowerCase(Locale.ROOT).split("[\\s-]+");
        int first = opensWithArticle(text) ? 1 : 0;
        return isOutletWord(parts[parts.length - 1]) || isOutletWord(parts[first]);
    }

    /** Whether it is a name in capitals behind an article, which headlines do without: "LA MAREA DE PORTO". */
    boolean isShoutedWithArticle(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && opensWithArticle(text) && couldBe(text);
    }

    private static boolean opensWithArticle(String text) {
        String[] parts = text.strip().split("\\s+");
        return parts.length > 1 && ARTICLES.contains(parts[0].toUpperCase(Locale.ROOT));
    }

    /** A name shouted in capitals in its usual spelling: "The Harbour Post" of "THE HARBOUR POST"; short words that are no common ones stay. */
    String spelled(String name) {
        if (!name.equals(name.toUpperCase(Locale.ROOT)) || !name.contains(" ")) return name;
        String spelled = Arrays.stream(name.split(" ")).map(word -> word.length() > LONGEST_ACRONYM || LITTLE.contains(word) || SPOKEN.matcher(word).matches() || isOutletWord(word.toLowerCase(Locale.ROOT))
                ? PersonName.spelled(word) : word).collect(Collectors.joining(" "));
        return INNER.matcher(spelled).replaceAll(little -> little.group().toLowerCase(Locale.ROOT));
    }

    private boolean isOutletWord(String word) {
        return words.contains(word) || ENDINGS.stream().anyMatch(ending -> word.endsWith(ending) && word.length() >= ending.length() + SHORTEST_STEM);
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    /**
     * The outlet of a desk or role: "Harbour Post" of "Harbour Post Web Desk", nothing of "Staff Writer" or "Diplomatic Editor"; empty where the text
     * is no desk.
     */
    Optional<String> ofDesk(String text) {
        Matcher desk = DESK.matcher(text.strip());
        if (!desk.matches()) return Optional.empty();
        String name = desk.group("name") == null || LITTLE.contains(desk.group("name").toUpperCase(Locale.ROOT)) ? "" : desk.group("name");
        boolean outlet = desk.group("post") == null ? couldBe(name) : isSurely(name);
        return Optional.of(outlet ? name : "");
    }

    /** The name that a registrable domain was made of, as far as it can be told: "harbourpost.com" is "Harbour Post". */
    String ofDomain(String domain) {
        String label = domain.substring(0, domain.indexOf('.')).toLowerCase(Locale.ROOT);
        return Arrays.stream(parted(label).split("[ -]+")).filter(part -> !part.isEmpty())
                .map(part -> part.length() <= 3 && !part.equals("the") && !words.contains(part) ? part.toUpperCase(Locale.ROOT)
                        : Character.toUpperCase(part.charAt(0)) + part.substring(1))
                .collect(Collectors.joining(" "));
    }

    private String parted(String label) {
        if (label.startsWith("the") && label.length() > 6) return "the " + parted(label.substring(3));
        List<String> endings = words.stream().filter(word -> label.endsWith(word) && label.length() > word.length())
                .sorted((a, b) -> b.length() - a.length()).toList();
        return endings.isEmpty() ? label : parted(label.substring(0, label.length() - endings.get(0).length())) + " " + endings.get(0);
    }
}
