package org.dateline.mention.entity;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;

/** Which bearer of a surname is meant by it. */
final class Persons {
    /** How many sentences back a bearer counts as just named. */
    private static final int JUST = 1;
    private static final int ELDER_REACH = 4;

    private Persons() {
    }

    /** "his father Anton Ruiz", "the late Anton Ruiz, her uncle,": the name comes with a word for a relative. */
    static boolean isRelative(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        int first = firstToken(candidate);
        boolean before = first > 0 && isRelative(sentence, first - 1);
        boolean inside = candidate.kinds().stream().anyMatch(EntityWords.RELATIVES::contains);
        return before || inside || isElder(sentence, lastToken(candidate) + 1);
    }

    /** ", the late father of": what follows a name says whose elder its bearer is. */
    private static boolean isElder(Sentence sentence, int from) {
        for (int i = from; i < sentence.tokens().size() && i < from + ELDER_REACH; i++) {
            Token token = sentence.token(i);
            if (EntityWords.ELDERS.contains(token.lemma().toLowerCase(Locale.ROOT))) return i > from;
            if (Character.isLetter(token.word().charAt(0)) && !token.pos().matches("DT|PRP\\$|WP\\$|JJ")) return false;
        }
        return false;
    }

    private static boolean isRelative(Sentence sentence, int token) {
        return EntityWords.RELATIVES.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT));
    }

    /** Whether the name stands where something is: "in Ruiz", "near Ruiz". */
    static boolean isWhere(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        return sentence.dependents(candidate.mention().head()).stream()
                .filter(d -> d.relation().equals("case")).map(d -> sentence.token(d.dependent()).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(word -> EntityWords.WHERE.contains(word) || EntityWords.TOWARDS.contains(word));
    }

    /** Of several bearers the one with the title that comes with the name; else who was just named; else who is named most. Relatives come last. */
    static Optional<Group> meant(Candidate candidate, List<Group> bearers) {
        List<Group> own = bearers.stream().filter(g -> !onlyRelative(g)).toList();
        List<Group> possible = own.isEmpty() ? bearers : own;
        List<Group> titled = possible.stream().filter(g -> !Collections.disjoint(g.kinds(), candidate.kinds())).toList();
        if (titled.size() == 1) return Optional.of(titled.getFirst());
        int now = candidate.sentence().index();
        List<Group> recent = possible.stream().filter(g -> now - g.last().sentence().index() <= JUST).toList();
        if (!recent.isEmpty()) return recent.stream().reduce((a, b) -> a.last().mention().evidence().compareTo(b.last().mention().evidence()) > 0 ? a : b);
        return possible.stream().reduce((a, b) -> b.members().size() > a.members().size() ? b : a);
    }

    private static boolean onlyRelative(Group group) {
        return group.members().stream().filter(Candidate::isName).allMatch(Persons::isRelative);
    }

    private static int lastToken(Candidate candidate) {
        int last = candidate.mention().head();
        while (last + 1 < candidate.sentence().tokens().size() && candidate.mention().evidence().span().contains(candidate.sentence().token(last + 1).span())) last++;
        return last;
    }

    private static int firstToken(Candidate candidate) {
        int first = candidate.mention().head();
        while (first > 0 && candidate.mention().evidence().span().contains(candidate.sentence().token(first - 1).span())) first--;
        return first;
    }
}
