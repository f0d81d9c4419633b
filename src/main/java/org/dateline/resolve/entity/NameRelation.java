package org.dateline.resolve.entity;

import java.util.List;
import org.dateline.mention.EntityType;
import org.dateline.resolve.cluster.Constraints;
import org.dateline.resolve.name.NameForm;
import org.dateline.resolve.name.NameWord;
import org.dateline.resolve.name.Names;
import org.dateline.resolve.name.Spelling;

/**
 * What two names say of whether their bearers are one.
 *
 * @param score from 0, nothing, to 1, surely
 */
record NameRelation(Kind kind, double score, String rule, String reason) {
    /** What an initial is worth beside the name that it may stand for. */
    private static final double INITIAL = 0.8;
    private static final double DESCRIPTION = 0.94;
    private static final double FIRST_NAME = 0.83;
    static final NameRelation RULED = new NameRelation(Kind.SAME, 1, Constraints.RULE, "a user has ruled that they are one");
    static final NameRelation NONE = new NameRelation(Kind.NONE, 0, "", "");

    enum Kind {
        /** Names of one bearer. */
        SAME,
        /** One can be short for the other, if nobody else bears that. */
        SHORT_FOR,
        /** Names of two: father and son, the first and the second of a name. */
        CONFLICT,
        NONE
    }

    static NameRelation of(NameForm left, NameForm right, EntityType type) {
        if (left.kind() == NameForm.Kind.DESCRIPTION || right.kind() == NameForm.Kind.DESCRIPTION) return described(left, right);
        if (left.kind() == NameForm.Kind.GROUP || right.kind() == NameForm.Kind.GROUP) return group(left, right);
        if (!left.generation().isEmpty() && !right.generation().isEmpty() && !left.generation().equals(right.generation())) {
            return new NameRelation(Kind.CONFLICT, 0, "generation", told(left, right) + " differ in generation");
        }
        return type == EntityType.PERSON ? personal(left, right) : other(left, right);
    }

    private static NameRelation personal(NameForm left, NameForm right) {
        boolean bothFull = left.kind() == NameForm.Kind.FULL && right.kind() == NameForm.Kind.FULL;
        if (left.kind() == NameForm.Kind.SINGLE && right.kind() == NameForm.Kind.SINGLE) return wholly(left, right);
        if (!bothFull) return surname(left, right);
        NameRelation whole = wholly(left, right);
        if (whole.kind == Kind.SAME) return whole;
        NameForm shorter = left.spelt().size() <= right.spelt().size() ? left : right;
        NameForm longer = shorter == left ? right : left;
        double inOrder = within(shorter.spelt(), longer.spelt());
        if (inOrder > 0) return new NameRelation(Kind.SAME, inOrder * 0.97, "name-with-fewer-words", told(left, right) + ": the words of the one stand in the other");
        double last = Spelling.similarity(left.last(), right.last());
        if (last == 1 && FirstNames.mayBeOne(left.first(), right.first())) {
            return new NameRelation(Kind.SAME, FIRST_NAME, FirstNames.RULE, told(left, right) + " share a surname, and their first names begin alike");
        }
        if (last > 0) return new NameRelation(Kind.CONFLICT, 0, "same-surname", told(left, right) + " share a surname and differ in first name");
        return NONE;
    }

    private static NameRelation surname(NameForm left, NameForm right) {
        NameForm single = left.kind() == NameForm.Kind.SINGLE ? left : right;
        NameForm full = single == left ? right : left;
        double last = Spelling.similarity(single.last(), full.last());
        double first = Spelling.similarity(single.last(), full.first());
        double best = Math.max(last, first * 0.9);
        return best == 0 ? NONE : new NameRelation(Kind.SHORT_FOR, best * 0.9, "part-of-full-name", told(single, full) + ": the one is a part of the other");
    }

