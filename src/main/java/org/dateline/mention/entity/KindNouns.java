package org.dateline.mention.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityType;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.SenseWidening;
import org.dateline.mention.lexicon.Slot;

/** What kind of entity a noun describes, by the lexicon and what widens it: "commander" a person, "bridge" a facility. */
final class KindNouns {
    /** The lexicon's kind of what carries people or goods. */
    private static final String CRAFT = "craft";

    private static final Set<EntityType> BEARERS = Set.of(EntityType.ORGANISATION, EntityType.ARMED_GROUP, EntityType.FACILITY);

    private final Lexicon lexicon;
    private final SenseWidening widening;

    KindNouns(Lexicon lexicon, SenseWidening widening) {
        this.lexicon = lexicon;
        this.widening = widening;
    }

    /** The type that the noun with this index describes, its phrase ("air base", "security forces") before its single word. */
    Optional<EntityType> type(Sentence sentence, int noun) {
        Token token = sentence.token(noun);
        for (LexicalEntry phrase : lexicon.phrases(lemma(token), PartOfSpeech.NOUN)) {
            if (phrase.entityType().isPresent() && endsWith(sentence, noun, phrase.lemma())) return inNumber(phrase.entityType().get(), token);
        }
        Optional<LexicalEntry> entry = lexicon.entry(lemma(token), PartOfSpeech.NOUN);
        Optional<EntityType> several = entry.flatMap(LexicalEntry::several).filter(s -> NounPhrases.isPlural(token) || isModifier(sentence, noun));
        return several.or(() -> typeOf(lemma(token)).flatMap(type -> inNumber(type, token)));
    }

    /** Before another noun the singular stands for any number: "rebel offensive". */
    private static boolean isModifier(Sentence sentence, int noun) {
        return sentence.governor(noun).filter(d -> d.relation().equals("compound")).isPresent();
    }

    /** Whether the noun tells of one person. */
    boolean isPerson(Token token) {
        return token.isNoun() && !NounPhrases.isPlural(token) && !EntityWords.BODY_ROLES.contains(lemma(token)) && typeOf(lemma(token)).filter(t -> t == EntityType.PERSON).isPresent();
    }

    /** Whether the noun, in the singular, may tell what bears the name behind it: "president", "daily", "ferry". */
    boolean tellsKind(Token token) {
        Optional<EntityType> type = typeOfNamed(lemma(token)).filter(t -> token.pos().matches("NN|JJ"));
        return isPerson(token) || type.filter(BEARERS::contains).isPresent();
    }

    /** Whether the lexicon knows the noun at all. */
    boolean isWord(String lemma) {
        return lexicon.entry(lemma, PartOfSpeech.NOUN).isPresent();
    }

    /** Whether the word, capitalised at the opening of a sentence, may be a participle: "Leaving Porto, the convoy …". */
    boolean mayBeVerb(String word) {
        return word.endsWith("ing") || word.endsWith("ed");
    }

    /** Whether the noun tells of an event and describes nobody. */
    boolean tellsOfEvent(Sentence sentence, int noun) {
        return lexicon.entry(lemma(sentence.token(noun)), PartOfSpeech.NOUN).filter(e -> !e.senses().isEmpty() && e.entityType().isEmpty()).isPresent();
    }

    /** Whether the verb may tell of an event that its subject brings about. */
    boolean isDeed(Token verb) {
        return lexicon.entry(lemma(verb), PartOfSpeech.VERB).stream().flatMap(entry -> entry.senses().stream())
                .anyMatch(sense -> sense.frame().role(Slot.SUBJECT).filter(Role.AGENT::equals).isPresent());
    }

    Optional<EntityType> typeOf(String lemma) {
        Optional<LexicalEntry> entry = lexicon.entry(lemma, PartOfSpeech.NOUN);
        return entry.isPresent() ? entry.get().entityType() : widening.kind(lemma);
    }

