package org.dateline.account.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.account.Account;
import org.dateline.account.ArticleFacts;
import org.dateline.document.DateBasis;
import org.dateline.learn.LogLinearLearner;
import org.dateline.learn.LogLinearLearner.Example;
import org.dateline.learn.TrainingStory;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.Role;
import org.dateline.score.Gold;

/**
 * Learns where readers take events to have been, and prints the file of weights of {@link LikelyPlace}. Learned from are the locations of the articles that tell
 * of an annotated event without saying where it was; each is the place that the annotator gives, or not.
 */
final class LearnPlaces {
    private static final double RIDGE = 4;

    private LearnPlaces() {
    }

    /** @param args folders of annotated stories */
    public static void main(String[] args) throws IOException {
        List<TrainingStory> stories = TrainingStory.read(args);
        List<Example> examples = stories.stream().flatMap(story -> examples(story).stream()).toList();
        System.out.println("# What speaks for a location's being where an event was, and what against, in log odds.");
        System.out.printf("# Learned by bench/learn places from %d locations of articles, %d of them right, of the stories: %s.%n", examples.size(),
                examples.stream().filter(e -> e.name().equals(LikelyPlace.HERE)).count(), String.join(" ", stories.stream().map(TrainingStory::name).toList()));
        new LogLinearLearner(List.of(LikelyPlace.ELSEWHERE, LikelyPlace.HERE), examples, RIDGE).print(System.out);
    }

    private static List<Example> examples(TrainingStory story) {
        Map<ArticleFacts, Map<Integer, Gold.Event>> events = story.events();
        List<Example> examples = new ArrayList<>();
        for (ArticleFacts article : story.articles()) {
            ArticleScene scene = new ArticleScene(article.article(), new EntityIndex(article.entities()), article.accounts());
            for (Account account : article.accounts()) {
                Gold.Event event = events.getOrDefault(article, Map.of()).get(account.index());
                if (event == null || account.participations().stream().anyMatch(p -> p.role() == Role.PLACE && p.basis() == DateBasis.STATED)) continue;
                for (ArticleEntity location : scene.locations()) {
                    boolean right = story.meant(location).filter(entity -> entity.id().equals(event.place())).isPresent();
                    examples.add(new Example(PlaceFeatures.of(scene, account, location), right ? LikelyPlace.HERE : LikelyPlace.ELSEWHERE));
                }
            }
        }
        return examples;
    }
}
