package org.dateline.resolve.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.resolve.Link;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.cluster.Constraints;

/** The links that hold a cluster of names together: each reference is linked to the first of its naming, and each naming to one before it that it is like. */
final class NameLinks {
    private final List<Naming> namings;
    private final NameRelations relations;
    private final Constraints constraints;

    NameLinks(List<Naming> namings, NameRelations relations, Constraints constraints) {
        this.namings = namings;
        this.relations = relations;
        this.constraints = constraints;
    }

    List<Link> of(int[] cluster) {
        List<Link> links = new ArrayList<>();
        for (int naming : cluster) links.addAll(alike(namings.get(naming)));
        links.addAll(tree(cluster));
        return links;
    }

    static Link link(Naming one, Naming other, NameRelation relation) {
        String left = one.representative();
        String right = other.representative();
        boolean inOrder = left.compareTo(right) < 0;
        return new Link(inOrder ? left : right, inOrder ? right : left, relation.score(), relation.rule(), List.of(relation.reason()));
    }

    private static List<Link> alike(Naming naming) {
        List<String> reason = List.of("both are called \"" + naming.forms().getFirst().text() + "\"");
        return naming.references().stream().skip(1).map(ReferenceDigest::iri)
                .map(iri -> new Link(naming.representative(), iri, 1, "same-name", reason)).toList();
    }

    /** The tree of the likest pairs, grown from the first naming (Prim 1957); of equal pairs the one whose older end came earlier, then whose newer comes first. */
    private List<Link> tree(int[] cluster) {
        NameRelation[] best = new NameRelation[cluster.length];
        int[] turnOfBest = new int[cluster.length];
        Arrays.fill(best, NameRelation.NONE);
        List<Integer> grown = new ArrayList<>(List.of(0));
        List<Integer> left = new ArrayList<>(IntStream.range(1, cluster.length).boxed().toList());
        List<Link> links = new ArrayList<>();
        while (!left.isEmpty()) {
            int turn = grown.size() - 1;
            int newest = cluster[grown.getLast()];
            int next = left.getFirst();
            for (int i : left) {
                NameRelation relation = relation(newest, cluster[i]);
                if (relation.score() > best[i].score()) {
                    best[i] = relation;
                    turnOfBest[i] = turn;
                }
                boolean likelier = best[i].score() > best[next].score();
                boolean earlier = best[i].score() == best[next].score() && turnOfBest[i] < turnOfBest[next];
                if (likelier || earlier) next = i;
            }
            links.add(link(namings.get(cluster[grown.get(turnOfBest[next])]), namings.get(cluster[next]), best[next]));
            left.remove(Integer.valueOf(next));
            grown.add(next);
        }
        return links;
    }

    private NameRelation relation(int one, int other) {
        return constraints.isTogether(one, other) ? NameRelation.RULED : relations.between(one, other);
    }
}
