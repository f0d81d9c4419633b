package org.dateline.resolve.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.mention.EntityType;
import org.dateline.text.LegalForm;
import org.dateline.text.NameKey;

/**
 * One name or description, taken apart.
 *
 * @param text       as written
 * @param spelt      its words, without articles, and for a person without titles; never empty
 * @param joined     the words in one, so that "Abdul Karim" and "Abdulkarim" are the same
 * @param generation "jr", "iii" and the like, or empty
 */
public record NameForm(String text, Kind kind, List<NameWord> spelt, NameWord joined, String generation) {
    private static final int LONGEST_ACRONYM = 6;

    public enum Kind {
        /** A person's name of two words or more, or any name of something else. */
        FULL,
        /** A person's name of one word. */
        SINGLE,
        /** Capital letters that stand for the words of a name. */
        ACRONYM,
        /** A group's name with a common noun after it: "Alfar fighters". */
        GROUP,
        /** Common words, perhaps with a name among them: "the bridge", "Ruritanian army", "residents of Strelsau". */
        DESCRIPTION
    }

    public NameForm {
        spelt = List.copyOf(spelt);
    }

    /**
     * @param origin   the state that a word names or is an adjective of
     * @param spelling makes a word of its text
     */
    static NameForm of(String text, EntityType type, boolean named, Function<String, Optional<String>> origin, Function<String, NameWord> spelling) {
        Parts parts = parts(text, type, named, origin);
        List<NameWord> spelt = parts.words.stream().map(spelling).toList();
        return new NameForm(text, parts.kind, spelt, spelling.apply(String.join("", parts.words)), parts.generation);
    }

    private record Parts(Kind kind, List<String> words, String generation) {
    }

    private static Parts parts(String text, EntityType type, boolean named, Function<String, Optional<String>> origin) {
        String bare = type == EntityType.PERSON ? text : LegalForm.without(text);
        List<String> tokens = Arrays.stream(bare.strip().split("[\\s\\u00a0]+")).filter(token -> !NameKey.of(token).isEmpty()).toList();
        if (tokens.isEmpty()) return new Parts(Kind.DESCRIPTION, List.of(text), "");
        List<String> capitals = named ? capitalRun(withoutSettlement(tokens), type) : List.of();
        if (!capitals.isEmpty()) return name(capitals, type);
        List<String> group = type == EntityType.PERSON ? List.of() : group(tokens, origin);
        if (!group.isEmpty() && (named || NameForm.isGroup(type))) return new Parts(Kind.GROUP, keep(group), "");
        return new Parts(Kind.DESCRIPTION, Descriptions.words(text, type, origin), "");
    }

    public boolean isName() {
        return kind != Kind.DESCRIPTION && kind != Kind.GROUP;
    }

    /** The words, folded. */
    public List<String> words() {
        return spelt.stream().map(NameWord::text).toList();
    }

    /** Whether a description has more words than one that tell it from others. */
    public boolean isTelling() {
        return Descriptions.telling(text).size() > 1;
    }

