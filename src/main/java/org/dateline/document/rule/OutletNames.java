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
    private static final Pattern CAPITALISED = Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&'’+-]*|of|the|and|de|el|la");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");
    private static final Pattern ADDRESS = Pattern.compile("(?:[a-z0-9-]+\\.)+[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern DESK = Pattern.compile("(?i)^(.*?\\S)??\\s*\\b(?:(?:news|web|online|world|digital|foreign|national|city|sports?|business"
            + "|politic(?:s|al)|econom(?:y|ics)|culture|science|health)\\s+)?"
            + "(?:desk|bureau|staff|newsroom|team|correspondents?|reporters?|writers?|editors?|service|contributors?)$");
    private static final int MOST_WORDS = 5;

    private final Set<String> words = Set.copyOf(Resource.lines("outlet-words.txt"));

    /** Whether a short piece of text could be an outlet's name: capitalised words, or a web address. */
    boolean couldBe(String text) {
        String[] parts = text.strip().split("\\s+");
        return isAddress(text) || parts.length <= MOST_WORDS && Arrays.stream(parts).allMatch(part -> CAPITALISED.matcher(part).matches());
    }

    /** Whether the form alone tells that a name is an outlet's: an acronym, a web address, or a word that outlets are called by. */
    boolean isSurely(String text) {
        String name = text.strip();
        return couldBe(name) && (ACRONYM.matcher(name).matches() || isAddress(name)
                || Arrays.stream(name.toLowerCase(Locale.ROOT).split("[\\s-]+")).anyMatch(words::contains));
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text.strip()).matches();
    }

    /** The outlet of a desk or role: "Harbour Post" of "Harbour Post Web Desk", nothing of "Staff Writer"; empty where the text is no desk. */
    Optional<String> ofDesk(String text) {
        Matcher desk = DESK.matcher(text.strip());
        return desk.matches() ? Optional.of(desk.group(1) == null ? "" : desk.group(1)) : Optional.empty();
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