    /** The type of what bears a name beside the noun: that which the noun describes, or a vessel or vehicle, of which only those with names count. */
    Optional<EntityType> typeOfNamed(String lemma) {
        return typeOf(lemma).or(() -> lexicon.entry(lemma, PartOfSpeech.NOUN).filter(entry -> entry.kinds().contains(CRAFT)).map(entry -> EntityType.FACILITY));
    }

    /** "President" does before "Ruiz"; but "Government" within "Government Girls' College" is a part of a name. */
    private boolean saysWhat(Token before) {
        return typeOfNamed(lemma(before)).filter(type -> type == EntityType.PERSON || !before.isProperNoun()).isPresent();
    }

    /** Kind nouns written before or beside a name in one phrase: "militant group Al-Nur", "President Ruiz". */
    Set<String> around(Sentence sentence, int first, int head) {
        List<Token> nouns = new ArrayList<>();
        for (Dependency d : sentence.dependents(head)) if (isBeside(sentence, d, first)) nouns.add(sentence.token(d.dependent()));
        Aliases.nounBefore(sentence, first).ifPresent(noun -> nouns.add(sentence.token(noun)));
        if (first > 0 && isCompoundOf(sentence, first - 1, head)) nouns.add(sentence.token(first - 1));
        for (int i = first; i < head; i++) if (saysWhat(sentence.token(i))) nouns.add(sentence.token(i));
        sentence.governor(head).filter(d -> d.relation().equals("appos")).map(d -> sentence.token(d.governor()))
                .filter(noun -> noun.index() == first - 1 || tellsOf(sentence.token(head), noun)).ifPresent(nouns::add);
        return nouns.stream().map(KindNouns::lemma).filter(noun -> typeOfNamed(noun).isPresent()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What hangs on the name and stands outside of it; several persons bear no name. */
    private boolean isBeside(Sentence sentence, Dependency d, int first) {
        Token noun = sentence.token(d.dependent());
        boolean within = noun.index() >= first && noun.index() < d.governor();
        boolean severalPersons = NounPhrases.isPlural(noun) && typeOf(lemma(noun)).filter(t -> t == EntityType.PERSON).isPresent();
        if (within || severalPersons || !noun.isNoun()) return false;
        return Set.of("compound", "flat").contains(d.relation()) || d.relation().equals("appos") && tellsOf(sentence.token(d.governor()), noun);
    }

    /** "the cruise <u>ship</u> Ocean Pearl", where the parser hangs it on the name's first word. */
    private static boolean isCompoundOf(Sentence sentence, int noun, int head) {
        Token token = sentence.token(noun);
        return token.isNoun() && !token.isProperNoun() && sentence.governor(noun).filter(d -> d.relation().equals("compound") && d.governor() > noun && d.governor() <= head).isPresent();
    }

    /** Whether a noun set beside a name by a comma, and not right before it, may tell what bears it: a person is no "regime". */
    private boolean tellsOf(Token name, Token noun) {
        return !name.name().equals("PERSON") || typeOf(lemma(noun)).filter(t -> t == EntityType.PERSON).isPresent();
    }

    private boolean endsWith(Sentence sentence, int noun, String phrase) {
        String[] words = phrase.split(" ");
        if (words.length > noun + 1) return false;
        for (int k = 1; k < words.length; k++) {
            Token token = sentence.token(noun - k);
            String word = words[words.length - 1 - k];
            if (!lemma(token).equals(word) && !token.word().equalsIgnoreCase(word)) return false;
        }
        return true;
    }

    /** Several persons are a group of people. */
    private static Optional<EntityType> inNumber(EntityType type, Token noun) {
        return Optional.of(type == EntityType.PERSON && NounPhrases.isPlural(noun) ? EntityType.PEOPLE_GROUP : type);
    }

    static String lemma(Token token) {
        return token.lemma().toLowerCase(Locale.ROOT);
    }
}
