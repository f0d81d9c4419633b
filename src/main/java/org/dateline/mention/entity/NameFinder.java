package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.Evidence;
import org.dateline.mention.MentionForm;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.mention.time.CalendarWords;
import org.dateline.text.LegalForm;
import org.dateline.text.Span;

/**
 * Finds names: what the recogniser marked, runs of proper nouns, and names of the authority file, which win.
 * Titles before a person's name belong to the mention and not to the name.
 */
final class NameFinder {
    private static final int LONGEST_AUTHORITY_NAME = 7;

    /** Tokens first..last, of which those from title on are the name with its title and those from name on are the bare name. */
    private record Run(int first, int title, int name, int last, String label, Optional<AuthorityEntry> authority) {
        Run(int first, int name, int last, String label, Optional<AuthorityEntry> authority) {
            this(first, first, name, last, label, authority);
        }

        /** With what says before it who is meant: "opposition leader Elena Ruiz". */
        Run describedFrom(int description) {
            return new Run(description, title, name, last, label, authority);
        }
    }

    private final KindNouns kinds;
    private final Authority authority;
    private final NameEdges edges;

    NameFinder(KindNouns kinds, Authority authority) {
        this.kinds = kinds;
        this.authority = authority;
        this.edges = new NameEdges(authority);
    }

    List<Candidate> find(Sentence sentence, CharSequence text) {
        List<Candidate> found = new ArrayList<>();
        for (Run run : runs(sentence, text)) found.add(candidate(sentence, run.describedFrom(edges.describedFrom(sentence, run.first(), run.last(), kinds)), text));
        for (Token token : sentence.tokens()) edges.insideOf(token).ifPresent(span -> found.add(inside(sentence, token, span, text)));
        return found;
    }

    /** "Kenya" in "Kenya-based". */
    private Candidate inside(Sentence sentence, Token token, Span span, CharSequence text) {
        String name = span.of(text);
        Optional<AuthorityEntry> known = choose(authority.named(name), "LOCATION").or(() -> authority.ofSeat(name));
        EntityMention mention = new EntityMention(new Evidence(sentence.index(), span), token.index(), name, MentionForm.NAME);
        return new Candidate(sentence, mention, name, known.map(AuthorityEntry::type), known.isPresent(), known, Set.of());
    }

