package org.dateline.account.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.account.figure.Triggers.Trigger;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.number.MeasureUnit;
import org.dateline.mention.quantity.Quantity;

/**
 * Finds the tally that a number is told of by the order of the words, which is surer than the tree in these: "taking the toll to <u>five</u>",
 * "put the number of rebels it had killed at <u>70</u>", "brought to <u>twelve</u> the number of people killed".
 */
record Tally(Sentence sentence, Quantity quantity) {
    private static final Set<String> TALLIES = Set.of("number", "total", "count", "tally", "toll");
    private static final Set<String> LEADING = Set.of("to", "at", "as", "past", "beyond", "of", "reach", "pass", "hit", "top", "exceed", "be", "total", "number");
    private static final Set<String> BREAKS = Set.of(";", ":", "who", "which", "where", "when", "while", "because", "but");
    private static final int FARTHEST = 20;
    private static final int LONGEST_PHRASE = 8;

    /** The tally's noun; empty where the number counts things of its own or is told of none. */
    Optional<Integer> noun() {
        if (quantity.counted().isPresent() || MeasureUnit.of(quantity.unit()).isPresent() || !isLedTo()) return Optional.empty();
        return behind().or(this::before);
    }

    /** What the tally counts: a word with a measure in its phrase ("the number of people <u>killed</u>"), or itself ("the <u>toll</u>"). */
    Optional<Trigger> counts(int noun, List<Trigger> measuring) {
        int end = noun > quantity.head() ? Math.min(noun + LONGEST_PHRASE, sentence.tokens().size()) : quantity.head();
        return measuring.stream().filter(t -> t.mention().head() == noun).findFirst()
                .or(() -> measuring.stream().filter(t -> t.mention().head() > noun && t.mention().head() < end).findFirst());
    }

    /** The first noun of what it is the number of: "the number of <u>officers</u> taking part". */
    Optional<Token> ofWhat(int noun) {
        return sentence.tokens().stream().filter(t -> t.index() > noun + 1 && t.index() <= noun + 4 && t.isNoun()).findFirst();
    }

    private boolean isLedTo() {
        int first = quantity.first(sentence);
        if (first == 0) return false;
        Token before = sentence.token(first - 1);
        return LEADING.contains(before.lemma()) && (before.isVerb() || !before.isNoun());
    }

    /** "to twelve <u>the number</u> of people". */
    private Optional<Integer> behind() {
        int end = Math.min(quantity.head() + 4, sentence.tokens().size());
        boolean determined = quantity.head() + 1 < end && Set.of("DT", "PRP$").contains(sentence.token(quantity.head() + 1).pos());
        return determined ? IntStream.range(quantity.head() + 2, end).filter(this::isTally).boxed().findFirst() : Optional.empty();
    }

    private Optional<Integer> before() {
        int first = quantity.first(sentence);
        boolean of = sentence.token(first - 1).lemma().equals("of");
        for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
            Token token = sentence.token(i);
            if (isTally(i)) return !of || i == first - 2 ? Optional.of(i) : Optional.empty();
            if (BREAKS.contains(token.word().toLowerCase(Locale.ROOT)) || token.pos().equals("CD") && i < first - 1) return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isTally(int index) {
        Token token = sentence.token(index);
        boolean standsAsNoun = token.isNoun() || sentence.governor(index).filter(d -> d.relation().equals("obj") || d.relation().startsWith("nsubj")).isPresent();
        boolean named = standsAsNoun && TALLIES.contains(token.lemma().toLowerCase(Locale.ROOT));
        boolean open = index + 1 < sentence.tokens().size() && Set.of("of", "at").contains(sentence.token(index + 1).lemma());
        return named && (open || token.lemma().equalsIgnoreCase("toll") || token.lemma().equalsIgnoreCase("tally") || token.lemma().equalsIgnoreCase("total"));
    }
}
