package org.dateline.resolve.decide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.mention.Role;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.When;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Event;
import org.dateline.resolve.SpelledTime;
import org.dateline.resolve.event.EventLabel;

/** The line of a story: its most told event, the place of most of its events where that event names none, and the days of its articles. */
final class StoryLabel {
    private StoryLabel() {
    }

    /** @param nameOf the preferred name of an entity, by its key */
    static String of(List<Event> events, List<ArticleDigest> articles, Map<String, String> nameOf) {
        Event happening = events.stream().max(Comparator.comparingInt(StoryLabel::weight).thenComparing(Event::label, Comparator.reverseOrder())
                .thenComparing(Event::key)).orElseThrow();
        String line = EventLabel.undated(happening);
        String place = place(events, nameOf);
        boolean isLocated = place.isEmpty() || line.contains(place) || happening.entities().containsKey(Role.PLACE);
        return (isLocated ? line : line + " in " + place) + span(articles);
    }

    private static String place(List<Event> events, Map<String, String> nameOf) {
        TreeMap<String, Integer> places = new TreeMap<>();
        for (Event event : events) event.entities().getOrDefault(Role.PLACE, Set.of()).forEach(p -> places.merge(nameOf.get(p), weight(event), Integer::sum));
        return places.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse("");
    }

    private static String span(List<ArticleDigest> articles) {
        List<LocalDate> days = articles.stream().flatMap(article -> article.published().stream()).sorted().toList();
        return days.isEmpty() ? "" : ", " + SpelledTime.of(When.between(PartialDate.of(days.getFirst()), PartialDate.of(days.getLast())));
    }

    /** Articles count before accounts: what many tell is what the story is about, not what one tells at length. */
    private static int weight(Event event) {
        return 100 * event.articles().size() + event.accounts().size();
    }
}
