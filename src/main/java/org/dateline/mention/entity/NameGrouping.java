package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.mention.EntityType;
import org.dateline.text.LegalForm;
import org.dateline.text.NameKey;

/** Groups an article's names: equal names, a surname after the full name, an abbreviation after what it stands for, "better known as". */
final class NameGrouping {
    /** How many words may stand between a name and what announces another one. */
    private static final int ALIAS_REACH = 10;

    private final Predicate<String> isOrigin;
    private final Predicate<Group> isPerson;
    private final List<Group> groups = new ArrayList<>();

    /**
     * @param isOrigin whether a word is the adjective of a state or place
     * @param isPerson whether what was read of a name so far may tell of a person
     */
    NameGrouping(Predicate<String> isOrigin, Predicate<Group> isPerson) {
        this.isOrigin = isOrigin;
        this.isPerson = isPerson;
    }

    List<Group> groups() {
        return groups;
    }

    void add(Candidate candidate) {
        Optional<Group> group = sameAuthority(candidate).or(() -> sameName(candidate)).or(() -> partOfPersonName(candidate)).or(() -> abbreviation(candidate))
                .or(() -> partOfBodyName(candidate));
        if (group.isPresent()) group.get().add(candidate);
        else groups.add(new Group(candidate));
    }

    private Optional<Group> sameAuthority(Candidate candidate) {
        if (candidate.authority().isEmpty()) return Optional.empty();
        return find(g -> g.authority().filter(a -> a.iri().equals(candidate.authority().get().iri())).isPresent());
    }

    private Optional<Group> sameName(Candidate candidate) {
        String key = NameKey.of(LegalForm.without(candidate.name()));
        return find(g -> g.keys().contains(key) && compatible(g, candidate));
    }

    /** One name, two bearers: what the words say of one (a title, a kind) must not contradict what they say of the other. */
    private static boolean compatible(Group group, Candidate candidate) {
        if (candidate.type().isEmpty() || !candidate.certain()) return true;
        boolean otherCertain = group.members().stream().anyMatch(m -> m.certain() && m.type().isPresent() && m.isName());
        if (!otherCertain) return true;
        EntityType one = group.type();
        EntityType other = candidate.type().get();
        return one == other || one.isLocation() && other.isLocation() || isCollective(one) && isCollective(other);
    }

    private static boolean isCollective(EntityType type) {
        return type == EntityType.ORGANISATION || type == EntityType.ARMED_GROUP || type == EntityType.PEOPLE_GROUP;
    }

    /** "Ruiz" after "Elena Ruiz", and "Elena Ruiz" after a headline's "Ruiz"; of several the one of that title, just named, or named most. */
    private Optional<Group> partOfPersonName(Candidate candidate) {
        if (candidate.authority().isPresent()) return Optional.empty();
        List<String> words = words(candidate.name());
        boolean mayBePerson = candidate.type().map(t -> t == EntityType.PERSON).orElse(true);
        boolean named = words.size() > 1;
        if (named && (!mayBePerson || Persons.isRelative(candidate))) return Optional.empty();
        List<Group> fitting = groups.stream().filter(g -> g.type() == EntityType.PERSON && g.authority().isEmpty() && !contradicts(g, words))
                .filter(g -> mayBePerson ? isPart(g, words) : !candidate.certain() && isSurname(g, words) && !Persons.isWhere(candidate)).toList();
        // a company may bear its founder's surname
        if (named) return fitting.stream().filter(isPerson).reduce((a, b) -> isLater(a, b) ? a : b);
        if (fitting.size() < 2) return fitting.stream().reduce((a, b) -> isLater(a, b) ? a : b);
        return Persons.meant(candidate, fitting);
    }

    private static boolean isPart(Group group, List<String> words) {
        return group.keys().stream().anyMatch(key -> isPersonPart(words, Arrays.asList(key.split(" "))));
    }

    private static boolean isSurname(Group group, List<String> words) {
        return words.size() == 1 && group.keys().stream().anyMatch(key -> key.endsWith(" " + words.getFirst()));
    }

    private static boolean isPersonPart(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (shorter.isEmpty() || longer.size() == shorter.size()) return false;
        boolean surname = longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
        boolean given = shorter.size() == 1 && longer.getFirst().equals(shorter.getFirst());
        return surname || given || shorter.size() > 1 && longer.containsAll(shorter);
    }

    /** A full name of another person of the same surname keeps a full name out. */
    private static boolean contradicts(Group group, List<String> words) {
        if (words.size() < 2) return false;
        return group.keys().stream().map(k -> Arrays.asList(k.split(" "))).filter(k -> k.size() > 1)
                .anyMatch(k -> !k.containsAll(words) && !words.containsAll(k));
    }

    private static boolean isLater(Group one, Group other) {
        return one.last().mention().evidence().compareTo(other.last().mention().evidence()) > 0;
    }

