package org.dateline.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.account.Account;
import org.dateline.account.ArticleFacts;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EventMention;
import org.dateline.pipeline.Conversion;
import org.dateline.pipeline.ConversionListener;
import org.dateline.pipeline.Stages;
import org.dateline.sample.InstalledStages;
import org.dateline.score.Gold;
import org.dateline.score.Identities;
import org.dateline.score.Pairing;
import org.dateline.score.Stretch;
import org.dateline.store.GraphStore;
import org.dateline.store.RejectedFolder;
import org.dateline.text.SourceSpan;
import org.dateline.text.Span;

/**
 * An annotated story beside what the program says of it.
 *
 * @param articles in the order of their files
 */
public record TrainingStory(Gold gold, List<ArticleFacts> articles) {
    private static final String GOLD = "gold.json";

    /** Those in the folders, each a story's or one of stories, in the order of their names. */
    public static List<TrainingStory> read(String... folders) throws IOException {
        List<TrainingStory> stories = new ArrayList<>();
        for (String folder : folders) {
            Path path = Path.of(folder);
            if (Files.exists(path.resolve(GOLD))) {
                stories.add(story(path));
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                for (Path each : inside.filter(p -> Files.exists(p.resolve(GOLD))).sorted().toList()) stories.add(story(each));
            }
        }
        if (stories.isEmpty()) throw new IllegalArgumentException("no annotated story in " + String.join(", ", folders));
        return stories;
    }

    private static TrainingStory story(Path folder) throws IOException {
        List<ArticleFacts> articles = Collections.synchronizedList(new ArrayList<>());
        Stages installed = InstalledStages.load();
        Stages listening = new Stages(installed.cleaning(), installed.annotator(), annotated -> {
            ArticleFacts facts = installed.extractor().apply(annotated);
            articles.add(facts);
            return facts;
        }, installed.resolver(), installed.gate(), installed.articleWriter(), installed.resolutionWriter(), installed.runWriter());
        try (GraphStore graphs = GraphStore.inMemory()) {
            new Conversion(listening).run(List.of(folder.resolve("articles").toString()), graphs, new RejectedFolder(Path.of("target", "rejected-learning")),
                    ConversionListener.SILENT);
        }
        return new TrainingStory(Gold.read(folder), articles.stream().sorted(Comparator.comparing(TrainingStory::file)).toList());
    }

    /** The folder's own name. */
    public String name() {
        return gold.folder().getFileName().toString();
    }

    /** Whom the annotator means by what an article calls so. */
    public Optional<Gold.Entity> meant(ArticleEntity entity) {
        return Identities.meant(gold.entities(),
                Stream.concat(entity.mentions().stream().filter(m -> m.form().calls()).map(EntityMention::text), Stream.of(entity.name())).toList());
    }

    private record Told(ArticleFacts article, Account account, Stretch trigger) {
    }

    private record Marked(Gold.Event event, Stretch trigger) {
    }

    /** The annotated event that most triggers of an account tell of, by the account's article and index; accounts of none are left out. */
    public Map<ArticleFacts, Map<Integer, Gold.Event>> events() {
        List<Marked> marked = marked();
        List<Told> told = told();
        Map<ArticleFacts, Map<Integer, TreeMap<String, Integer>>> votes = new HashMap<>();
        Pairing.of(marked.stream().map(Marked::trigger).toList(), told.stream().map(Told::trigger).toList()).forEach((i, j) ->
                votes.computeIfAbsent(told.get(j).article(), a -> new HashMap<>()).computeIfAbsent(told.get(j).account().index(), a -> new TreeMap<>())
                        .merge(marked.get(i).event().id(), 1, Integer::sum));
        Map<String, Gold.Event> byId = new HashMap<>();
        gold.events().forEach(event -> byId.put(event.id(), event));
        Map<ArticleFacts, Map<Integer, Gold.Event>> events = new HashMap<>();
        votes.forEach((article, accounts) -> accounts.forEach((account, counts) -> events.computeIfAbsent(article, a -> new HashMap<>())
                .put(account, byId.get(counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()))));
        return events;
    }

    /** Whether an annotator has marked a stretch of an article's clean text, or part of it, as telling of an event. */
    public boolean marks(ArticleFacts article, Span stretch) {
        SourceSpan source = article.article().article().text().source(stretch);
        Stretch told = new Stretch(file(article), source.begin(), source.end());
        return marked().stream().anyMatch(mark -> !Pairing.of(List.of(mark.trigger()), List.of(told)).isEmpty());
    }

    private List<Marked> marked() {
        Map<String, String> texts = gold.texts();
        List<Marked> marked = new ArrayList<>();
        for (Gold.Event event : gold.events()) {
            for (Gold.Mention mention : event.mentions()) {
                String text = texts.get(mention.article());
                int begin = text.indexOf(mention.sentence()) + mention.beginInSentence();
                marked.add(new Marked(event, new Stretch(mention.article(), text.codePointCount(0, begin), text.codePointCount(0, begin + mention.text().length()))));
            }
        }
        return marked;
    }

    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (ArticleFacts article : articles) {
            for (Account account : article.accounts()) {
                for (EventMention mention : account.mentions()) {
                    SourceSpan source = article.article().article().text().source(mention.evidence().span());
                    told.add(new Told(article, account, new Stretch(file(article), source.begin(), source.end())));
                }
            }
        }
        return told;
    }

    private static String file(ArticleFacts article) {
        return Path.of(article.article().article().file()).getFileName().toString();
    }
}
