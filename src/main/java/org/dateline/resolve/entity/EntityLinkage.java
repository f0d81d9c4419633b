package org.dateline.resolve.entity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final NameRelations relations;
    private final CoMention coMention;
    private final Map<Long, Company> company = new TreeMap<>();

    EntityLinkage(List<Naming> namings, NameRelations relations, CoMention coMention) {
        this.namings = namings;
        this.relations = relations;
        this.coMention = coMention;
    }

    /** All that scores have hung on of who else is named in articles. */
    List<Company> company() {
        return List.copyOf(company.values());
    }

    @Override
    public double of(int[] left, int[] right) {
        double best = 0;
        boolean allAlike = true;
        for (int i : left) {
            for (int j : right) {
                NameRelation relation = relations.between(i, j);
                if (relation.kind() == NameRelation.Kind.CONFLICT) return Agglomeration.NEVER;
                if (!Naming.compatible(namings.get(i).type(), namings.get(j).type())) return Agglomeration.NEVER;
                double score = relation.kind() == NameRelation.Kind.SAME ? score(relation, i, j) : 0;
                allAlike &= score > 0;
                best = Math.max(best, score);
            }
        }
        return best >= SPELT || allAlike ? best : 0;
    }

    private double score(NameRelation relation, int i, int j) {
        Naming left = namings.get(Math.min(i, j));
        Naming right = namings.get(Math.max(i, j));
        boolean apart = left.stories().stream().noneMatch(right.stories()::contains);
        if (relation.rule().equals("authority") || !apart || left.type() != EntityType.PERSON) return relation.score();
        long pair = (long) Math.min(i, j) * namings.size() + Math.max(i, j);
        return company.computeIfAbsent(pair, k -> new Company(left, right, coMention.acrossStories(left, right))).isShared() ? relation.score() : 0;
    }
}
