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
import org.dateline.mention.lexicon.NamedEvents;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;
import org.dateline.mention.lexicon.Slot;
import org.dateline.mention.time.CalendarWords;

/**
 * Chooses among the readings of a word: one that wants certain arguments, where they are there; else of those that want none the one whose type its
 * subject or object has too ("a storm hit": a disaster), else the first that its arguments admit ("the town fell" against "prices fell"), else the usual one.
 */
final class SenseChooser {
    private static final Set<String> PERSONAL_PRONOUNS = Set.of("i", "me", "he", "him", "she", "her", "who", "whom", "somebody", "someone", "everyone", "nobody");
    /** What every event type is below. */
    private static final String ANY_EVENT = "Event";

    private final Lexicon lexicon;
    private final NamedEvents names;

    SenseChooser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new NamedEvents(lexicon);
    }

    Optional<Sense> choose(List<Sense> senses, Sentence sentence, int head, EntityIndex entities) {
        List<Filler> fillers = Filler.of(sentence, head);
        Optional<Sense> wanted = senses.stream().filter(s -> !s.wants().isEmpty() && hasWhatItWants(s, sentence, fillers, entities)).findFirst();
        return wanted.isPresent() ? wanted : chooseFree(senses.stream().filter(Sense::isFree).toList(), sentence, head, entities);
    }

    private Optional<Sense> chooseFree(List<Sense> senses, Sentence sentence, int head, EntityIndex entities) {
        if (senses.size() < 2) return senses.stream().findFirst();
        List<String> around = Filler.of(sentence, head).stream().filter(f -> f.slot() == Slot.SUBJECT || f.slot() == Slot.OBJECT)
                .flatMap(f -> entry(sentence, f.token()).stream().flatMap(e -> types(e, f.word(sentence)).stream()))
                .filter(type -> !type.equals(ANY_EVENT)).toList();
        return senses.stream().filter(s -> around.contains(s.eventType())).findFirst()
                .or(() -> senses.stream().filter(s -> admits(s, sentence, head, entities)).findFirst())
                .or(() -> senses.stream().findFirst());
    }

    private boolean hasWhatItWants(Sense sense, Sentence sentence, List<Filler> fillers, EntityIndex entities) {
        return sense.wants().entrySet().stream().allMatch(want -> fillers.stream()
                .anyMatch(f -> f.slot() == want.getKey() && is(want.getValue(), sentence, f.token(), entities)));
    }

    private boolean is(Set<String> classes, Sentence sentence, int filler, EntityIndex entities) {
        if (classes.contains(Sense.ANYTHING)) return !isTime(sentence.token(filler));
        Optional<LexicalEntry> entry = entry(sentence, filler);
        if (entry.stream().flatMap(e -> e.kinds().stream()).anyMatch(classes::contains)) return true;
        Optional<EntityType> entity = entities.at(sentence.index(), filler).map(ArticleEntity::type);
        return entity.isPresent() ? classes.contains(entity.get().localName()) : nameless(sentence, filler, entry).anyMatch(classes::contains);
    }

    /** "Held on Saturday" says when, not whom for. */
    private static boolean isTime(Token filler) {
        return CalendarWords.isDayOrMonth(filler.word()) || filler.pos().equals("CD");
    }

    /** What stands there, where it is no entity of the article. */
    private static Stream<String> nameless(Sentence sentence, int filler, Optional<LexicalEntry> entry) {
        Token token = sentence.token(filler);
        if (PERSONAL_PRONOUNS.contains(token.word().toLowerCase(Locale.ROOT))) return Stream.of(EntityType.PERSON.localName());
        if (token.pos().equals("CD")) return Stream.of(EntityType.PEOPLE_GROUP.localName());
        return entry.stream().flatMap(e -> types(e, token).stream());
    }

    /** Of the noun that an event's name follows ("Hurricane Ana"), else of the noun with the one before it ("rescue team"), else of the noun alone, as it is written ("people") before its singular. */
    private Optional<LexicalEntry> entry(Sentence sentence, int noun) {
        Optional<LexicalEntry> named = names.around(sentence, noun).flatMap(name -> names.entry(sentence, name));
        if (named.isPresent()) return named;
        String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        return sentence.dependents(noun).stream().filter(d -> d.relation().equals("compound"))
                .flatMap(d -> lexicon.entry(sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT) + " " + lemma, PartOfSpeech.NOUN).stream())
                .findFirst().or(() -> lexicon.entry(sentence.token(noun).word().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN)).or(() -> lexicon.entry(lemma, PartOfSpeech.NOUN));
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
            Slot slot = Filler.SUBJECTS.contains(d.relation()) ? Slot.SUBJECT : Filler.OBJECTS.contains(d.relation()) ? Slot.OBJECT : null;
            if (slot == null || sense.frame().role(slot).filter(r -> r == Role.PLACE).isEmpty()) continue;
            if (entities.at(sentence.index(), d.dependent()).filter(e -> e.type().isLocation()).isEmpty()) return false;
        }
        return true;
    }
}