    private static NameRelation other(NameForm left, NameForm right) {
        boolean leftShort = left.kind() == NameForm.Kind.ACRONYM;
        boolean rightShort = right.kind() == NameForm.Kind.ACRONYM;
        if (leftShort != rightShort) {
            NameForm letters = leftShort ? left : right;
            NameForm full = leftShort ? right : left;
            if (full.spelt().size() > 1 && (letters.joined().text().equals(full.initials()) || letters.joined().text().equals(full.allInitials()))) {
                return new NameRelation(Kind.SHORT_FOR, 0.9, "acronym", letters.text() + " are the first letters of \"" + full.text() + "\"");
            }
        }
        return wholly(left, right);
    }

    private static NameRelation group(NameForm left, NameForm right) {
        if (!left.spelt().equals(right.spelt())) return NONE;
        if (left.kind() == right.kind()) return new NameRelation(Kind.SAME, 0.9, "same-group", told(left, right) + " are a group by one name");
        return new NameRelation(Kind.SHORT_FOR, 0.88, "members-of-group", told(left, right) + ": the one is the members of the other");
    }

    private static NameRelation described(NameForm left, NameForm right) {
        boolean sameWords = left.spelt().size() == right.spelt().size() && sorted(left).equals(sorted(right));
        if (!sameWords || left.kind() == NameForm.Kind.SINGLE || right.kind() == NameForm.Kind.SINGLE) return NONE;
        Kind kind = left.kind() == right.kind() ? Kind.SAME : Kind.SHORT_FOR;
        return new NameRelation(kind, DESCRIPTION, "same-description", told(left, right) + " are one description in one story");
    }

    /** The same words, in one spelling or other, perhaps in another order or run together. */
    private static NameRelation wholly(NameForm left, NameForm right) {
        if (left.spelt().equals(right.spelt())) return new NameRelation(Kind.SAME, 1, "same-name", told(left, right) + " are the same name");
        boolean sameCount = left.spelt().size() == right.spelt().size();
        double best = sameCount ? matched(left.spelt(), right.spelt()) : Spelling.similarity(left.joined(), right.joined());
        if (best > 0) return new NameRelation(Kind.SAME, best, "spelling", told(left, right) + " are spellings of one name");
        boolean reordered = sameCount && left.spelt().size() > 1 && left.spelt().containsAll(right.spelt()) && sorted(left).equals(sorted(right));
        return reordered ? new NameRelation(Kind.SAME, 0.96, "words-reordered", told(left, right) + " have the same words in another order") : NONE;
    }

    private static List<String> sorted(NameForm form) {
        return form.words().stream().sorted().toList();
    }

    /** How well words pair up in their order; 0 where a pair does not. */
    private static double matched(List<NameWord> left, List<NameWord> right) {
        double sum = 0;
        for (int i = 0; i < left.size(); i++) {
            double pair = word(left.get(i), right.get(i));
            if (pair == 0) return 0;
            sum += pair;
        }
        return sum / left.size();
    }

    /** How well the words of the shorter name stand in the longer in order; 0 where one does not. */
    private static double within(List<NameWord> shorter, List<NameWord> longer) {
        double sum = 0;
        int from = 0;
        for (NameWord word : shorter) {
            int at = from;
            while (at < longer.size() && word(word, longer.get(at)) == 0) at++;
            if (at == longer.size()) return 0;
            sum += word(word, longer.get(at));
            from = at + 1;
        }
        return sum / shorter.size();
    }

    private static double word(NameWord left, NameWord right) {
        boolean initial = left.text().length() == 1 || right.text().length() == 1;
        if (initial && left.text().charAt(0) == right.text().charAt(0)) return left.equals(right) ? 1 : INITIAL;
        return Spelling.similarity(left, right);
    }

    private static String told(NameForm left, NameForm right) {
        boolean inOrder = left.text().compareTo(right.text()) <= 0;
        return "\"" + (inOrder ? left : right).text() + "\" and \"" + (inOrder ? right : left).text() + "\"";
    }
}
