package org.dateline.account.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.account.Figure;
import org.dateline.annotate.Sentence;
import org.dateline.mention.number.MeasureUnit;
import org.dateline.mention.quantity.Quantity;

/**
 * Tells bare numbers that measure the same as the figure before them in the sentence: what it was ("31 people, up from <u>23</u> on Monday"), what all such
 * come to ("two more bodies were found, bringing the total to <u>36</u>"), and what others say ("at least nine were killed; residents speak of <u>20</u>").
 */
record Carried(Sentence sentence, Quantity quantity) {
    private static final Set<String> CHANGES = Set.of("up", "down", "compared", "against");
    private static final Set<String> LINKS = Set.of("from", "with", "to");

    /** The figure whose measure the number takes over. */
    Optional<Figure> from(List<Figure> before) {
        if (!quantity.unit().isEmpty() || quantity.counted().isPresent() || !(isFormer() || isTotal() || Subjects.isSpokenOf(sentence, quantity.head()))) return Optional.empty();
        return before.reversed().stream().filter(f -> f.quantity().evidence().sentence() == sentence.index() && MeasureUnit.of(f.quantity().unit()).isEmpty()).findFirst();
    }

    /** Whether it says what the number was at another time. */
    boolean isFormer() {
        int link = quantity.first(sentence) - 1;
        return is(link, LINKS) && is(link - 1, CHANGES) || is(link, Set.of("against")) && is(link - 1, Set.of(","));
    }

    private boolean isTotal() {
        return new Tally(sentence, quantity).noun().filter(noun -> sentence.token(noun).lemma().equals("total") && !is(noun + 1, Set.of("of", "number"))).isPresent();
    }

    private boolean is(int index, Set<String> words) {
        return index >= 0 && words.contains(sentence.token(index).word().toLowerCase(Locale.ROOT));
    }
}