    private List<Run> runs(Sentence sentence, CharSequence text) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            Optional<Run> known = authorityName(sentence, i, text);
            if (known.isPresent() && !continues(sentence, known.get())) {
                direction(sentence, known.get()).ifPresent(runs::add);
                runs.add(known.get());
                i = known.get().last() + 1;
            } else if (isNameToken(sentence, i)) {
                Run run = properRun(sentence, i);
                direction(sentence, run).ifPresent(runs::add);
                if (run.name() <= run.last() && !isOpeningNoun(sentence, run)) runs.add(run);
                i = run.last() + 1;
            } else {
                i++;
            }
        }
        return runs;
    }

    /** "northern Kenya", which is not Kenya, where a direction stands before a place's name. */
    private Optional<Run> direction(Sentence sentence, Run run) {
        boolean place = run.authority().map(e -> e.type().isLocation()).orElse(!run.label().equals("PERSON"));
        return place ? edges.direction(sentence, run.first(), run.last()).map(first -> new Run(first, first, run.last(), "LOCATION", Optional.empty())) : Optional.empty();
    }

    /** The longest name of the authority file that begins here. */
    private Optional<Run> authorityName(Sentence sentence, int first, CharSequence text) {
        if (!isNameToken(sentence, first)) return Optional.empty();
        int limit = Math.min(sentence.tokens().size(), first + LONGEST_AUTHORITY_NAME) - 1;
        for (int last = limit; last >= first; last--) {
            if (!isNameToken(sentence, last)) continue;
            List<AuthorityEntry> entries = authority.named(NounPhrases.text(sentence, first, last, text));
            if (entries.isEmpty() && first == last) {
                entries = authority.ofSeat(sentence.token(first).word()).map(List::of).orElse(List.of());
                if (!entries.isEmpty()) return Optional.of(new Run(first, first, last, "O", Optional.empty()));
            }
            if (!entries.isEmpty()) {
                Optional<AuthorityEntry> one = choose(entries, sentence.token(first).name());
                return Optional.of(new Run(first, first, last, sentence.token(last).name(), one));
            }
        }
        return Optional.empty();
    }

    /** Of several bearers of a name the one that the recogniser's class admits; none where that leaves a doubt. */
    private static Optional<AuthorityEntry> choose(List<AuthorityEntry> entries, String label) {
        if (entries.size() == 1) return Optional.of(entries.getFirst());
        List<AuthorityEntry> fitting = entries.stream().filter(e -> label.equals("LOCATION") == e.type().isLocation()).toList();
        if (fitting.size() == 1) return Optional.of(fitting.getFirst());
        return entries.stream().filter(e -> e.type() == EntityType.STATE).findFirst();
    }

    /** Whether a longer proper name goes on after the authority name: "Washington Post", "Paris Hilton", "France Telecom". */
    private boolean continues(Sentence sentence, Run run) {
        int next = run.last() + 1;
        if (next >= sentence.tokens().size()) return false;
        Token after = sentence.token(next);
        Token last = sentence.token(run.last());
        if (!after.isProperNoun() || !last.isProperNoun()) return false;
        boolean sameName = after.name().equals(last.name()) && !after.name().equals("O");
        boolean kind = kinds.typeOf(KindNouns.lemma(after)).filter(t -> t != EntityType.PERSON).isPresent();
        boolean inside = sentence.governor(run.last()).filter(d -> d.governor() > run.last() && d.relation().matches("compound|flat")).isPresent();
        return inside && (sameName || kind);
    }

    private Run properRun(Sentence sentence, int start) {
        int last = start;
        while (last + 1 < sentence.tokens().size() && joins(sentence, last, last + 1)) last++;
        while (last > start && !isNameToken(sentence, last)) last--;
        int end = Math.max(edges.complement(sentence, last, i -> isNameToken(sentence, i)), NameEdges.legalForm(sentence, last));
        if (end > last) {
            int from = edges.originFrom(sentence, start, end);
            return new Run(from, from, end, "ORGANIZATION", Optional.empty());
        }
        int first = start;
        while (first < last && NameEdges.isAttribute(sentence.token(first))) first++;
        int name = first;
        String label = last > first && isAddress(sentence.token(first)) ? "PERSON" : label(sentence, first, last);
        if (label.equals("PERSON")) {
            // what the recogniser leaves out before a person's name is a title when it ends in a word for persons
            for (int i = first; i < last; i++) {
                if (kinds.typeOf(KindNouns.lemma(sentence.token(i))).filter(t -> t == EntityType.PERSON).isPresent() || isHonorific(sentence.token(i))) name = i + 1;
            }
        }
        int from = switch (label) {
            case "PERSON" -> name > first ? edges.titleFrom(sentence, first, last) : first;
            case "ORGANIZATION" -> edges.originFrom(sentence, first, last);
            default -> first;
        };
        return new Run(from, label.equals("PERSON") ? name : from, last, label, Optional.empty());
    }

    private boolean joins(Sentence sentence, int here, int next) {
        Token a = sentence.token(here);
        Token b = sentence.token(next);
        if (b.name().equals(a.name()) && !a.name().equals("O")) return true;
        if (!isNameToken(sentence, next) || !isNameToken(sentence, here)) return false;
        boolean opening = here == 0 && a.name().equals("O") && !b.name().equals("O") && !b.name().equals("PERSON") && kinds.mayBeVerb(a.word());
        if (opening) return false;
        boolean titled = a.name().equals("O") && b.name().equals("PERSON");
        boolean classesDiffer = !a.name().equals(b.name()) && !a.name().equals("O") && !b.name().equals("O");
        boolean onePhrase = sentence.governor(here).filter(d -> d.governor() >= next).isPresent()
                || sentence.governor(next).filter(d -> d.governor() <= here).isPresent();
        return titled || onePhrase && !classesDiffer && !isPossessorOf(sentence, here);
    }

    private static boolean isPossessorOf(Sentence sentence, int token) {
        return sentence.governor(token).filter(d -> d.relation().equals("nmod:poss")).isPresent();
    }

    /** A common noun that is capitalised only because it opens a sentence. */
    private boolean isOpeningNoun(Sentence sentence, Run run) {
        boolean opens = run.first() == 0 || run.first() == 1 && !Character.isLetter(sentence.token(0).word().charAt(0));
        return run.first() == run.last() && run.label().equals("O") && opens && kinds.isWord(KindNouns.lemma(sentence.token(run.first())));
    }

    private static boolean isNameToken(Sentence sentence, int index) {
        Token token = sentence.token(index);
        if (token.word().isEmpty() || !Character.isLetterOrDigit(token.word().charAt(0)) || CalendarWords.isDayOrMonth(token.word()) && !token.name().equals("PERSON")) return false;
        boolean capital = Character.isUpperCase(token.word().charAt(0)) || token.word().length() > 2 && !token.word().equals(token.word().toLowerCase(Locale.ROOT));
        return capital && (isAcronym(sentence, token) || token.isProperNoun() || isCapitalisedNoun(sentence, token) || !token.name().equals("O") && !token.isVerb() && !token.pos().startsWith("JJ"));
    }

    /** "the Front": a common noun that is written as a name, in a sentence that capitalises names alone. */
    private static boolean isCapitalisedNoun(Sentence sentence, Token token) {
        if (!token.pos().equals("NN") || token.index() == 0 || !Character.isUpperCase(token.word().charAt(0)) || isCapitals(token.word())) return false;
        boolean article = sentence.token(token.index() - 1).word().equalsIgnoreCase("the");
        long small = sentence.tokens().stream().filter(t -> Character.isLowerCase(t.word().charAt(0))).count();
        long capital = sentence.tokens().stream().filter(t -> Character.isUpperCase(t.word().charAt(0))).count();
        return article && small > capital;
    }

    /** A word in capitals of a sentence that is not; taggers take unknown ones for common nouns. */
    private static boolean isAcronym(Sentence sentence, Token token) {
        return token.isNoun() && isCapitals(token.word()) && sentence.tokens().stream().anyMatch(t -> t.word().length() > 2 && t.word().equals(t.word().toLowerCase(Locale.ROOT)));
    }

    private static boolean isCapitals(String word) {
        return word.length() >= 2 && word.length() <= 6 && word.chars().allMatch(Character::isUpperCase);
    }

    /** "Mr", "Ms": what follows names a person, whatever the recogniser takes it for. */
    private static boolean isAddress(Token token) {
        return EntityWords.ADDRESSES.contains(token.word().replace(".", "").toLowerCase(Locale.ROOT));
    }

    private static boolean isHonorific(Token token) {
        return EntityWords.HONORIFICS.contains(token.word().replace(".", "").toLowerCase(Locale.ROOT));
    }

    /** The class of most tokens; the later one wins a tie, since names of persons follow those of their offices. */
    private static String label(Sentence sentence, int first, int last) {
        String best = "O";
        int most = 0;
        for (int i = first; i <= last; i++) {
            String label = sentence.token(i).name();
            if (label.equals("O")) continue;
            int count = 0;
            for (int j = first; j <= last; j++) if (sentence.token(j).name().equals(label)) count++;
            if (count >= most) {
                best = label;
                most = count;
            }
        }
        return best;
    }

    private Candidate candidate(Sentence sentence, Run run, CharSequence text) {
        int head = NounPhrases.head(sentence, run.title(), run.last());
        String name = NounPhrases.text(sentence, run.name(), run.last(), text);
        String whole = NounPhrases.text(sentence, run.first(), run.last(), text);
        String titled = NounPhrases.text(sentence, run.title(), run.last(), text);
        EntityMention mention = new EntityMention(new Evidence(sentence.index(), sentence.cover(run.first(), run.last())), head, whole, titled, MentionForm.NAME);
        Set<String> around = new LinkedHashSet<>(kinds.around(sentence, run.title(), head));
        if (run.first() < run.title()) around.add(KindNouns.lemma(sentence.token(run.title() - 1)));
        Optional<EntityType> byWords = typeByWords(sentence, run, name, around);
        Optional<EntityType> type = byWords.or(() -> isSite(sentence, run, head) ? Optional.of(EntityType.PLACE) : byLabel(run.label()));
        return new Candidate(sentence, mention, name, type, byWords.isPresent(), run.authority(), withOwnNoun(sentence, run, around));
    }

    /** What a name says that its bearer is, too: "board" for "Harbour Safety Board", "front" for "Front for the Islands", but not "union" for "Union Square Bank". */
    private Set<String> withOwnNoun(Sentence sentence, Run run, Set<String> around) {
        Set<String> all = new HashSet<>(around);
        if (!run.label().equals("PERSON")) {
            for (int i : new int[] {run.name(), run.last()}) {
                String noun = KindNouns.lemma(sentence.token(i));
                boolean own = i == run.last() || EntityWords.ORGANISATIONS.contains(noun) && !sentence.token(i + 1).isProperNoun();
                if (own && kinds.typeOf(noun).filter(t -> t != EntityType.PERSON).isPresent()) all.add(noun);
            }
        }
        return all;
    }

    /** One word that stands where something is, whatever the recogniser takes it for: "in Strelsau". */
    private static boolean isSite(Sentence sentence, Run run, int head) {
        return run.label().equals("PERSON") && run.title() == run.last() && EntityWords.WHERE.stream().anyMatch(word -> NounPhrases.hasCase(sentence, head, word));
    }

    private Optional<EntityType> typeByWords(Sentence sentence, Run run, String name, Set<String> around) {
        if (run.authority().isPresent()) return run.authority().map(AuthorityEntry::type);
        if (LegalForm.ends(name)) return Optional.of(EntityType.ORGANISATION);
        boolean described = run.first() < run.title() && kinds.isPerson(sentence.token(run.title() - 1));
        if (run.name() > run.title() || described) return Optional.of(EntityType.PERSON);
        if (edges.direction(sentence, run.title() + 1, run.last()).isPresent()) return Optional.of(EntityType.PLACE);
        Optional<EntityType> own = kinds.typeOf(KindNouns.lemma(sentence.token(run.last()))).filter(t -> run.last() > run.title() && t != EntityType.PERSON)
                .filter(t -> !(t.isLocation() && run.label().equals("ORGANIZATION")));
        if (own.isPresent()) return own;
        boolean mayBePerson = run.label().equals("PERSON") || run.last() > run.name();
        return around.stream().filter(noun -> !EntityWords.BODY_ROLES.contains(noun)).map(kinds::typeOfNamed).flatMap(Optional::stream).filter(t -> t != EntityType.PERSON || mayBePerson).findFirst();
    }

    private static Optional<EntityType> byLabel(String label) {
        return switch (label) {
            case "PERSON" -> Optional.of(EntityType.PERSON);
            case "LOCATION" -> Optional.of(EntityType.PLACE);
            case "ORGANIZATION" -> Optional.of(EntityType.ORGANISATION);
            default -> Optional.empty();
        };
    }
}
