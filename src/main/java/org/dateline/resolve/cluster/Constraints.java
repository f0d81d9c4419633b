package org.dateline.resolve.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.resolve.Ruling;

/** What a user's rulings say of the items of one clustering. Where one ruling joins what another parts, the joining holds. */
public final class Constraints {
    static final Constraints NONE = new Constraints(List.of(), iri -> Optional.empty());
    public static final String RULE = "ruling";

    /** The item that an account or reference belongs to; none where it is not among those that are clustered. */
    @FunctionalInterface
    public interface ItemOf {
        Optional<Integer> of(String iri);
    }

    /** One side of a ruling that parts. */
    private record Side(int ruling, boolean first) {
    }

    private final Set<Agglomeration.Pair> together = new LinkedHashSet<>();
    private final Map<Integer, List<Side>> apart = new HashMap<>();

    public Constraints(Collection<Ruling> rulings, ItemOf items) {
        List<Ruling> ordered = rulings.stream().sorted(Comparator.comparing(Ruling::iri)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            Ruling ruling = ordered.get(i);
            if (ruling.areOne()) join(items(Stream.concat(ruling.one().stream(), ruling.other().stream()), items));
            else part(i, items(ruling.one().stream(), items), items(ruling.other().stream(), items));
        }
    }

    /** Pairs that are one by decree, and whatever joins their members. */
    Set<Agglomeration.Pair> together() {
        return together;
    }

    public boolean isTogether(int one, int other) {
        return one != other && together.contains(Agglomeration.Pair.of(one, other));
    }

    /** Whether a member of the one must not be with a member of the other. */
    public boolean forbids(int[] left, int[] right) {
        if (apart.isEmpty()) return false;
        Set<Side> opposite = new HashSet<>();
        Arrays.stream(left).mapToObj(i -> apart.getOrDefault(i, List.of())).flatMap(List::stream).forEach(side -> opposite.add(new Side(side.ruling, !side.first)));
        return !opposite.isEmpty() && Arrays.stream(right).mapToObj(i -> apart.getOrDefault(i, List.of())).flatMap(List::stream).anyMatch(opposite::contains);
    }

    private void join(int[] items) {
        for (int i = 1; i < items.length; i++) together.add(new Agglomeration.Pair(items[i - 1], items[i]));
    }

    private void part(int ruling, int[] one, int[] other) {
        for (int item : one) apart.computeIfAbsent(item, k -> new ArrayList<>()).add(new Side(ruling, true));
        for (int item : other) apart.computeIfAbsent(item, k -> new ArrayList<>()).add(new Side(ruling, false));
    }

    private static int[] items(Stream<String> iris, ItemOf items) {
        return iris.flatMap(iri -> items.of(iri).stream()).flatMapToInt(IntStream::of).sorted().distinct().toArray();
    }
}
