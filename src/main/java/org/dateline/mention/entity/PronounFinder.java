package org.dateline.mention.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.Evidence;
import org.dateline.mention.MentionForm;

/**
 * Resolves third-person pronouns to the nearest entity before them that agrees in kind, subjects first: the core of Lappin and Leass (1994).
 * Where nothing fits, a pronoun means nobody.
 */
final class PronounFinder {
    private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his");
    private static final Set<String> PLURAL = Set.of("they", "them", "their");
    private static final Set<String> NEUTER = Set.of("it", "its");
    private static final int REACH = 3;
    private static final int SUBJECT_BONUS = 60;
    private static final int POSSESSOR_PENALTY = 20;
    private static final int SENTENCE_COST = 45;
    /** What a word's place counts in a sentence before the pronoun's: what opens it is nearer to mind. */
    private static final double EARLIER_SENTENCE = 0.25;

    private final List<Group> groups;

    PronounFinder(List<Group> groups) {
        this.groups = groups;
    }

    void resolve(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (!token.pos().startsWith("PRP")) continue;
            antecedent(sentence, token).ifPresent(group -> group.add(candidate(sentence, token, group)));
        }
    }

    private static Candidate candidate(Sentence sentence, Token token, Group group) {
        EntityMention mention = new EntityMention(new Evidence(sentence.index(), token.span()), token.index(), token.word(), MentionForm.PRONOUN);
        return new Candidate(sentence, mention, group.name(), Optional.empty(), false, Optional.empty(), Set.of());
    }

    private Optional<Group> antecedent(Sentence sentence, Token pronoun) {
        Group best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Group group : groups) {
            if (!agrees(group, pronoun)) continue;
            for (Candidate member : group.members()) {
                double score = score(member, sentence, pronoun);
                if (score > bestScore) {
                    best = group;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean agrees(Group group, Token pronoun) {
        String word = pronoun.word().toLowerCase(Locale.ROOT);
        EntityType type = group.type();
        if (PERSONAL.contains(word)) return type == EntityType.PERSON;
        if (PLURAL.contains(word)) return type == EntityType.PEOPLE_GROUP || type == EntityType.ARMED_GROUP || type == EntityType.ORGANISATION && isPlural(group);
        if (NEUTER.contains(word)) return type == EntityType.ORGANISATION || type == EntityType.STATE || type == EntityType.ARMED_GROUP || type == EntityType.PLACE;
        return false;
    }

    private static boolean isPlural(Group group) {
        Candidate first = group.members().getFirst();
        return NounPhrases.isPlural(first.sentence().token(first.mention().head()));
    }

    /** Nearer is better, a subject better than an object; negative infinity for what comes after or too far before. */
    private static double score(Candidate member, Sentence sentence, Token pronoun) {
        int back = sentence.index() - member.sentence().index();
        boolean before = back > 0 || back == 0 && member.mention().head() < pronoun.index();
        if (!before || back > REACH || member.form() == MentionForm.DEMONYM) return Double.NEGATIVE_INFINITY;
        double distance = back == 0 ? pronoun.index() - member.mention().head() : member.mention().head() * EARLIER_SENTENCE;
        double score = -SENTENCE_COST * back - distance;
        String relation = member.sentence().governor(member.mention().head()).map(d -> d.relation()).orElse("root");
        if (relation.startsWith("nsubj")) score += SUBJECT_BONUS;
        if (relation.equals("nmod:poss") || relation.equals("compound")) score -= POSSESSOR_PENALTY;
        return score;
    }
}
