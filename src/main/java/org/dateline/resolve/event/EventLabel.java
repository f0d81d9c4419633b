package org.dateline.resolve.event;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.mention.Role;
import org.dateline.mention.time.When;
import org.dateline.resolve.Event;
import org.dateline.resolve.SpelledTime;

/**
 * The line of an event in an index: that of its accounts which names most of what the event has, with the event's place and time. A number stands in it
 * only where all accounts that give one give the same.
 */
public final class EventLabel {
    private static final List<Role> NAMED = List.of(Role.PATIENT, Role.AGENT, Role.PLACE);
    private static final String NUMBER = "\\d[\\d,.]* ";

    private EventLabel() {
    }

    /**
     * @param tellings of the event's type, at least one
     * @param nameOf   the preferred name of an entity, by its key
     */
    static String of(List<Telling> tellings, Map<Role, Set<String>> entities, Optional<When> when, Function<String, String> nameOf) {
        boolean disputed = tellings.stream().map(t -> t.account().label()).filter(EventLabel::isCounted).map(EventLabel::counted).distinct().count() > 1;
        Map<String, Integer> lines = new HashMap<>();
        Map<String, Integer> coverage = new HashMap<>();
        for (Telling telling : tellings) {
            String line = disputed ? uncounted(telling.account().label()) : telling.account().label();
            lines.merge(line, 1, Integer::sum);
            coverage.merge(line, coverage(telling, entities), Math::max);
        }
        String line = lines.keySet().stream().max(Comparator.comparing((String l) -> coverage.get(l)).thenComparing(lines::get)
                .thenComparing(l -> -l.length()).thenComparing(Comparator.reverseOrder())).orElseThrow();
        return located(line, entities, nameOf) + when.map(known -> ", " + SpelledTime.of(known)).orElse("");
    }

    /** The label without its time. */
    public static String undated(Event event) {
        return event.when().map(known -> ", " + SpelledTime.of(known)).filter(event.label()::endsWith)
                .map(time -> event.label().substring(0, event.label().length() - time.length())).orElse(event.label());
    }

    private static int coverage(Telling telling, Map<Role, Set<String>> entities) {
        return (int) NAMED.stream().filter(role -> telling.in(role).stream().anyMatch(entities.getOrDefault(role, Set.of())::contains)).count();
    }

    private static String located(String line, Map<Role, Set<String>> entities, Function<String, String> nameOf) {
        String place = entities.getOrDefault(Role.PLACE, Set.of()).stream().sorted().findFirst().map(nameOf).orElse("");
        return place.isEmpty() || line.contains(place) || line.contains(" in ") ? line : line + " in " + place;
    }

    private static boolean isCounted(String line) {
        return line.matches(NUMBER + ".*");
    }

    private static String counted(String line) {
        return line.replaceFirst(" in .*", "");
    }

    /** "People killed in Aveiro" */
    private static String uncounted(String line) {
        if (!isCounted(line)) return line;
        String rest = line.replaceFirst(NUMBER, "");
        return rest.substring(0, 1).toUpperCase(Locale.ENGLISH) + rest.substring(1);
    }
}
