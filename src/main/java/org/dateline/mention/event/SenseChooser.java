package org.dateline.mention.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityType;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.LexicalEntry;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;
import org.dateline.mention.lexicon.Slot;

/**
 * Chooses among the readings of a word: one that wants certain arguments, where they are there; else of those that want none the one whose type its subject or object has too ("a storm hit": a disaster), else the first that
 * its arguments admit ("the town fell" against "prices fell"), else the usual one.
 */
final class SenseChooser {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:xsubj");
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");
    private static final Set<String> DOERS_OF_PASSIVE = Set.of("obl:agent", "obl:by");
    private static final Set<String> PERSONAL_PRONOUNS = Set.of("i", "me", "he", "him", "she", "her", "who", "whom", "somebody", "someone", "everyone", "nobody");
    /** What every event type is below. */
    private static final String ANY_EVENT = "Event";

    private final Lexicon lexicon;

    SenseChooser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Sense> choose(List<Sense> senses, Sentence sentence, int head, EntityIndex entities) {
        Optional<Sense> wanted = senses.stream().filter(s -> !s.wants().isEmpty() && hasWhatItWants(s, sentence, head, entities)).findFirst();
        return wanted.isPresent() ? wanted : chooseFree(senses.stream().filter(s -> s.wants().isEmpty()).toList(), sentence, head, entities);
    }

    private Optional<Sense> chooseFree(List<Sense> senses, Sentence sentence, int head, EntityIndex entities) {
        if (senses.size() < 2) return senses.stream().findFirst();
        List<String> around = sentence.arguments(head).stream().filter(d -> SUBJECTS.contains(d.relation()) || OBJECTS.contains(d.relation()))
                .flatMap(d -> entry(sentence, d.dependent()).stream().flatMap(e -> types(e, sentence.token(d.dependent())).stream()))
                .filter(type -> !type.equals(ANY_EVENT)).toList();
        return senses.stream().filter(s -> around.contains(s.eventType())).findFirst()
                .or(() -> senses.stream().filter(s -> admits(s, sentence, head, entities)).findFirst())
                .or(() -> senses.stream().findFirst());
    }

    private boolean hasWhatItWants(Sense sense, Sentence sentence, int head, EntityIndex entities) {
        return sense.wants().entrySet().stream().allMatch(want -> sentence.arguments(head).stream()
                .filter(d -> slot(sentence, d).filter(want.getKey()::equals).isPresent()).anyMatch(d -> is(want.getValue(), sentence, d.dependent(), entities)));
    }

    private boolean is(Set<String> classes, Sentence sentence, int filler, EntityIndex entities) {
        if (classes.contains(Sense.ANYTHING)) return true;
        Optional<LexicalEntry> entry = entry(sentence, filler);
        if (entry.stream().flatMap(e -> e.kinds().stream()).anyMatch(classes::contains)) return true;
        Optional<EntityType> entity = entities.at(sentence.index(), filler).map(ArticleEntity::type);
        return entity.isPresent() ? classes.contains(entity.get().localName()) : nameless(sentence, filler, entry).anyMatch(classes::contains);
    }

    /** What stands there, where it is no entity of the article. */
    private static Stream<String> nameless(Sentence sentence, int filler, Optional<LexicalEntry> entry) {
        Token token = sentence.token(filler);
        if (PERSONAL_PRONOUNS.contains(token.word().toLowerCase(Locale.ROOT))) return Stream.of(EntityType.PERSON.localName());
        if (token.pos().equals("CD")) return Stream.of(EntityType.PEOPLE_GROUP.localName());
        return entry.stream().flatMap(e -> types(e, token).stream());
    }

    private static Optional<Slot> slot(Sentence sentence, Dependency argument) {
        if (SUBJECTS.contains(argument.relation())) return Optional.of(Slot.SUBJECT);
        if (OBJECTS.contains(argument.relation())) return Optional.of(Slot.OBJECT);
        if (DOERS_OF_PASSIVE.contains(argument.relation())) return Optional.of(Slot.SUBJECT);
        return switch (argument.relation()) {
            case "compound" -> Optional.of(Slot.COMPOUND);
            // "was named chief", which says no other than "as chief"
            case "xcomp" -> Optional.of(Slot.AS).filter(slot -> sentence.token(argument.dependent()).isNoun());
            case "nmod:poss" -> Optional.of(Slot.POSSESSIVE);
            case String relation -> Slot.ofPreposition(relation.substring(relation.indexOf(':') + 1));
        };
    }

    /** Of the noun with the one before it ("rescue team"), else of the noun alone. */
    private Optional<LexicalEntry> entry(Sentence sentence, int noun) {
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        return sentence.dependents(noun).stream().filter(d -> d.relation().equals("compound"))
                .flatMap(d -> lexicon.entry(sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT) + " " + lemma, PartOfSpeech.NOUN).stream())
                .findFirst().or(() -> lexicon.entry(lemma, PartOfSpeech.NOUN));
    }

    private static List<String> types(LexicalEntry entry, Token token) {
        Stream<String> events = entry.senses().stream().flatMap(s -> Stream.of(s.eventType(), ANY_EVENT));
        return Stream.concat(events, entityType(entry, token).map(EntityType::localName).stream()).toList();
    }

    private static Optional<EntityType> entityType(LexicalEntry entry, Token noun) {
        return noun.pos().endsWith("S") ? entry.several().or(entry::entityType) : entry.entityType();
    }

    /** Whether what stands where the reading wants a place is one. */
    private static boolean admits(Sense sense, Sentence sentence, int head, EntityIndex entities) {
        for (Dependency d : sentence.arguments(head)) {
            Slot slot = SUBJECTS.contains(d.relation()) ? Slot.SUBJECT : OBJECTS.contains(d.relation()) ? Slot.OBJECT : null;
            if (slot == null || sense.frame().role(slot).filter(r -> r == Role.PLACE).isEmpty()) continue;
            if (entities.at(sentence.index(), d.dependent()).filter(e -> e.type().isLocation()).isEmpty()) return false;
        }
        return true;
    }
}
