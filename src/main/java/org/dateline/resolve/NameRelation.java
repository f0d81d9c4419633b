package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.mention.EntityType;

/**
 * What two names say of whether their bearers are one.
 *
 * @param score from 0, nothing, to 1, surely
 */
record NameRelation(Kind kind, double score, String rule, String reason) {
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
        NameForm shorter = left.words().size() <= right.words().size() ? left : right;
        NameForm longer = shorter == left ? right : left;
        double inOrder = within(shorter.words(), longer.words());
        if (inOrder > 0) return new NameRelation(Kind.SAME, inOrder * 0.97, "name-with-fewer-words", told(left, right) + ": the words of the one stand in the other");
        double last = Spelling.similarity(left.last(), right.last());
        if (last > 0) return new NameRelation(Kind.CONFLICT, 0, "same-surname", told(left, right) + " share a surname and differ in first name");
        return NONE;
    }

    private static NameRelation surname(NameForm left, NameForm right) {
        NameForm single = left.kind() == NameForm.Kind.SINGLE ? left : right;
        NameForm full = single == left ? right : left;
        double last = Spelling.similarity(single.last(), full.last());
        double first = Spelling.similarity(single.last(), full.words().getFirst());
        double best = Math.max(last, first * 0.9);
        return best == 0 ? NONE : new NameRelation(Kind.SHORT_FOR, best * 0.9, "part-of-full-name", told(single, full) + ": the one is a part of the other");
    }

    private static NameRelation other(NameForm left, NameForm right) {
        boolean leftShort = left.kind() == NameForm.Kind.ACRONYM;
        boolean rightShort = right.kind() == NameForm.Kind.ACRONYM;
        if (leftShort != rightShort) {
            NameForm letters = leftShort ? left : right;
            NameForm full = leftShort ? right : left;
            if (full.words().size() > 1 && (letters.joined().equals(full.initials()) || letters.joined().equals(full.allInitials()))) {
                return new NameRelation(Kind.SHORT_FOR, 0.9, "acronym", letters.text() + " are the first letters of \"" + full.text() + "\"");
            }
        }
        return wholly(left, right);
    }

    private static NameRelation group(NameForm left, NameForm right) {
        if (!left.words().equals(right.words())) return NONE;
        if (left.kind() == right.kind()) return new NameRelation(Kind.SAME, 0.9, "same-group", told(left, right) + " are a group by one name");
        return new NameRelation(Kind.SHORT_FOR, 0.88, "members-of-group", told(left, right) + ": the one is the members of the other");
    }

    private static NameRelation described(NameForm left, NameForm right) {
        if (!left.words().equals(right.words()) || left.kind() == NameForm.Kind.SINGLE || right.kind() == NameForm.Kind.SINGLE) return NONE;
        Kind kind = left.kind() == right.kind() ? Kind.SAME : Kind.SHORT_FOR;
        return new NameRelation(kind, 0.85, "same-description", told(left, right) + " are one description in one story");
    }

    /** The same words, one spelling or other, perhaps in another order or run together. */
    private static NameRelation wholly(NameForm left, NameForm right) {
        if (left.words().equals(right.words())) return new NameRelation(Kind.SAME, 1, "same-name", told(left, right) + " are the same name");
        double words = left.words().size() == right.words().size() ? matched(left.words(), right.words()) : 0;
        double joined = left.words().size() == right.words().size() ? 0 : Spelling.similarity(left.joined(), right.joined());
        double best = Math.max(words, joined);
        if (best == 0) return NONE;
        boolean reordered = left.words().stream().sorted().toList().equals(right.words().stream().sorted().toList());
        if (reordered) return new NameRelation(Kind.SAME, 0.96, "words-reordered", told(left, right) + " have the same words in another order");
        return new NameRelation(Kind.SAME, best, "spelling", told(left, right) + " are spellings of one name");
    }

    /** How well words pair up one to one in their order; 0 where a pair does not, or where all pairs are only alike in sound. */
    private static double matched(List<String> left, List<String> right) {
        if (left.stream().sorted().toList().equals(right.stream().sorted().toList())) return 0.96;
        double[] pairs = IntStream.range(0, left.size()).mapToDouble(i -> word(left.get(i), right.get(i))).toArray();
        double least = IntStream.range(0, pairs.length).mapToDouble(i -> pairs[i]).min().orElse(0);
        double mean = IntStream.range(0, pairs.length).mapToDouble(i -> pairs[i]).sum() / Math.max(1, pairs.length);
        return least == 0 ? 0 : mean;
    }

    /** How well the words of the shorter name stand in the longer in order, the last with the last or the first with the first. */
    private static double within(List<String> shorter, List<String> longer) {
        List<Double> found = new ArrayList<>();
        int from = 0;
        for (String word : shorter) {
            int at = from;
            while (at < longer.size() && word(word, longer.get(at)) == 0) at++;
            if (at == longer.size()) return 0;
            found.add(word(word, longer.get(at)));
            from = at + 1;
        }
        return found.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private static double word(String left, String right) {
        boolean initial = left.length() == 1 || right.length() == 1;
        if (initial && left.charAt(0) == right.charAt(0)) return left.equals(right) ? 1 : 0.8;
        return Spelling.similarity(left, right);
    }

    private static String told(NameForm left, NameForm right) {
        boolean inOrder = left.text().compareTo(right.text()) <= 0;
        return "\"" + (inOrder ? left : right).text() + "\" and \"" + (inOrder ? right : left).text() + "\"";
    }
}
