package org.dateline.mention.entity;

import java.util.function.Predicate;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.mention.EntityType;
import org.dateline.mention.MentionForm;

/** How near to mind an entity is where a pronoun stands: the nearer its mention the better, a subject better than an object, one spoken of often better. */
final class Salience {
    /** How many sentences back a pronoun reaches. */
    static final int REACH = 3;
    private static final int SUBJECT_BONUS = 60;
    private static final int POSSESSOR_PENALTY = 20;
    private static final int SENTENCE_COST = 45;
    /** Whose something is, is mostly said in the same sentence. */
    private static final int POSSESSIVE_SENTENCE_COST = 20;
    /** What a word's place counts in a sentence before the pronoun's: what opens it is nearer to mind. */
    private static final double EARLIER_SENTENCE = 0.25;
    /** For each mention within reach besides the nearest. */
    private static final int OFTEN_BONUS = 10;
    private static final int MOST_OFTEN = 4;
    /** "They" for one body, as for a firm or an army. */
    private static final int SINGULAR_BODY_PENALTY = 40;
    /** "It" for a place or building rather than for a body that acts. */
    private static final int SITE_PENALTY = 15;

    private Salience() {
    }

    /**
     * Negative infinity for what comes after or too far before.
     *
     * @param counts which mentions can bring the entity to mind
     */
    static double of(Group group, Pronoun pronoun, Sentence sentence, Token token, Predicate<Candidate> counts) {
        double best = Double.NEGATIVE_INFINITY;
        int mentions = 0;
        for (Candidate member : group.members()) {
            if (!counts.test(member)) continue;
            double score = of(member, sentence, token);
            if (score > Double.NEGATIVE_INFINITY) mentions++;
            best = Math.max(best, score);
        }
        double often = OFTEN_BONUS * Math.min(Math.max(0, mentions - 1), MOST_OFTEN);
        return best + often - penalty(group, pronoun);
    }

    private static int penalty(Group group, Pronoun pronoun) {
        if (pronoun == Pronoun.THEY && !group.isPlural() && group.type() != EntityType.PEOPLE_GROUP) return SINGULAR_BODY_PENALTY;
        return pronoun == Pronoun.IT && group.type().isSite() ? SITE_PENALTY : 0;
    }

    /** Of a subject in a sentence so many before the pronoun's. */
    static double ofSubject(int sentencesBack, int head, Token pronoun) {
        if (sentencesBack == 0 && head >= pronoun.index()) return Double.NEGATIVE_INFINITY;
        int cost = SENTENCE_COST + (pronoun.pos().equals("PRP$") ? POSSESSIVE_SENTENCE_COST : 0);
        return SUBJECT_BONUS - cost * sentencesBack - (sentencesBack == 0 ? pronoun.index() - head : head * EARLIER_SENTENCE);
    }

    private static double of(Candidate member, Sentence sentence, Token pronoun) {
        int back = sentence.index() - member.sentence().index();
        int head = member.mention().head();
        boolean before = back > 0 || back == 0 && head < pronoun.index();
        if (!before || back > REACH || member.form() == MentionForm.DEMONYM) return Double.NEGATIVE_INFINITY;
        double score = ofSubject(back, head, pronoun) - SUBJECT_BONUS;
        String relation = member.sentence().governor(head).map(d -> d.relation()).orElse("root");
        if (relation.startsWith("nsubj")) score += SUBJECT_BONUS;
        if (relation.equals("nmod:poss") || relation.equals("compound")) score -= POSSESSOR_PENALTY;
        return score;
    }
}
