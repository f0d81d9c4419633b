package org.dateline.resolve.entity;

import java.util.List;
import org.dateline.mention.EntityType;
import org.dateline.resolve.cluster.Agglomeration;

/**
 * When two sets of namings may be one entity: a pair of their names says so, none says the opposite, and where the best pair is only alike in sound every
 * pair is, so that spellings do not drift from one name to another.
 */
final class EntityLinkage implements Agglomeration.Linkage {
    static final double THRESHOLD = 0.8;
    /** From here on a pair is one name, however it is spelt; below, it only sounds alike. */
    private static final double SPELT = 0.93;

    private final List<Naming> namings;
    private final CoMention coMention;
    private boolean askedWhoIsBeside;

    EntityLinkage(List<Naming> namings, CoMention coMention) {
        this.namings = namings;
        this.coMention = coMention;
    }

    /** Whether a score has hung on who else is named in articles, which may be others when articles come or go. */
    boolean hasAskedWhoIsBeside() {
        return askedWhoIsBeside;
    }

    @Override
    public double of(int[] left, int[] right) {
        double best = 0;
        boolean allAlike = true;
        for (int i : left) {
            for (int j : right) {
                NameRelation relation = namings.get(i).relation(namings.get(j));
                if (relation.kind() == NameRelation.Kind.CONFLICT) return Agglomeration.NEVER;
                if (!Naming.compatible(namings.get(i).type(), namings.get(j).type())) return Agglomeration.NEVER;
                double score = relation.kind() == NameRelation.Kind.SAME ? score(relation, namings.get(i), namings.get(j)) : 0;
                allAlike &= score > 0;
                best = Math.max(best, score);
            }
        }
        return best >= SPELT || allAlike ? best : 0;
    }

    private double score(NameRelation relation, Naming left, Naming right) {
        boolean apart = left.stories().stream().noneMatch(right.stories()::contains);
        if (relation.rule().equals("authority") || !apart || left.type() != EntityType.PERSON) return relation.score();
        askedWhoIsBeside = true;
        return coMention.acrossStories(left, right) ? relation.score() : 0;
    }
}
