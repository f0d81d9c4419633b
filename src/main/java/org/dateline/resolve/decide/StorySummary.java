package org.dateline.resolve.decide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Event;
import org.dateline.resolve.Story;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.event.EventResolver;
import org.dateline.resolve.story.StoryClusters;
import org.dateline.text.ContentHash;

/** What a cluster of articles is about. */
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
        return new Story(ContentHash.ofSet(iris).hex(), StoryLabel.of(events.stream().map(eventByKey::get).toList(), articles, nameOf), iris, List.copyOf(events));
    }
}
