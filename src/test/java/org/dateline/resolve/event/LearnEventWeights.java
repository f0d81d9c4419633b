package org.dateline.resolve.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.riot.RDFDataMgr;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.install.Installation;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.WordFamilies;
import org.dateline.pipeline.Conversion;
import org.dateline.pipeline.ConversionListener;
import org.dateline.pipeline.StandardStages;
import org.dateline.rdf.AuthorityReader;
import org.dateline.resolve.ArticleChange;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.event.LogisticRegression.Pair;
import org.dateline.resolve.name.Names;
import org.dateline.resolve.story.StoryClusters;
import org.dateline.sample.Answers;
import org.dateline.sample.InstalledStages;
import org.dateline.store.GraphStore;
import org.dateline.store.RejectedFolder;

/**
 * Learns {@link EventWeights} from topics in which people have marked which words tell of one event, and prints the file of weights. Learned from are all
 * pairs of accounts of one story that are marked and not ruled out. Accounts are those of the conversion; of one with several marked words, most decide.
 */
final class LearnEventWeights {
    private static final String MENTIONS = """
            PREFIX dl: <https://w3id.org/dateline/ontology#>
            SELECT ?account ?file ?begin ?end {
              ?account dl:eventType ?type ; dl:mention ?mention ; dl:inArticle/dl:file ?file .
              ?mention dl:beginIndex ?begin ; dl:endIndex ?end .
            } ORDER BY ?file ?begin ?end ?account""";

    private final EventTypes types;
    private final Authority authority;
    private final Names names;
    private final WordFamilies families = new WordFamilies();

    private LearnEventWeights(Path ontology) {
        types = StandardStages.compared(RDFDataMgr.loadModel(ontology.resolve("dateline.ttl").toString()));
        authority = new AuthorityReader().read(ontology.resolve("authority.ttl"));
        names = new Names(authority);
    }

    /** @param args folders of topics, or of one */
    public static void main(String[] args) throws IOException {
        LearnEventWeights learning = new LearnEventWeights(Installation.find().ontology());
        List<Pair> pairs = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (String folder : args) folders.addAll(topics(Path.of(folder)));
        for (Path folder : folders) pairs.addAll(learning.pairs(Topic.read(folder)));
        if (pairs.isEmpty()) throw new IllegalArgumentException("no two accounts of one story are marked in " + String.join(", ", args));
        print(folders.stream().map(folder -> folder.getFileName().toString()).toList(), pairs,
                LogisticRegression.learn(pairs, EventWeights.standard().threshold()));
    }

    private static List<Path> topics(Path folder) throws IOException {
        if (Topic.isIn(folder)) return List.of(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Topic::isIn).sorted(Comparator.comparing((Path topic) -> topic.toString().length()).thenComparing(Comparator.naturalOrder())).toList();
        }
    }

    private List<Pair> pairs(Topic topic) throws IOException {
        try (GraphStore graphs = GraphStore.inMemory()) {
            int failed = new Conversion(InstalledStages.load()).run(List.of(topic.articles().toString()), graphs,
                    new RejectedFolder(Path.of("target", "rejected-learning")), ConversionListener.SILENT).failed();
            if (failed > 0) System.err.printf("%s: %d articles could not be converted%n", topic.folder(), failed);
            return pairs(resolver(graphs.digests()), clusterOf(Answers.to(MENTIONS, graphs), topic.marked()), topic.weight());
        }
    }

    /** What is compared hangs on entities and stories, but not on source families, names for people to read, and rulings. */
    private EventResolver resolver(List<ArticleDigest> digests) {
        List<ArticleDigest> articles = digests.stream().sorted(Comparator.comparing(ArticleDigest::iri)).toList();
        StoryClusters stories = new StoryClusters(articles, names);
        EntityResolver.Result entities = entities(articles, stories);
        Map<String, String> named = new HashMap<>();
        articles.stream().flatMap(article -> article.references().stream()).filter(reference -> reference.named())
                .forEach(reference -> named.putIfAbsent(entities.entityOf().get(reference.iri()), reference.names().getFirst()));
        return new EventResolver(articles, stories, entities, names, types, families::between, new Places(entities.entities(), names, authority), named,
                Map.of(), List.of());
    }

    private EntityResolver.Result entities(List<ArticleDigest> articles, StoryClusters stories) {
        return EntityResolver.Result.of(new EntityResolver(names, authority, Gazetteer.NONE).resolve(ArticleChange.to(articles), stories, List.of()).come());
    }

    /** Pairs that the scorer rules out teach nothing. */
    private static List<Pair> pairs(EventResolver resolver, Map<String, String> clusterOf, double weight) {
        List<Telling> tellings = resolver.tellings().stream().filter(telling -> clusterOf.containsKey(telling.account().iri())).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (int j = i + 1; j < tellings.size(); j++) {
                Telling left = tellings.get(i);
                Telling right = tellings.get(j);
                if (left.story() != right.story()) continue;
                Features features = resolver.features(left, right);
                if (EventScorer.isRuledOut(left, right, features)) continue;
                boolean one = clusterOf.get(left.account().iri()).equals(clusterOf.get(right.account().iri()));
                pairs.add(new Pair(features.all(), one, weight));
            }
        }
        return pairs;
    }

    /** By account. Each marked mention answers for the first found one that it overlaps, and each found one for the first marked that is left. */
    private static Map<String, String> clusterOf(List<Map<String, String>> found, List<Topic.Marked> marked) {
        List<Topic.Marked> left = new ArrayList<>(marked);
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Map<String, String> row : found) {
            left.stream().filter(each -> overlap(row, each)).findFirst().ifPresent(each -> {
                left.remove(each);
                counts.computeIfAbsent(row.get("account"), k -> new TreeMap<>()).merge(each.cluster(), 1, Integer::sum);
            });
        }
        Map<String, String> clusterOf = new HashMap<>();
        counts.forEach((account, clusters) -> clusterOf.put(account,
                clusters.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey()));
        return clusterOf;
    }

    private static boolean overlap(Map<String, String> row, Topic.Marked marked) {
        return marked.overlaps(Path.of(row.get("file")).getFileName().toString(), Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end")));
    }

    private static void print(List<String> topics, List<Pair> pairs, EventWeights weights) {
        System.out.println("# What each feature of a pair of accounts speaks for (+) or against (-) their telling of one event, in log odds.");
        System.out.printf("# Learned by bench/learn events from %d pairs of accounts of one story, %d of them of one event, of the topics: %s.%n", pairs.size(),
                pairs.stream().filter(Pair::one).count(), String.join(" ", topics));
        System.out.println("# What can only speak for (the same, alike) is held from 0 up, what can only speak against (other, frequent, one sentence) from 0 down.");
        System.out.println("# threshold: how near two groups of accounts must be to be one event; it is not learned but kept as it was.");
        System.out.println("threshold " + weights.threshold());
        print("bias", weights.bias());
        for (Feature feature : Feature.values()) if (Math.abs(weights.of(feature)) >= 0.0005) print(feature.words(), weights.of(feature));
    }

    private static void print(String words, double weight) {
        System.out.printf(Locale.ROOT, "%s %.3f%n", words, weight);
    }
}
