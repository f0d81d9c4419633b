package org.dateline.resolve.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.mention.Role;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Event;
import org.dateline.resolve.Story;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.event.EventResolver;
import org.dateline.resolve.story.StoryClusters;
import org.dateline.text.ContentHash;

/** What a cluster of articles is about: its events, and a label from the place and the happening that most of them tell of. */
final class StorySummary {
    private StorySummary() {
    }

    static List<Story> of(List<ArticleDigest> articles, StoryClusters clusters, EntityResolver.Result entities, EventResolver.Result events) {
        Map<String, String> nameOf = new HashMap<>();
        entities.entities().forEach(entity -> nameOf.put(entity.key(), entity.names().getFirst()));
        Map<String, Event> eventByKey = new HashMap<>();
        events.events().forEach(event -> eventByKey.put(event.key(), event));
        List<Story> stories = new ArrayList<>();
        for (int[] cluster : clusters.stories()) {
            List<ArticleDigest> members = Arrays.stream(cluster).mapToObj(articles::get).toList();
            // articles that tell of nothing are no story
            if (members.stream().allMatch(article -> article.accounts().isEmpty())) continue;
            stories.add(story(members, events.eventOf(), eventByKey, nameOf));
        }
        stories.sort(Comparator.comparing(Story::key));
        return stories;
    }

    private static Story story(List<ArticleDigest> articles, Map<String, String> eventOf, Map<String, Event> eventByKey, Map<String, String> nameOf) {
        TreeSet<String> events = new TreeSet<>();
        articles.forEach(article -> article.accounts().forEach(account -> events.add(eventOf.get(account.iri()))));
        List<String> iris = articles.stream().map(ArticleDigest::iri).sorted().toList();
        return new Story(ContentHash.ofSet(iris).hex(), label(events.stream().map(eventByKey::get).toList(), nameOf), iris, List.copyOf(events));
    }

    private static String label(List<Event> events, Map<String, String> nameOf) {
        TreeMap<String, Integer> places = new TreeMap<>();
        for (Event event : events) event.entities().getOrDefault(Role.PLACE, Set.of()).forEach(p -> places.merge(nameOf.get(p), weight(event), Integer::sum));
        String happening = events.stream().max(Comparator.comparingInt(StorySummary::weight).thenComparing(Event::label, Comparator.reverseOrder())
                .thenComparing(Event::key)).map(Event::label).orElse("");
        String place = places.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey).orElse("");
        if (place.isEmpty() || happening.contains(place)) return happening;
        return happening.isEmpty() ? place : place + ": " + happening;
    }

    /** Articles count before accounts: what many tell is what the story is about, not what one tells at length. */
    private static int weight(Event event) {
        return 100 * event.articles().size() + event.accounts().size();
    }
}