    /** "the Front" after "Front for the Bend", "Strelsau Shipping" after "Strelsau Shipping Lines", if one alone is called so. */
    private Optional<Group> partOfBodyName(Candidate candidate) {
        boolean mayBeBody = candidate.type().map(type -> isCollective(type) || type == EntityType.PERSON && !candidate.certain()).orElse(true);
        List<String> words = words(candidate.name());
        boolean origin = words.stream().allMatch(isOrigin);
        if (!candidate.isName() || candidate.authority().isPresent() || !mayBeBody || origin) return Optional.empty();
        List<Group> fitting = groups.stream().filter(g -> isCollective(g.type()) && g.authority().isEmpty())
                .filter(g -> g.keys().stream().map(key -> Arrays.asList(key.split(" "))).anyMatch(key -> isBodyPart(words, key))).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** A name's first words, its last ones, or the noun that it ends in. */
    private static boolean isBodyPart(List<String> words, List<String> full) {
        if (words.size() >= full.size()) return false;
        boolean noun = words.size() == 1 && EntityWords.ORGANISATIONS.contains(words.getFirst());
        boolean ending = (noun || words.size() > 1) && full.subList(full.size() - words.size(), full.size()).equals(words);
        return ending || full.subList(0, words.size()).equals(words);
    }

    /** "HTP" with "Harbour Trade Pact": the capitals of the long name's words, wherever they stand. */
    private Optional<Group> abbreviation(Candidate candidate) {
        if (!candidate.isName() || candidate.authority().isPresent()) return Optional.empty();
        String name = candidate.name();
        return find(g -> g.authority().isEmpty() && g.isNamed() && g.type() != EntityType.PERSON
                && g.members().stream().filter(Candidate::isName).anyMatch(m -> abbreviates(name, m.name()) || abbreviates(m.name(), name)));
    }

    /** Whether the short name is made of the initials of the long one; small words of the long one may be left out. */
    static boolean abbreviates(String brief, String full) {
        String letters = brief.replace(".", "");
        if (letters.length() < 2 || letters.length() > 8 || !letters.equals(letters.toUpperCase(Locale.ROOT)) || !full.contains(" ")) return false;
        StringBuilder all = new StringBuilder();
        StringBuilder capitals = new StringBuilder();
        for (String word : full.split("[\\s-]+")) {
            if (word.isEmpty() || !Character.isLetter(word.charAt(0))) continue;
            all.append(Character.toUpperCase(word.charAt(0)));
            if (Character.isUpperCase(word.charAt(0))) capitals.append(word.charAt(0));
        }
        return letters.contentEquals(all) || letters.contentEquals(capitals);
    }

    /** Joins names that the grammar sets beside each other as one: "Ahmed X, better known as Y"; "the Long Name (LN)". */
    void joinAppositions(Sentence sentence) {
        for (Dependency d : sentence.tree()) {
            if (d.relation().equals("appos")) join(sentence, d.governor(), d.dependent());
        }
        for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
            boolean brackets = sentence.token(i).word().matches("[(\\[]") && sentence.token(i + 2).word().matches("[)\\]]");
            if (brackets) join(sentence, i - 1, i + 1);
        }
        for (Aliases.Marker marker : Aliases.in(sentence)) joinAlias(sentence, marker);
    }

    private void joinAlias(Sentence sentence, Aliases.Marker marker) {
        Optional<Group> before = nearest(sentence, marker.from() - 1, -1);
        Optional<Group> after = nearest(sentence, marker.to() + 1, 1);
        if (before.isPresent() && after.isPresent()) merge(before.get(), after.get());
    }

    /** The group of the first name that is met in this direction within one clause. */
    private Optional<Group> nearest(Sentence sentence, int from, int step) {
        for (int i = from; i >= 0 && i < sentence.tokens().size() && Math.abs(i - from) < ALIAS_REACH; i += step) {
            Optional<Group> group = at(sentence, i);
            if (group.isPresent() || Aliases.parts(sentence.token(i))) return group;
        }
        return Optional.empty();
    }

    private void join(Sentence sentence, int left, int right) {
        Optional<Group> one = at(sentence, left);
        Optional<Group> other = at(sentence, right);
        if (one.isEmpty() || other.isEmpty()) return;
        boolean brief = one.get().members().stream().anyMatch(a -> other.get().members().stream()
                .anyMatch(b -> abbreviates(a.name(), b.name()) || abbreviates(b.name(), a.name())));
        if (brief) merge(one.get(), other.get());
    }

    private void merge(Group one, Group other) {
        boolean persons = one.type() == EntityType.PERSON || other.type() == EntityType.PERSON;
        boolean classesDiffer = persons && one.type() != other.type() && one.isCertain() && other.isCertain();
        if (one == other || classesDiffer || one.authority().isPresent() && other.authority().isPresent()) return;
        one.addAll(other);
        groups.remove(other);
    }

    /** Whose mention covers the token. */
    private Optional<Group> at(Sentence sentence, int token) {
        return find(g -> g.members().stream().anyMatch(m -> m.sentence().index() == sentence.index()
                && m.mention().evidence().span().contains(sentence.token(token).span())));
    }

    private Optional<Group> find(Predicate<Group> test) {
        return groups.stream().filter(test).findFirst();
    }

    private static List<String> words(String name) {
        return Arrays.asList(NameKey.of(name).split(" "));
    }
}
