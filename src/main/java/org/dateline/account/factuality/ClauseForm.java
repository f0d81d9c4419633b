package org.dateline.account.factuality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.document.BlockKind;

/**
 * The form of the clause that a verb, or a noun or adjective after "be", is the predicate of.
 *
 * @param modal      the first modal verb
 * @param infinitive whether "to" marks it
 */
record ClauseForm(Tense tense, boolean progressive, boolean perfect, Optional<Token> modal, boolean infinitive, boolean hasSubject) {
    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");
    private static final Set<String> FUTURE_DAYS = Set.of("tomorrow", "tonight", "upcoming");
    private static final Set<String> PERIODS = Set.of("hour", "day", "night", "week", "weekend", "month", "year", "decade", "century", "spring", "summer", "autumn", "fall", "winter", "season",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december");

    enum Tense { PAST, PRESENT, NONE }

    static ClauseForm of(Sentence sentence, int head) {
        List<Dependency> below = sentence.dependents(head);
        List<Token> auxiliaries = below.stream().filter(d -> AUXILIARIES.contains(d.relation())).map(d -> sentence.token(d.dependent())).toList();
        Token predicate = sentence.token(head);
        Optional<Token> modal = auxiliaries.stream().filter(t -> t.pos().equals("MD")).findFirst();
        Token finite = auxiliaries.isEmpty() ? predicate : auxiliaries.getFirst();
        boolean subject = below.stream().anyMatch(d -> d.relation().startsWith("nsubj") || d.relation().startsWith("csubj") || d.relation().equals("expl"));
        boolean being = auxiliaries.stream().anyMatch(t -> t.pos().equals("VBG") && t.lemma().equals("be"));
        boolean perfect = auxiliaries.stream().anyMatch(t -> t.lemma().equals("have"));
        boolean infinitive = below.stream().anyMatch(d -> d.relation().equals("mark") && sentence.token(d.dependent()).pos().equals("TO"));
        boolean progressive = being || predicate.pos().equals("VBG") && !auxiliaries.isEmpty();
        return new ClauseForm(modal.isPresent() || infinitive ? Tense.NONE : tense(finite, subject), progressive, perfect, modal, infinitive, subject);
    }

    private static Tense tense(Token finite, boolean subject) {
        return switch (finite.pos()) {
            case "VBD" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            // the tagger's slip: a verb form that has a subject of its own is finite
            case "VBN" -> subject ? Tense.PAST : Tense.NONE;
            case "VB" -> subject ? Tense.PRESENT : Tense.NONE;
            default -> Tense.NONE;
        };
    }

    boolean isFinite() {
        return modal.isPresent() || tense != Tense.NONE;
    }

    boolean isPast() {
        return tense == Tense.PAST || perfect;
    }

    /** Whether the block is written as headlines and captions are, in which the present tells of what has happened. */
    static boolean presentTellsOfPast(BlockKind block) {
        return switch (block) {
            case HEADLINE, SUBHEADING, SUMMARY, CAPTION -> true;
            case PARAGRAPH -> false;
        };
    }

    /** Whether an expression of future time ("tomorrow", "next week") goes with the word. */
    static boolean isAtFutureTime(Sentence sentence, int head) {
        return sentence.dependents(head).stream().filter(d -> d.relation().matches("obl.*|advmod|nmod.*|amod|compound"))
                .anyMatch(d -> isFutureTime(sentence, d.dependent()));
    }

    static boolean isPeriod(Token token) {
        return PERIODS.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isFutureTime(Sentence sentence, int token) {
        String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
        if (FUTURE_DAYS.contains(lemma)) return true;
        return isPeriod(sentence.token(token)) && sentence.dependents(token).stream()
                .anyMatch(d -> Set.of("next", "coming", "upcoming").contains(sentence.token(d.dependent()).lemma()));
    }
}