    /** First letters of its words. */
    public String initials() {
        return words().stream().filter(word -> !NameWords.LINKING.contains(word)).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** First letters with those of articles and small words too: "LTV" of "Lok ta Veren". */
    public String allInitials() {
        return Arrays.stream(NameKey.of(text).split(" ")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    public NameWord first() {
        return spelt.getFirst();
    }

    public NameWord last() {
        return spelt.getLast();
    }

    private static Parts name(List<String> tokens, EntityType type) {
        List<String> words = keep(tokens);
        if (type == EntityType.PERSON) return personal(words);
        if (tokens.size() == 1 && isAcronym(tokens.getFirst())) return new Parts(Kind.ACRONYM, words, "");
        if (words.size() > 1 && NameWords.PREFIX.contains(words.getFirst())) words = words.subList(1, words.size());
        return new Parts(Kind.FULL, words, "");
    }

    private static Parts personal(List<String> words) {
        String generation = words.size() > 1 && NameWords.GENERATION.contains(words.getLast()) ? words.getLast() : "";
        List<String> rest = generation.isEmpty() ? words : words.subList(0, words.size() - 1);
        int start = 0;
        for (int i = 0; i < rest.size() - 1; i++) if (NameWords.TITLE.contains(rest.get(i))) start = i + 1;
        List<String> bare = rest.subList(start, rest.size());
        return new Parts(bare.size() > 1 ? Kind.FULL : Kind.SINGLE, bare, generation);
    }

    /**
     * The capitalised words at the end, small linking words among them; none where the text ends in a common word, where they
     * hang on one by "of", and where common words before a place's name make it another place ("northern Ruritania").
     */
    private static List<String> capitalRun(List<String> tokens, EntityType type) {
        int start = tokens.size();
        while (start > 0 && (isCapital(tokens.get(start - 1)) || start < tokens.size() && isSmall(tokens.get(start - 1)))) start--;
        while (start < tokens.size() && !isCapital(tokens.get(start)) && isSmall(tokens.get(start))) {
            if (start > 0 && NameWords.LINKING.contains(NameKey.of(tokens.get(start)))) return List.of();
            start++;
        }
        boolean cut = start > 0 && tokens.subList(0, start).stream().anyMatch(token -> !isSmall(token));
        return cut && type.isLocation() ? List.of() : tokens.subList(start, tokens.size());
    }

    /** "the city of Strelsau" is Strelsau, but "the north of Ruritania" is not Ruritania. */
    private static List<String> withoutSettlement(List<String> tokens) {
        int of = tokens.indexOf("of");
        boolean settlement = of > 0 && of < tokens.size() - 1 && NameWords.SETTLEMENT.contains(NameKey.of(String.join(" ", tokens.subList(0, of))));
        return settlement ? tokens.subList(of + 1, tokens.size()) : tokens;
    }

    /** "Alfar" of "the Ruritanian Alfar movement"; nothing where no name but a state's stands before the common noun. */
    private static List<String> group(List<String> tokens, Function<String, Optional<String>> origin) {
        List<String> rest = tokens.subList(0, tokens.size() - 1);
        boolean group = NameWords.GROUP.contains(NameKey.of(tokens.getLast())) && !rest.isEmpty() && rest.stream().allMatch(t -> isCapital(t) || isSmall(t))
                && isCapital(rest.getLast());
        if (!group || origin.apply(NameKey.of(rest.getLast())).isPresent()) return List.of();
        int first = 0;
        while (first < rest.size() - 1 && (isSmall(rest.get(first)) || origin.apply(NameKey.of(rest.get(first))).isPresent())) first++;
        return rest.subList(first, rest.size());
    }

    private static boolean isCapital(String token) {
        int first = token.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('x');
        boolean inner = token.codePoints().anyMatch(Character::isUpperCase);
        return inner || !Character.isLowerCase(first);
    }

    private static boolean isSmall(String token) {
        String key = NameKey.of(token);
        return NameWords.ARTICLE.contains(key) || NameWords.LINKING.contains(key) || token.equalsIgnoreCase("the");
    }

    private static boolean isAcronym(String token) {
        String bare = token.replace(".", "");
        return bare.length() > 1 && bare.length() <= LONGEST_ACRONYM && bare.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static List<String> keep(List<String> tokens) {
        List<String> words = List.of(NameKey.of(String.join(" ", tokens)).split(" "));
        List<String> kept = words.stream().filter(word -> !NameWords.ARTICLE.contains(word)).toList();
        return kept.isEmpty() ? words : kept;
    }

    /** Whether the class is one of people together, of which descriptions are compared by their words' meaning. */
    public static boolean isGroup(EntityType type) {
        return switch (type) {
            case ARMED_GROUP, PEOPLE_GROUP, ORGANISATION -> true;
            case PERSON, PLACE, STATE, FACILITY -> false;
        };
    }
}
