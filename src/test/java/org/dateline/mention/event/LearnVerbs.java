package org.dateline.mention.event;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.account.ArticleFacts;
import org.dateline.annotate.Sentence;
import org.dateline.annotate.Token;
import org.dateline.document.PublicationDate;
import org.dateline.install.Installation;
import org.dateline.learn.LogLinearLearner;
import org.dateline.learn.LogLinearLearner.Example;
import org.dateline.learn.TrainingStory;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.WordNetWidening;
import org.dateline.mention.time.TimeFinder;
import org.dateline.mention.time.TimeMention;
import org.dateline.rdf.LexiconReader;

/**
 * Learns which verbs tell of events although the lexicon does not take them so, and prints the file of weights of {@link LikelyVerbs}. Learned from are all such
 * verbs of annotated articles.
 */
final class LearnVerbs {
    private static final double RIDGE = 10;

    private LearnVerbs() {
    }

    /** @param args folders of annotated stories */
    public static void main(String[] args) throws IOException {
        Lexicon lexicon = new LexiconReader().read(Installation.find().ontology().resolve("lexicon.ttl"));
        EventFinder finder = new EventFinder(lexicon, new WordNetWidening(lexicon));
        List<TrainingStory> stories = TrainingStory.read(args);
        List<Example> examples = new ArrayList<>();
        for (TrainingStory story : stories) {
            for (ArticleFacts article : story.articles()) examples.addAll(examples(lexicon, finder, story, article));
        }
        System.out.println("# What speaks for a verb's telling of an event that the lexicon does not take for one, and what against, in log odds.");
        System.out.printf("# Learned by bench/learn verbs from %d verbs, %d of them of events, of the stories: %s.%n", examples.size(),
                examples.stream().filter(e -> e.name().equals(LikelyVerbs.EVENT)).count(), String.join(" ", stories.stream().map(TrainingStory::name).toList()));
        new LogLinearLearner(List.of(LikelyVerbs.NOTHING, LikelyVerbs.EVENT), examples, RIDGE).print(System.out);
    }

    private static List<Example> examples(Lexicon lexicon, EventFinder finder, TrainingStory story, ArticleFacts article) {
        EntityIndex entities = new EntityIndex(article.entities());
        Map<Integer, List<TimeMention>> times = TimeFinder.find(article.article().sentences(), Optional.of(article.article().article().metadata())
                .flatMap(m -> m.published()).map(PublicationDate::day));
        List<Example> examples = new ArrayList<>();
        for (Sentence sentence : article.article().sentences()) {
            for (Token verb : finder.undecided(sentence, entities)) {
                examples.add(new Example(VerbFeatures.of(lexicon, sentence, verb, entities, times.getOrDefault(sentence.index(), List.of())),
                        story.marks(article, verb.span()) ? LikelyVerbs.EVENT : LikelyVerbs.NOTHING));
            }
        }
        return examples;
    }
}
