package org.dateline.mention.entity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.account.ArticleFacts;
import org.dateline.install.Installation;
import org.dateline.learn.LogLinearLearner;
import org.dateline.learn.LogLinearLearner.Example;
import org.dateline.learn.TrainingStory;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.WordNetWidening;
import org.dateline.rdf.AuthorityReader;
import org.dateline.rdf.LexiconReader;
import org.dateline.score.Gold;
import org.dateline.score.Identities;

/**
 * Learns what the bearers of names are, and prints the file of weights of {@link NameClassifier}. Learned from are the names that annotators have given a class
 * and the authority file does not know.
 */
final class LearnNames {
    private static final double RIDGE = 2;

    private LearnNames() {
    }

    /** @param args folders of annotated stories */
    public static void main(String[] args) throws IOException {
        Path ontology = Installation.find().ontology();
        Lexicon lexicon = new LexiconReader().read(ontology.resolve("lexicon.ttl"));
        Authority authority = new AuthorityReader().read(ontology.resolve("authority.ttl"));
        EntityFinder finder = new EntityFinder(lexicon, authority, new WordNetWidening(lexicon));
        List<TrainingStory> stories = TrainingStory.read(args);
        List<Example> examples = new ArrayList<>();
        for (TrainingStory story : stories) {
            for (ArticleFacts article : story.articles()) {
                for (Group group : finder.unknownNames(article.article())) {
                    meant(story, group).ifPresent(entity -> examples.add(new Example(finder.features(group), EntityType.of(entity.type()).name())));
                }
            }
        }
        System.out.println("# What speaks for and against each class of what bears a name, in log odds.");
        System.out.printf("# Learned by bench/learn names from %d names of articles of the stories: %s.%n", examples.size(),
                String.join(" ", stories.stream().map(TrainingStory::name).toList()));
        new LogLinearLearner(Arrays.stream(EntityType.values()).map(Enum::name).toList(), examples, RIDGE).print(System.out);
    }

    private static Optional<Gold.Entity> meant(TrainingStory story, Group group) {
        return Identities.sharingMost(story.gold().entities(), group.members().stream().filter(Candidate::isName).map(Candidate::name).distinct().toList());
    }
}
