package org.dateline.mention.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.PartOfSpeech;
import org.dateline.mention.lexicon.Sense;
import org.dateline.mention.lexicon.Slot;

/**
 * Chooses among the readings of a word: the one whose type its subject or object has too ("a storm hit": a disaster), else the first that
 * its arguments admit ("the town fell" against "prices fell"), else the usual one.
 */
final class SenseChooser {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:xsubj");
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");

    private final Lexicon lexicon;

    SenseChooser(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<Sense> choose(List<Sense> senses, Sentence sentence, int head, EntityIndex entities) {
        if (senses.size() < 2) return senses.stream().findFirst();
        List<String> around = sentence.arguments(head).stream().filter(d -> SUBJECTS.contains(d.relation()) || OBJECTS.contains(d.relation()))
                .flatMap(d -> types(sentence, d.dependent()).stream()).toList();
        return senses.stream().filter(s -> around.contains(s.eventType())).findFirst()
                .or(() -> senses.stream().filter(s -> admits(s, sentence, head, entities)).findFirst())
                .or(() -> senses.stream().findFirst());
    }

    private List<String> types(Sentence sentence, int noun) {
        return lexicon.entry(sentence.token(noun).lemma().toLowerCase(Locale.ROOT), PartOfSpeech.NOUN)
                .map(e -> e.senses().stream().map(Sense::eventType).toList()).orElse(List.of());
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
