package org.dateline.annotate;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The grammatical relations of a sentence, found by either of their ends. Immutable. */
public final class Dependencies extends AbstractList<Dependency> {
    private final List<Dependency> all;
    private final List<List<Dependency>> byGovernor;
    private final List<List<Dependency>> byDependent;

    private Dependencies(List<Dependency> all) {
        this.all = List.copyOf(all);
        int tokens = 1 + all.stream().mapToInt(d -> Math.max(d.governor(), d.dependent())).max().orElse(-1);
        byGovernor = emptyLists(tokens);
        byDependent = emptyLists(tokens);
        for (Dependency dependency : all) {
            if (dependency.governor() >= 0) byGovernor.get(dependency.governor()).add(dependency);
            byDependent.get(dependency.dependent()).add(dependency);
        }
        byGovernor.forEach(below -> below.sort(Comparator.comparingInt(Dependency::dependent)));
        byGovernor.replaceAll(List::copyOf);
        byDependent.replaceAll(List::copyOf);
    }

    public static Dependencies of(List<Dependency> all) {
        return all instanceof Dependencies same ? same : new Dependencies(all);
    }

    /** Those that lead down from a token, in the order of the words. */
    public List<Dependency> from(int governor) {
        return at(byGovernor, governor);
    }

    /** Those that lead to a token, the root's among them. */
    public List<Dependency> to(int dependent) {
        return at(byDependent, dependent);
    }

    @Override
    public Dependency get(int index) {
        return all.get(index);
    }

    @Override
    public int size() {
        return all.size();
    }

    private static List<Dependency> at(List<List<Dependency>> lists, int token) {
        return token >= 0 && token < lists.size() ? lists.get(token) : List.of();
    }

    private static List<List<Dependency>> emptyLists(int size) {
        List<List<Dependency>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) lists.add(new ArrayList<>());
        return lists;
    }
}
