package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.NameGender;
import org.dateline.annotate.Sentence;
import org.dateline.mention.EntityType;
import org.dateline.mention.MentionForm;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.text.LegalForm;
import org.dateline.text.NameKey;

/** Candidates that are taken for one entity, while an article is read. */
final class Group {
    private static final int CERTAIN_VOTE = 3;

    private final List<Candidate> members = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private Optional<EntityType> decided = Optional.empty();

    Group(Candidate first) {
        add(first);
    }

    void add(Candidate candidate) {
        members.add(candidate);
        if (candidate.form().calls()) keys.add(NameKey.of(LegalForm.without(candidate.name())));
        kinds.addAll(candidate.kinds());
    }

    void addAll(Group other) {
        other.members.forEach(this::add);
    }

    List<Candidate> members() {
        return members;
    }

    Candidate last() {
        return members.getLast();
    }

    Set<String> keys() {
        return keys;
    }

    Set<String> kinds() {
        return kinds;
    }

    void addKinds(Set<String> more) {
        kinds.addAll(more);
    }

    /** Man or woman: a title or noun says it before a first name does, and that before a pronoun. */
    Optional<NameGender> gender() {
        return members.stream().filter(m -> m.form() != MentionForm.PRONOUN).map(Genders::of).flatMap(Optional::stream).findFirst()
                .or(() -> members.stream().map(Genders::of).flatMap(Optional::stream).findFirst());
    }

    /** Whether it is called by plural nouns alone. */
    boolean isPlural() {
        return members.stream().noneMatch(Candidate::isName)
                && members.stream().filter(m -> m.form() == MentionForm.NOMINAL).allMatch(m -> NounPhrases.isPlural(m.sentence().token(m.mention().head())));
    }

    /** Whether a mention has this token as its head or, in a name, among its words. */
    boolean isAt(Sentence sentence, int token) {
        return members.stream().anyMatch(m -> m.sentence().index() == sentence.index()
                && (m.mention().head() == token || m.isName() && m.mention().evidence().span().contains(sentence.token(token).span())));
    }

    boolean isNamed() {
        return members.stream().anyMatch(Candidate::isName);
    }

    /** Whether words, and not only the recogniser, say what it is. */
    boolean isCertain() {
        return members.stream().anyMatch(m -> m.certain() && m.isName());
    }

    /** Whether its name has a legal form. */
    boolean isFirm() {
        return members.stream().anyMatch(m -> m.isName() && LegalForm.ends(m.name()));
    }

    Optional<AuthorityEntry> authority() {
        return members.stream().map(Candidate::authority).flatMap(Optional::stream).findFirst();
    }

    /** Settles what it is, whatever its mentions say one by one. */
    void decide(EntityType type) {
        decided = Optional.of(type);
    }

    /** What is settled, else what most mentions say it is; what follows from words counts more than what the recogniser guesses. */
    EntityType type() {
        if (authority().isPresent()) return authority().get().type();
        if (isFirm()) return EntityType.ORGANISATION;
        if (decided.isPresent()) return decided.get();
        Map<EntityType, Integer> votes = new EnumMap<>(EntityType.class);
        for (Candidate member : members) {
            member.type().ifPresent(type -> votes.merge(type, member.certain() ? CERTAIN_VOTE : 1, Integer::sum));
        }
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(EntityType.ORGANISATION);
    }

    /** The usual name of a well-known entity if the article uses it, else the fullest name; where there is none, the fullest description. */
    String name() {
        Optional<String> usual = authority().map(AuthorityEntry::name).filter(name -> keys.contains(NameKey.of(name)));
        if (usual.isPresent()) return usual.get();
        String best = "";
        boolean named = isNamed();
        for (Candidate member : members) {
            boolean counts = named ? member.isName() : member.form().calls();
            if (counts && isFuller(member.name(), best)) best = member.name();
        }
        return best.isEmpty() ? members.getFirst().name() : authority().filter(a -> !named).map(AuthorityEntry::name).orElse(best);
    }

    /** The longer, and of one written in capitals and one that is not the latter. */
    private static boolean isFuller(String name, String best) {
        return name.length() > best.length() || name.equalsIgnoreCase(best) && isCapitals(best) && !isCapitals(name);
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }
}
