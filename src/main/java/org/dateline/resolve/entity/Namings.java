package org.dateline.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.name.NameForm;
import org.dateline.resolve.name.NameWords;
import org.dateline.resolve.name.Names;
import org.dateline.text.NameKey;

/** Gathers the references of one story into namings, which are far fewer: what is compared later is names, not references. */
final class Namings {
    /** Letters from which an acronym is one name everywhere; shorter ones mean too many things. */
    private static final int WORLDWIDE_ACRONYM = 3;

    private final Names names;
    private final Authority authority;
    private final List<ArticleDigest> articles;
    private final String story;
    private final GazetteerLinking gazetteer;
    private final Map<String, String> ruled = new HashMap<>();
    private final Map<String, Set<String>> nameWords = new HashMap<>();

    /** @param articles of the story, in the order of their IRIs */
    Namings(Names names, Authority authority, GazetteerLinking gazetteer, List<Ruling> rulings, List<ArticleDigest> articles) {
        this.names = names;
        this.authority = authority;
        this.articles = articles;
        this.story = articles.getFirst().iri();
        this.gazetteer = gazetteer;
        for (Ruling ruling : rulings) {
            ruling.one().forEach(iri -> ruled.merge(iri, " one of " + ruling.iri(), String::concat));
            ruling.other().forEach(iri -> ruled.merge(iri, " other of " + ruling.iri(), String::concat));
        }
    }

    /** Sorted by what they are called; those with full names first. */
    List<Naming> all() {
        List<ReferenceDigest> references = references();
        learnNameWords(references);
        TreeMap<String, List<ReferenceDigest>> bySignature = new TreeMap<>();
        Map<String, List<NameForm>> formsBySignature = new HashMap<>();
        for (ReferenceDigest reference : references) {
            List<NameForm> forms = forms(reference);
            String signature = signature(reference, forms);
            bySignature.computeIfAbsent(signature, k -> new ArrayList<>()).add(reference);
            formsBySignature.putIfAbsent(signature, forms);
        }
        List<Naming> namings = new ArrayList<>();
        bySignature.forEach((signature, alike) -> namings.add(naming(signature, alike, formsBySignature.get(signature))));
        return namings;
    }

    /** With the class that the story gives them, and the places that they mean. */
    private List<ReferenceDigest> references() {
        List<ReferenceDigest> given = articles.stream().flatMap(article -> article.references().stream()).toList();
        TypeVotes votes = new TypeVotes(names, given);
        return articles.stream().flatMap(article -> {
            Set<String> named = gazetteer.named(article);
            return article.references().stream().map(votes::corrected).map(reference -> gazetteer.linked(reference, named));
        }).sorted(Comparator.comparing(ReferenceDigest::iri)).toList();
    }

    private Naming naming(String signature, List<ReferenceDigest> references, List<NameForm> forms) {
        ReferenceDigest first = references.getFirst();
        return new Naming(signature, first.type(), authorityOf(first, forms), forms, isAnonymous(first, forms), references, Set.of(story));
    }

    private List<NameForm> forms(ReferenceDigest reference) {
        List<NameForm> all = reference.names().stream().map(name -> names.form(name, reference.type(), reference.named())).toList();
        List<NameForm> proper = all.stream().filter(NameForm::isName).toList();
        List<NameForm> telling = proper.isEmpty() ? descriptions(reference, all) : proper;
        TreeMap<String, NameForm> distinct = new TreeMap<>();
        for (NameForm form : telling) distinct.merge(form.kind() + " " + String.join(" ", form.words()), form, (a, b) -> a.text().compareTo(b.text()) <= 0 ? a : b);
        return List.copyOf(distinct.values());
    }

    /** The fullest description; of people together each of several words, for articles call them by turns the one or the other. */
    private static List<NameForm> descriptions(ReferenceDigest reference, List<NameForm> all) {
        if (!NameForm.isGroup(reference.type())) return List.of(all.getFirst());
        List<NameForm> telling = all.stream().filter(NameForm::isTelling).toList();
        return telling.isEmpty() ? List.of(all.getFirst()) : telling;
    }

    private String signature(ReferenceDigest reference, List<NameForm> forms) {
        StringBuilder signature = new StringBuilder(forms.stream().anyMatch(f -> f.kind() == NameForm.Kind.FULL) ? "0 " : "1 ");
        forms.forEach(form -> signature.append(form.kind()).append(' ').append(String.join(" ", form.words())).append(form.generation()).append("; "));
        signature.append(reference.type()).append(' ').append(authorityOf(reference, forms).orElse("-"));
        if (isLocal(reference, forms)) signature.append(" story ").append(story);
        if (isAnonymous(reference, forms)) signature.append(" alone ").append(reference.iri());
        return signature.append(ruled.getOrDefault(reference.iri(), "")).toString();
    }

