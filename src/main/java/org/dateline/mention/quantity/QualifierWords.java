package org.dateline.mention.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.mention.number.MeasureUnit;

/** Finds the words before and after a number that say how it is meant. */
final class QualifierWords {
    /**
     * A number's qualifier with the tokens from the qualifier's first or the number's first to the last of either.
     *
     * @param said whether words say it; otherwise the number is taken as it stands
     */
    record Qualified(Qualifier qualifier, int first, int last, boolean said) {
    }

    private record Phrase(List<String> words, Qualifier qualifier, boolean preposition) {
    }

    private static final List<Phrase> BEFORE = List.of(
            phrase(Qualifier.AT_LEAST, "at least"), phrase(Qualifier.AT_LEAST, "no fewer than"), phrase(Qualifier.AT_LEAST, "no less than"),
            phrase(Qualifier.AT_LEAST, "not less than"), phrase(Qualifier.AT_LEAST, "a minimum of"),
            phrase(Qualifier.UP_TO, "no more than"), phrase(Qualifier.UP_TO, "not more than"), phrase(Qualifier.UP_TO, "up to"),
            phrase(Qualifier.UP_TO, "as many as"), phrase(Qualifier.UP_TO, "as much as"), phrase(Qualifier.UP_TO, "at most"),
            phrase(Qualifier.UP_TO, "fewer than"), phrase(Qualifier.UP_TO, "less than"), phrase(Qualifier.UP_TO, "a maximum of"),
            phrase(Qualifier.MORE_THAN, "more than"), phrase(Qualifier.MORE_THAN, "in excess of"), phrase(Qualifier.MORE_THAN, "upwards of"),
            phrase(Qualifier.MORE_THAN, "upward of"), phrase(Qualifier.MORE_THAN, "greater than"), phrase(Qualifier.MORE_THAN, "exceeding"),
            phrase(Qualifier.ABOUT, "an estimated"), phrase(Qualifier.ABOUT, "estimated"), phrase(Qualifier.ABOUT, "close to"),
            phrase(Qualifier.ABOUT, "just under"), phrase(Qualifier.ABOUT, "just short of"),
            phrase(Qualifier.ABOUT, "nearly"), phrase(Qualifier.ABOUT, "almost"), phrase(Qualifier.ABOUT, "roughly"),
            phrase(Qualifier.ABOUT, "approximately"), phrase(Qualifier.ABOUT, "some"), phrase(Qualifier.ABOUT, "circa"),
            phrase(Qualifier.ABOUT, "about"),
            phrase(Qualifier.EXACTLY, "a total of"), phrase(Qualifier.EXACTLY, "exactly"), phrase(Qualifier.EXACTLY, "precisely"),
            phrase(Qualifier.EXACTLY, "only"),
            preposition(Qualifier.MORE_THAN, "over"), preposition(Qualifier.MORE_THAN, "above"), preposition(Qualifier.ABOUT, "around"),
            preposition(Qualifier.ABOUT, "near"), preposition(Qualifier.UP_TO, "under"), preposition(Qualifier.UP_TO, "below"),
                    preposition(Qualifier.UP_TO, "within"));

    private static final List<Phrase> AFTER = List.of(
            phrase(Qualifier.AT_LEAST, "or more"), phrase(Qualifier.ABOUT, "or so"), phrase(Qualifier.UP_TO, "or fewer"),
            phrase(Qualifier.UP_TO, "or less"),
            phrase(Qualifier.AT_LEAST, "at least"), phrase(Qualifier.UP_TO, "at most"), phrase(Qualifier.AT_LEAST, "-plus"),
            phrase(Qualifier.AT_LEAST, "plus"));

    private QualifierWords() {
    }

    private static Phrase phrase(Qualifier qualifier, String words) {
        return new Phrase(List.of(words.split(" ")), qualifier, false);
    }

    /** A word that is a preposition of place as well: "over two valleys". */
    private static Phrase preposition(Qualifier qualifier, String word) {
        return new Phrase(List.of(word), qualifier, true);
    }

    /**
     * Looks around the number's tokens.
     *
     * @param counted  index of the noun that is counted, if there is one
     * @param measured whether that noun is a unit of measure
     */
    static Qualified around(Sentence sentence, int first, int last, Optional<Integer> counted, boolean measured) {
        for (Phrase phrase : BEFORE) {
            int begin = first - phrase.words().size();
            if (stands(sentence, begin, phrase.words()) && (!phrase.preposition() || measured && !lasts(sentence, begin, first, counted) || qualifies(sentence, begin, first, last, counted))) {
                return new Qualified(phrase.qualifier(), begin, last, true);
            }
        }
        for (Phrase phrase : AFTER) {
            if (stands(sentence, last + 1, phrase.words())) return new Qualified(phrase.qualifier(), first, last + phrase.words().size(), true);
        }
        return new Qualified(Qualifier.EXACTLY, first, last, false);
    }

    /** "over" belongs to the number itself, or to a subject or object or behind another preposition, where none of place can stand. */
    private static boolean qualifies(Sentence sentence, int preposition, int first, int last, Optional<Integer> counted) {
        int governor = sentence.governor(preposition).map(d -> d.governor()).orElse(-1);
        if (governor >= first && governor <= last && counted.isPresent() || preposition > 0 && sentence.token(preposition - 1).pos().matches("IN|TO")) return true;
        int head = counted.orElse(last);
        String relation = sentence.governor(head).map(d -> d.relation()).orElse("root");
        return relation.startsWith("nsubj") || relation.equals("obj") || relation.equals("root");
    }

    /** "a rise of 4% over two years": that long it takes; longer than that is "for over two years", "over two years ago", "a wait of over two years". */
    private static boolean lasts(Sentence sentence, int preposition, int first, Optional<Integer> counted) {
        boolean time = sentence.token(preposition).lemma().equals("over")
                && counted.flatMap(c -> MeasureUnit.of(sentence.token(c).word())).filter(u -> u.dimension() == MeasureUnit.Dimension.TIME).isPresent();
        boolean afterPreposition = preposition > 0 && sentence.token(preposition - 1).pos().matches("IN|TO");
        boolean before = counted.filter(c -> c + 1 < sentence.tokens().size() && Set.of("ago", "earlier", "later", "before", "old").contains(sentence.token(c + 1).lemma())).isPresent();
        return time && !afterPreposition && !before;
    }

    private static boolean stands(Sentence sentence, int begin, List<String> words) {
        if (begin < 0 || begin + words.size() > sentence.tokens().size()) return false;
        for (int i = 0; i < words.size(); i++) {
            if (!sentence.token(begin + i).word().toLowerCase(Locale.ROOT).equals(words.get(i))) return false;
        }
        return true;
    }
}
