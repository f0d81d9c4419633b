package org.dateline.mention.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.lexicon.Slot;

/**
 * What stands in a grammatical slot of a trigger, as far as the choice of its reading goes by it.
 *
 * @param token index of its head
 */
record Filler(Slot slot, int token) {
    static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:xsubj");
    static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");
    private static final Set<String> DOERS_OF_PASSIVE = Set.of("obl:agent", "obl:by");

    static List<Filler> of(Sentence sentence, int head) {
        boolean bare = isBareParticiple(sentence, head);
        List<Filler> fillers = new ArrayList<>();
        for (Dependency d : sentence.arguments(head)) slot(sentence, d, bare).ifPresent(slot -> fillers.add(new Filler(slot, d.dependent())));
        // "the towns lost to the rebels", "an escaped convict"
        sentence.governor(head).filter(d -> Set.of("acl", "amod").contains(d.relation()) && sentence.token(head).pos().equals("VBN"))
                .ifPresent(d -> fillers.add(new Filler(Slot.OBJECT, d.governor())));
        return fillers;
    }

    /** "Gang leader held after raid": a participle without its auxiliary, as headlines have it. */
    private static boolean isBareParticiple(Sentence sentence, int head) {
        return sentence.token(head).pos().equals("VBN") && sentence.dependents(head).stream()
                .noneMatch(d -> d.relation().startsWith("aux") || d.relation().equals("obj"));
    }

    private static Optional<Slot> slot(Sentence sentence, Dependency argument, boolean bareParticiple) {
        String relation = argument.relation();
        if (SUBJECTS.contains(relation)) return Optional.of(bareParticiple ? Slot.OBJECT : Slot.SUBJECT);
        if (OBJECTS.contains(relation)) return Optional.of(Slot.OBJECT);
        if (DOERS_OF_PASSIVE.contains(relation) && (bareParticiple || !hasSubject(sentence, argument.governor()))) return Optional.of(Slot.SUBJECT);
        return switch (relation) {
            case "compound" -> Optional.of(Slot.COMPOUND);
            // "was named chief", which says no other than "as chief"
            case "xcomp" -> Optional.of(Slot.AS).filter(slot -> sentence.token(argument.dependent()).isNoun());
            case "nmod:poss" -> Optional.of(Slot.POSSESSIVE);
            case "amod" -> Optional.of(Slot.ADJECTIVE);
            default -> Slot.ofPreposition(relation.substring(relation.indexOf(':') + 1));
        };
    }

    private static boolean hasSubject(Sentence sentence, int verb) {
        return sentence.arguments(verb).stream().anyMatch(d -> SUBJECTS.contains(d.relation()));
    }

    Token word(Sentence sentence) {
        return sentence.token(token);
    }
}
