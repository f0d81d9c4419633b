package org.dateline.mention.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.text.LegalForm;
import org.dateline.text.Span;

/** What stands at the edge of a recognised name and belongs to it, and names inside of a hyphenated word. */
final class NameEdges {
    private static final Pattern DIRECTION = Pattern.compile("(?:(?:north|south)-?(?:east|west)?|east|west)(?:ern)?|central|downtown");
    /** "Ruritania-backed", "Strelsau-based", "US-led": a name and a participle. */
    private static final Pattern COMPOUND = Pattern.compile("(\\p{Lu}[\\p{L}.'’ ]*)-\\p{Ll}+");

    /** How many small words may follow on each other inside of a name: "for the". */
    private static final int MOST_LINKING = 2;

    private final Authority authority;

    NameEdges(Authority authority) {
        this.authority = authority;
    }

    /** Where "northern" or "downtown" begins before a place's name; it makes it the name of another place. */
    Optional<Integer> direction(Sentence sentence, int first, int last) {
        if (first == 0) return Optional.empty();
        Token before = sentence.token(first - 1);
        boolean direction = DIRECTION.matcher(before.word().toLowerCase(Locale.ROOT)).matches();
        return direction && dependsInside(sentence, first - 1, first, last) ? Optional.of(first - 1) : Optional.empty();
    }

    /** Where the whole title begins: "Ruritanian Defence Minister" before a person's name, of which the name holds only the capitalised nouns. */
    int titleFrom(Sentence sentence, int first, int last) {
        int from = first;
        while (from > 0 && isOfficeOf(sentence, from - 1) && dependsInside(sentence, from - 1, from, last)) from--;
        return from;
    }

    private boolean isOfficeOf(Sentence sentence, int token) {
        String word = sentence.token(token).word();
        return Character.isUpperCase(word.charAt(0)) && (authority.ofDemonym(word).isPresent() || !authority.named(word).isEmpty());
    }

    /** Where an organisation's name begins that opens with an adjective of origin: "Ruritanian Observatory for Peace". */
    int originFrom(Sentence sentence, int first, int last) {
        if (first == 0 || first == last) return first;
        boolean origin = authority.ofDemonym(sentence.token(first - 1).word()).isPresent() && Character.isUpperCase(sentence.token(first - 1).word().charAt(0));
        boolean capitals = Character.isUpperCase(sentence.token(first).word().charAt(0));
        return origin && capitals && dependsInside(sentence, first - 1, first, last) ? first - 1 : first;
    }

    /** Where a firm's name ends with its legal form: "Orm plc", "Orm, Inc."; the given token where it has none. */
    static int legalForm(Sentence sentence, int last) {
        int next = last + 1;
        if (next < sentence.tokens().size() && sentence.token(next).word().equals(",")) next++;
        return next < sentence.tokens().size() && LegalForm.is(sentence.token(next).word()) ? next : last;
    }

    /**
     * Where an organisation's name ends that opens with a common noun and goes on with a small word: "Front for the Bend"; the given token where nothing
     * goes on.
     */
    int complement(Sentence sentence, int last, IntPredicate isName) {
        int end = last;
        boolean opens = EntityWords.ORGANISATIONS.contains(sentence.token(last).word().toLowerCase(Locale.ROOT)) && !sentence.token(last).name().equals("PERSON");
        if (!opens) return last;
        for (int i = last + 1; i < sentence.tokens().size(); i++) {
            String word = sentence.token(i).word();
            if (isName.test(i)) end = i;
            else if (!EntityWords.LINKING.contains(word) || i > end + MOST_LINKING) break;
            else if (i == last + 1 && word.equals("and")) break;
        }
        boolean linked = end > last + 1;
        return linked ? end : last;
    }

    /** Where the words begin that say who or what the bearer of a name is, up to the noun for it right before the name: "opposition leader Elena Ruiz", "news agency Corvus". */
    int describedFrom(Sentence sentence, int first, int last, KindNouns kinds) {
        int noun = first - 1;
        if (first == 0 || !kinds.tellsKind(sentence.token(noun))) return first;
        boolean hangsOnNoun = !kinds.isPerson(sentence.token(noun)) && isNamed(sentence, noun, first, last);
        if (!hangsOnNoun && !dependsInside(sentence, noun, first, last)) return first;
        int from = noun;
        while (from > 0 && isModifier(sentence.token(from - 1)) && dependsInside(sentence, from - 1, noun, last)) from--;
        return from;
    }

    /** "The agency Corvus", where the parser hangs the name on the noun. */
    private static boolean isNamed(Sentence sentence, int noun, int first, int last) {
        return sentence.dependents(noun).stream().anyMatch(d -> d.relation().matches("appos|flat|dep") && d.dependent() >= first && d.dependent() <= last);
    }

    private static boolean isModifier(Token token) {
        return token.isNoun() || token.pos().equals("JJ") || token.pos().equals("VBN");
    }

    /** Whether the word only says where or with whom what follows is: "Kenya-based". */
    static boolean isAttribute(Token token) {
        return COMPOUND.matcher(token.word()).matches();
    }

    /** A well-known name before the hyphen of an adjective, and where it stands in the article. */
    Optional<Span> insideOf(Token token) {
        Matcher compound = COMPOUND.matcher(token.word());
        if (!compound.matches()) return Optional.empty();
        String name = compound.group(1);
        Optional<AuthorityEntry> known = authority.named(name).stream().findFirst().or(() -> authority.ofSeat(name));
        return known.map(entry -> new Span(token.span().begin(), token.span().begin() + name.length()));
    }

    private static boolean dependsInside(Sentence sentence, int token, int first, int last) {
        Optional<Dependency> up = sentence.governor(token);
        return up.filter(d -> d.governor() >= first && d.governor() <= last && (d.relation().equals("amod") || d.relation().equals("compound"))).isPresent();
    }
}