    /** Whether the names mean something only within a story: people's names have several bearers, and descriptions and short acronyms have many. */
    private boolean isLocal(ReferenceDigest reference, List<NameForm> forms) {
        if (authorityOf(reference, forms).isPresent()) return false;
        return reference.type() == EntityType.PERSON || forms.stream().allMatch(f -> switch (f.kind()) {
            case FULL, SINGLE -> false;
            case ACRONYM -> f.joined().text().length() < WORLDWIDE_ACRONYM;
            case GROUP, DESCRIPTION -> true;
        });
    }

    /**
     * Whether it is only described, in words that fit many: nothing then says that another article means the same. People together are told of by
     * the same words throughout a story ("protesters"); a person ("a resident") and a building ("the hospital") are not.
     */
    private boolean isAnonymous(ReferenceDigest reference, List<NameForm> forms) {
        if (reference.named() || forms.getFirst().kind() != NameForm.Kind.DESCRIPTION || reference.authority().isPresent()) return false;
        return switch (reference.type()) {
            case PERSON -> true;
            case ARMED_GROUP, PEOPLE_GROUP, ORGANISATION -> false;
            case PLACE, STATE, FACILITY -> !isQualified(forms.getFirst(), reference.article());
        };
    }

    /** Whether a name or a word of origin stands in a description: "Ruritanian army", "residents of Strelsau", "A7 motorway". */
    private boolean isQualified(NameForm description, String article) {
        String[] tokens = description.text().strip().split("\\s+");
        for (int i = 0; i < tokens.length && tokens.length > 1; i++) {
            String key = NameKey.of(tokens[i]);
            boolean capital = Character.isUpperCase(tokens[i].codePointAt(0)) && (i > 0 || key.chars().anyMatch(Character::isDigit));
            boolean name = nameWords.getOrDefault(article, Set.of()).contains(key) || !authority.named(key).isEmpty();
            if (capital || name || authority.ofDemonym(key).isPresent()) return true;
        }
        return false;
    }

    private void learnNameWords(List<ReferenceDigest> references) {
        for (ReferenceDigest reference : references) {
            if (!reference.named() || reference.type() == EntityType.PEOPLE_GROUP) continue;
            Set<String> words = nameWords.computeIfAbsent(reference.article(), k -> new HashSet<>());
            reference.names().stream().map(name -> names.form(name, reference.type(), true)).filter(NameForm::isName).forEach(form -> words.addAll(form.words()));
        }
    }

    private Optional<String> authorityOf(ReferenceDigest reference, List<NameForm> forms) {
        if (reference.authority().isPresent()) return reference.authority();
        if (reference.type() == EntityType.PERSON) return Optional.empty();
        if (reference.type() == EntityType.PLACE && !reference.named()) return capital(forms.getFirst());
        List<AuthorityEntry> entries = forms.stream().filter(f -> f.kind() == NameForm.Kind.FULL).flatMap(f -> authority.named(f.text()).stream())
                .filter(entry -> Naming.compatible(entry.type(), reference.type())).distinct().toList();
        return entries.size() == 1 ? Optional.of(entries.getFirst().iri()) : Optional.empty();
    }

    /** "the Ruritanian capital" is the place that is the seat of Ruritania's government. */
    private Optional<String> capital(NameForm description) {
        List<String> words = Arrays.stream(NameKey.of(description.text()).split(" ")).filter(word -> !NameWords.VAGUE.contains(word) && !word.equals("of")).toList();
        if (words.size() != 2 || !words.contains("capital")) return Optional.empty();
        String origin = words.get(0).equals("capital") ? words.get(1) : words.get(0);
        Optional<AuthorityEntry> state = authority.ofDemonym(origin).or(() -> authority.named(origin).stream().findFirst())
                .filter(entry -> entry.type() == EntityType.STATE);
        List<AuthorityEntry> places = state.stream().flatMap(entry -> entry.seats().stream()).flatMap(seat -> authority.named(seat).stream())
                .filter(entry -> entry.type() == EntityType.PLACE).distinct().toList();
        return places.size() == 1 ? Optional.of(places.getFirst().iri()) : Optional.empty();
    }
}
