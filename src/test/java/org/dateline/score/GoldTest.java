package org.dateline.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.install.Installation;
import org.dateline.vocab.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The gold stands in the articles that it speaks of, and holds together. */
@ParameterizedClass
@EnumSource(Story.class)
class GoldTest {
    private static final EventTypes TYPES = new EventTypes(RDFDataMgr.loadModel(Installation.find().ontology().resolve("dateline.ttl").toString()));
    private static final Set<String> FACTUALITIES = Set.of("happened", "ongoing", "planned", "possible", "denied");

    @Parameter
    private Story story;

    @Test
    void everySentenceIsFoundOnceInItsArticle() {
        Map<String, String> texts = gold().texts();
        assertNone(mentions(), mention -> occurrences(texts.get(mention.article()), mention.sentence()) != 1);
    }

    @Test
    void everyTextIsInItsSentence() {
        assertNone(mentions(), mention -> mention.beginInSentence() < 0);
    }

    @Test
    void everyQuoteIsInItsSentence() {
        assertNone(gold().claims().stream(), claim -> claim.quote() != null && !claim.cue().sentence().contains(claim.quote()));
    }

    @Test
    void boilerplateIsFoundOnceInItsArticle() {
        Map<String, String> texts = gold().texts();
        for (Gold.Article article : gold().articles()) {
            assertNone(article.boilerplate().stream(), passage -> occurrences(texts.get(article.file()), passage) != 1);
        }
    }

    @Test
    void everyIdentifierIsGivenOnce() {
        Stream.of(gold().entities().stream().map(Gold.Entity::id), gold().events().stream().map(Gold.Event::id),
                gold().claims().stream().map(Gold.Claim::id), gold().figures().stream().map(Gold.Figure::id)).forEach(ids -> {
            Set<String> seen = new HashSet<>();
            assertNone(ids, id -> !seen.add(id));
        });
    }

    @Test
    void everyIdentifierReferredToIsGiven() {
        Set<String> entities = gold().entities().stream().map(Gold.Entity::id).collect(Collectors.toSet());
        Set<String> events = gold().events().stream().map(Gold.Event::id).collect(Collectors.toSet());
        Set<String> figures = gold().figures().stream().map(Gold.Figure::id).collect(Collectors.toSet());
        assertNone(gold().events().stream().flatMap(GoldTest::participants), id -> !entities.contains(id));
        assertNone(gold().claims().stream().flatMap(claim -> claim.events().stream()), id -> !events.contains(id));
        assertNone(gold().figures().stream().map(Gold.Figure::event).filter(Objects::nonNull), id -> !events.contains(id));
        Set<String> claims = gold().claims().stream().map(Gold.Claim::id).collect(Collectors.toSet());
        assertNone(gold().disagreeing().stream(), id -> !figures.contains(id) && !claims.contains(id));
    }

    @Test
    void everyEventHasATypeOfTheOntologyAndAFactualityAndAMention() {
        assertNone(gold().events().stream(), event -> !TYPES.contains(event.type()));
        assertNone(gold().events().stream(), event -> !FACTUALITIES.contains(event.factuality()));
        assertNone(gold().events().stream(), event -> event.mentions().isEmpty());
    }

    @Test
    void everyStoryHasAtLeastFourArticlesThatTellSomething() {
        assertTrue(gold().articles().size() >= 4, gold().articles().size() + " articles");
        for (Gold.Article article : gold().articles()) {
            assertTrue(mentions().anyMatch(mention -> mention.article().equals(article.file())), article.file());
        }
    }

    private Gold gold() {
        return story.gold();
    }

    private Stream<Gold.Mention> mentions() {
        return Stream.of(gold().entities().stream().flatMap(entity -> entity.mentions().stream()),
                gold().events().stream().flatMap(event -> event.mentions().stream()),
                gold().claims().stream().map(Gold.Claim::cue), gold().figures().stream().map(Gold.Figure::mention)).flatMap(each -> each);
    }

    private static Stream<String> participants(Gold.Event event) {
        List<String> all = new ArrayList<>(event.agents());
        all.addAll(event.patients());
        if (event.place() != null) all.add(event.place());
        return all.stream();
    }

    private static <T> void assertNone(Stream<T> all, Predicate<T> wrong) {
        assertEquals(List.of(), all.filter(wrong).toList());
    }

    private static int occurrences(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) count++;
        return count;
    }
}
