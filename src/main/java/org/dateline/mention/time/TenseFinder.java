package org.dateline.mention.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.document.BlockKind;

/** Finds the tense of the clause that a token stands in. */
final class TenseFinder {
    private static final Set<String> FUTURE_MODALS = Set.of("will", "shall", "'ll", "’ll", "wo", "may", "might", "should", "must");

    private static final Set<String> CALLING_OFF = Set.of("cancel", "postpone", "reschedule", "scrap", "ban");

    private TenseFinder() {
    }

    static Tense at(Sentence sentence, int token) {
        int head = token;
        boolean throughNoun = false;
        Optional<Dependency> up = sentence.governor(head);
        while (!isPredicate(sentence, head) && up.isPresent()) {
            head = up.get().governor();
            throughNoun |= sentence.token(head).isNoun() && !isPredicate(sentence, head);
            up = sentence.governor(head);
        }
        Tense tense = ofPredicate(sentence, head);
        // "the mayor will regret Friday's vote": the verb's future is not the vote's
        return throughNoun && tense == Tense.FUTURE ? Tense.OPEN : tense;
    }

    /** "Sunday's festival has been cancelled", "has called off Sunday's festival": what is called off just now was still to come. */
    static boolean isOfCalledOff(Sentence sentence, int token) {
        Optional<Dependency> noun = sentence.governor(token).filter(d -> sentence.token(d.governor()).isNoun());
        Optional<Dependency> verb = noun.flatMap(d -> sentence.governor(d.governor())).filter(d -> d.relation().equals("obj") || d.relation().equals("nsubj:pass"));
        return verb.map(Dependency::governor).filter(v -> CALLING_OFF.contains(sentence.token(v).lemma()) || isParticled(sentence, v))
                .filter(v -> sentence.dependents(v).stream().anyMatch(d -> d.relation().equals("aux") && sentence.token(d.dependent()).lemma().equals("have"))).isPresent();
    }

    private static boolean isParticled(Sentence sentence, int verb) {
        return Set.of("call", "put").contains(sentence.token(verb).lemma()) && verb + 1 < sentence.tokens().size() && sentence.token(verb + 1).lemma().equals("off");
    }

    private static boolean isPredicate(Sentence sentence, int token) {
        return sentence.token(token).isVerb() && sentence.governor(token).map(d -> !d.relation().startsWith("amod")).orElse(true)
                || sentence.dependents(token).stream().anyMatch(d -> d.relation().equals("cop"));
    }

    private static Tense ofPredicate(Sentence sentence, int head) {
        List<Token> helpers = sentence.dependents(head).stream()
                .filter(d -> d.relation().startsWith("aux") || d.relation().equals("cop") || d.relation().equals("mark"))
                .map(d -> sentence.token(d.dependent())).toList();
        boolean perfect = helpers.stream().anyMatch(t -> t.lemma().equals("have"));
        Optional<Token> modal = helpers.stream().filter(t -> t.pos().equals("MD")).findFirst();
        if (modal.isPresent()) {
            if (perfect) return modal.get().lemma().equals("will") ? Tense.FUTURE : Tense.PAST;
            return FUTURE_MODALS.contains(modal.get().word().toLowerCase(java.util.Locale.ROOT)) ? Tense.FUTURE : Tense.OPEN;
        }
        if (helpers.stream().anyMatch(t -> t.pos().equals("TO"))) return ofInfinitive(sentence, head, perfect);
        if (perfect || helpers.stream().anyMatch(t -> t.pos().equals("VBD"))) return Tense.PAST;
        boolean present = helpers.stream().anyMatch(t -> t.pos().equals("VBZ") || t.pos().equals("VBP"));
        return switch (sentence.token(head).pos()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> ofPresent(sentence);
            case "VBN", "VBG" -> present ? ofPresent(sentence) : ofGovernor(sentence, head);
            case "VB" -> Tense.OPEN;
            // no verb at all: a heading or a caption tells what was
            default -> present ? ofPresent(sentence) : Tense.PAST;
        };
    }

    /** "is to open": still to come. "agreed to meet", "failed to appear": it may be either. */
    private static Tense ofInfinitive(Sentence sentence, int head, boolean perfect) {
        if (perfect) return Tense.PAST;
        Optional<Integer> verb = governingPredicate(sentence, head);
        if (verb.isEmpty()) return Tense.FUTURE;
        Tense above = ofPredicate(sentence, verb.get());
        boolean pastForm = sentence.token(verb.get()).pos().equals("VBD");
        return above == Tense.PAST && (pastForm || !inHeading(sentence)) ? Tense.OPEN : Tense.FUTURE;
    }

    private static Tense ofGovernor(Sentence sentence, int head) {
        return governingPredicate(sentence, head).map(verb -> ofPredicate(sentence, verb)).orElse(Tense.PAST);
    }

    private static Optional<Integer> governingPredicate(Sentence sentence, int token) {
        Optional<Dependency> up = sentence.governor(token);
        while (up.isPresent()) {
            if (isPredicate(sentence, up.get().governor())) return Optional.of(up.get().governor());
            up = sentence.governor(up.get().governor());
        }
        return Optional.empty();
    }

    /** Headings and captions tell in the present what is past. */
    private static Tense ofPresent(Sentence sentence) {
        return inHeading(sentence) ? Tense.PAST : Tense.OPEN;
    }

    private static boolean inHeading(Sentence sentence) {
        return sentence.block() != BlockKind.PARAGRAPH;
    }
}
