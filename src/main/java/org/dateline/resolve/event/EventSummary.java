package org.dateline.resolve.event;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.account.Factuality;
import org.dateline.mention.Role;
import org.dateline.mention.time.When;
import org.dateline.resolve.Event;
import org.dateline.text.ContentHash;

/** What the accounts of one event say together. */
final class EventSummary {
    /** A filler counts from this part of the best supported one's accounts on. */
    private static final double LEAST_SHARE = 2.0 / 3;

    private EventSummary() {
    }

    static Event of(List<Telling> tellings, EventTypes types, Places places, Map<String, Integer> familyOf, Function<String, String> nameOf) {
        List<String> accounts = tellings.stream().map(t -> t.account().iri()).sorted().toList();
        List<String> articles = tellings.stream().map(t -> t.account().article()).distinct().sorted().toList();
        String type = type(tellings, types);
        int families = (int) articles.stream().map(familyOf::get).distinct().count();
        Map<Role, Set<String>> entities = entities(tellings, places);
        Optional<When> when = when(tellings);
        String label = EventLabel.of(typed(tellings, type), entities, when, nameOf);
        return new Event(ContentHash.ofSet(accounts).hex(), type, label, accounts, entities, when,
                factuality(tellings), articles, families);
    }

    /** A plan counts no more when an article of the same day or a later one tells it as come true. */
    private static Factuality factuality(List<Telling> tellings) {
        Optional<LocalDate> cameTrue = tellings.stream().filter(t -> t.account().factuality().isReal()).flatMap(t -> t.published().stream())
                .max(Comparator.naturalOrder());
        return Factuality.together(tellings.stream().filter(t -> !(t.account().factuality() == Factuality.PLANNED && isBy(t, cameTrue)))
                .map(t -> t.account().factuality()).toList());
    }

    private static boolean isBy(Telling telling, Optional<LocalDate> day) {
        return day.isPresent() && telling.published().isPresent() && !telling.published().get().isAfter(day.get());
    }

    /** The class that most accounts give; one below it instead, where at least half as many give that. */
    private static String type(List<Telling> tellings, EventTypes types) {
        TreeMap<String, Integer> counts = counts(tellings, t -> t.account().eventType());
        String most = mostFrequent(counts);
        return counts.keySet().stream().filter(type -> types.isA(type, most) && 2 * counts.get(type) >= counts.get(most))
                .max(Comparator.comparingInt(types::depth).thenComparing(counts::get).thenComparing(Comparator.reverseOrder())).orElse(most);
    }

    private static List<Telling> typed(List<Telling> tellings, String type) {
        return tellings.stream().filter(t -> t.account().eventType().equals(type)).toList();
    }

    /**
     * Who took part. What one account of many says may be a mistake of hers or of the joining, so a filler is kept where at least two thirds as many accounts
     * give it as give the best supported one; all that accounts say stays with them. An event is in one place: the best supported.
     */
    private static Map<Role, Set<String>> entities(List<Telling> tellings, Places places) {
        Map<Role, TreeMap<String, Integer>> support = new EnumMap<>(Role.class);
        for (Telling telling : tellings) support(telling.entities(), support);
        Map<Role, TreeMap<String, Integer>> inferred = new EnumMap<>(Role.class);
        for (Telling telling : tellings) support(telling.inferred(), inferred);
        inferred.forEach(support::putIfAbsent);
        Map<Role, Set<String>> kept = new EnumMap<>(Role.class);
        support.forEach((role, counts) -> kept.put(role, role == Role.PLACE ? Set.of(place(counts, places)) : supported(counts)));
        return kept;
    }

    private static void support(Map<Role, Set<String>> said, Map<Role, TreeMap<String, Integer>> support) {
        said.forEach((role, keys) -> keys.forEach(key -> support.computeIfAbsent(role, r -> new TreeMap<>()).merge(key, 1, Integer::sum)));
    }

    private static Set<String> supported(TreeMap<String, Integer> counts) {
        int best = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return counts.keySet().stream().filter(key -> counts.get(key) >= LEAST_SHARE * best).collect(Collectors.toUnmodifiableSet());
    }

    /** A place is supported by those who give it or a place within it or around it; of several the one given most itself, then the narrower. */
    private static String place(TreeMap<String, Integer> counts, Places places) {
        Map<String, Integer> support = new HashMap<>();
        for (String place : counts.keySet()) {
            counts.forEach((other, count) -> {
                Places.Relation relation = places.between(Set.of(place), Set.of(other));
                if (relation == Places.Relation.SAME || relation == Places.Relation.CONTAINED) support.merge(place, count, Integer::sum);
            });
        }
        return counts.keySet().stream().max(Comparator.comparing((String place) -> support.get(place)).thenComparing(counts::get)
                .thenComparing(places::depth).thenComparing(Comparator.reverseOrder())).orElseThrow();
    }

    /** The time that fits most of the times given; of several the narrowest, then the one given most, then the earliest. */
    private static Optional<When> when(List<Telling> tellings) {
        List<When> given = tellings.stream().flatMap(t -> t.account().when().stream()).toList();
        TreeMap<String, When> distinct = new TreeMap<>();
        given.forEach(when -> distinct.put(when.toString(), when));
        List<Period> periods = given.stream().map(Period::of).toList();
        return distinct.values().stream().max(Comparator
                .comparingLong((When when) -> periods.stream().filter(p -> p.gap(Period.of(when)) == 0).count())
                .thenComparing(when -> -Period.of(when).length())
                .thenComparing(when -> given.stream().filter(when::equals).count())
                .thenComparing(when -> -Math.max(Period.of(when).first(), -Long.MAX_VALUE))
                .thenComparing(When::toString));
    }

    private static TreeMap<String, Integer> counts(List<Telling> tellings, Function<Telling, String> of) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        tellings.forEach(t -> counts.merge(of.apply(t), 1, Integer::sum));
        return counts;
    }

    private static String mostFrequent(TreeMap<String, Integer> counts) {
        return counts.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .orElseThrow().getKey();
    }
}
