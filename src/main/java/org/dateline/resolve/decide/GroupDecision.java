package org.dateline.resolve.decide;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.mention.lexicon.Authority;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Resolution;
import org.dateline.resolve.disagreement.Disagreements;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.event.EventResolver;
import org.dateline.resolve.event.EventTypes;
import org.dateline.resolve.event.LemmaSimilarity;
import org.dateline.resolve.event.Places;
import org.dateline.resolve.name.Names;
import org.dateline.resolve.story.StoryClusters;

/** What follows for a group of stories from its {@link GroupBasis}, and from nothing else, so that it holds as long as that is the same. */
final class GroupDecision {
    private GroupDecision() {
    }

    static Resolution.Part of(GroupBasis basis, EventTypes types, LemmaSimilarity lemmas, Names names, Authority authority) {
        StoryClusters stories = StoryClusters.numbered(basis.storyOf());
        List<Entity> known = basis.entities().entrySet().stream()
                .map(e -> new Entity(e.getKey(), e.getValue().type(), e.getValue().names(), e.getValue().authority(), List.of(), e.getValue().geography())).toList();
        EntityResolver.Result entities = new EntityResolver.Result(known, basis.entityOf());
        Places places = new Places(known, names, authority);
        Map<String, String> called = basis.entities().entrySet().stream().filter(e -> e.getValue().called().isPresent())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().called().get()));
        Map<String, Integer> familyOf = IntStream.range(0, basis.articles().size()).boxed()
                .collect(Collectors.toUnmodifiableMap(i -> basis.articles().get(i).iri(), basis.familyOf()::get));
        EventResolver.Result events = new EventResolver(basis.articles(), stories, entities, names, types, lemmas, places, called, familyOf, basis.rulings())
                .resolve();
        Disagreements.Result differences = new Disagreements(basis.articles(), stories, entities, events, places).find();
        return new Resolution.Part(List.of(), events.events(), events.links(), differences.disagreements(),
                StorySummary.of(basis.articles(), stories, entities, events), differences.supersessions(), List.of());
    }
}
