package org.dateline.resolve.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.mention.Role;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Event;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.Link;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.cluster.Agglomeration;
import org.dateline.resolve.cluster.Constraints;
import org.dateline.resolve.cluster.KeyedPostings;
import org.dateline.resolve.cluster.RepresentativeLinkage;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.name.Names;
import org.dateline.resolve.story.ArticleVectors;
import org.dateline.resolve.story.StoryClusters;

/**
 * Accounts become events: candidates by lemma, type, place, day and participants within a story, then clusters by {@link EventScorer} and {@link RepresentativeLinkage}. Accounts of
 * two stories are never compared, and so what a story's articles say decides of its events alone.
 */
public final class EventResolver {
    private static final int WINDOW = 24;

    /** @param eventOf key of the event, by account */
    public record Result(List<Event> events, List<Link> links, Map<String, String> eventOf) {
    }

    private final List<Telling> tellings;
    private final EventTypes types;
    /** By story, as the scorers are. */
    private final List<PairFeatures> features;
    private final List<EventScorer> scorers;
    private final double threshold;
    private final Places places;
    private final List<Ruling> rulings;
    private final Map<String, Integer> familyOf;
    /** Names and descriptions alike, for labels. */
    private final Map<String, String> everyName = new HashMap<>();

    /**
     * @param nameOf   preferred name of each entity that has a name, by key
     * @param familyOf source family, by article
     */
    public EventResolver(List<ArticleDigest> articles, StoryClusters stories, EntityResolver.Result entities, Names names, EventTypes types,
                         LemmaSimilarity lemmas, Places places, Map<String, String> nameOf, Map<String, Integer> familyOf, List<Ruling> rulings) {
        this.rulings = rulings;
        this.types = types;
        this.places = places;
        this.familyOf = familyOf;
        entities.entities().forEach(entity -> everyName.put(entity.key(), entity.names().getFirst()));
        this.tellings = tellings(articles, stories, entities);
        EventWeights weights = EventWeights.standard();
        this.threshold = weights.threshold();
        this.features = new ArrayList<>();
        this.scorers = new ArrayList<>();
        Map<Integer, List<Telling>> byStory = tellings.stream().collect(Collectors.groupingBy(Telling::story));
        for (int story = 0; story < stories.stories().size(); story++) {
            ArticleVectors vectors = new ArticleVectors(Arrays.stream(stories.stories().get(story)).mapToObj(articles::get).toList(), names);
            int[] members = stories.stories().get(story);
            PairFeatures pairs = new PairFeatures(types, lemmas, places, nameOf.keySet(), new StoryStatistics(byStory.getOrDefault(story, List.of())),
                    (left, right) -> vectors.cosine(Arrays.binarySearch(members, left), Arrays.binarySearch(members, right)));
            features.add(pairs);
            scorers.add(new EventScorer(pairs, weights, nameOf));
        }
    }

    private static List<Telling> tellings(List<ArticleDigest> articles, StoryClusters stories, EntityResolver.Result entities) {
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Map<String, List<FigureDigest>> figures = articles.get(i).figures().stream().filter(figure -> figure.account().isPresent())
                    .collect(Collectors.groupingBy(figure -> figure.account().get()));
            int last = articles.get(i).accounts().stream().mapToInt(account -> account.passage().begin()).max().orElse(0);
            for (AccountDigest account : articles.get(i).accounts()) {
                double position = (double) account.passage().begin() / Math.max(1, last);
                tellings.add(Telling.of(account, i, stories.storyOf(i), articles.get(i).published(), entities.entityOf(), position,
                        figures.getOrDefault(account.iri(), List.of())));
            }
        }
        tellings.sort(Comparator.comparingInt((Telling t) -> -t.informativeness()).thenComparing(t -> t.account().iri()));
        return tellings;
    }

    /** The accounts as they are compared, for what learns from them. */
    List<Telling> tellings() {
        return List.copyOf(tellings);
    }

    /** What is compared of two accounts of one story. */
    Features features(Telling left, Telling right) {
        return features.get(left.story()).of(left, right);
    }

    /** Accounts of two stories come together by a ruling only; of such a pair nothing is known, for or against. */
    private double score(Telling left, Telling right) {
        return left.story() == right.story() ? scorers.get(left.story()).score(left, right) : threshold;
    }

    public Result resolve() {
        KeyedPostings<String> postings = new KeyedPostings<>(WINDOW);
        for (int i = 0; i < tellings.size(); i++) for (String key : keys(tellings.get(i))) postings.add(key, i);
        Constraints constraints = constraints();
        RepresentativeLinkage linkage = new RepresentativeLinkage((i, j) -> score(tellings.get(i), tellings.get(j)));
        List<Event> events = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Map<String, String> eventOf = new HashMap<>();
        for (int[] cluster : Agglomeration.cluster(tellings.size(), postings.pairs(), linkage, threshold, constraints)) {
            List<Telling> members = Arrays.stream(cluster).mapToObj(tellings::get).toList();
            Event event = EventSummary.of(members, types, places, familyOf, everyName::get);
            events.add(event);
            event.accounts().forEach(iri -> eventOf.put(iri, event.key()));
            links.addAll(explain(cluster, constraints));
        }
        events.sort(Comparator.comparing(Event::key));
        return new Result(new Wholes(types, places, storyOf()).of(events), links, eventOf);
    }

    private Set<String> keys(Telling telling) {
        Set<String> keys = new HashSet<>();
        String story = "story " + telling.story();
        String root = root(telling.account().eventType());
        keys.add(story + " " + telling.account().eventType());
        telling.account().lemmas().forEach(lemma -> keys.add(story + " lemma " + lemma));
        telling.entities().forEach((role, entities) -> entities.forEach(entity -> keys.add(story + " " + root + " with " + entity)));
        telling.period().filter(Period::isDay).ifPresent(day -> {
            keys.add(story + " " + root + " day " + day.first());
            telling.account().lemmas().forEach(lemma -> keys.add(story + " lemma " + lemma + " day " + day.first()));
            telling.in(Role.PLACE).forEach(place -> keys.add(story + " day " + day.first() + " at " + place));
        });
        telling.in(Role.PATIENT).forEach(patient -> keys.add(story + " to " + patient));
        return keys;
    }

    private String root(String type) {
        String at = type;
        while (types.superclass().containsKey(at)) at = types.superclass().get(at);
        return at;
    }

    private Map<String, Integer> storyOf() {
        Map<String, Integer> storyOf = new HashMap<>();
        tellings.forEach(telling -> storyOf.put(telling.account().article(), telling.story()));
        return storyOf;
    }

    private Constraints constraints() {
        Map<String, Integer> itemOf = new HashMap<>();
        for (int i = 0; i < tellings.size(); i++) itemOf.put(tellings.get(i).account().iri(), i);
        return new Constraints(rulings, iri -> Optional.ofNullable(itemOf.get(iri)));
    }

    /** Each account is linked to the one that it is likest to among the first of those before it, or that a user has ruled to be one with it. */
    private List<Link> explain(int[] cluster, Constraints constraints) {
        List<Telling> members = Arrays.stream(cluster).mapToObj(tellings::get).toList();
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < members.size(); i++) {
            int ruled = ruledWith(cluster, i, constraints);
            if (ruled >= 0) {
                links.add(byRuling(members.get(ruled), members.get(i)));
                continue;
            }
            int best = 0;
            double score = Agglomeration.NEVER;
            for (int j = 0; j < Math.min(i, RepresentativeLinkage.SAMPLE); j++) {
                double pair = score(members.get(j), members.get(i));
                if (pair > score) {
                    score = pair;
                    best = j;
                }
            }
            links.add(link(members.get(best), members.get(i), score));
        }
        return links;
    }

    private static int ruledWith(int[] cluster, int item, Constraints constraints) {
        for (int j = 0; j < item; j++) if (constraints.isTogether(cluster[j], cluster[item])) return j;
        return -1;
    }

    private static Link byRuling(Telling one, Telling other) {
        boolean inOrder = one.account().iri().compareTo(other.account().iri()) < 0;
        return new Link((inOrder ? one : other).account().iri(), (inOrder ? other : one).account().iri(), 1, Constraints.RULE, List.of("a user has ruled that they are one"));
    }

    private Link link(Telling one, Telling other, double score) {
        Telling left = one.account().iri().compareTo(other.account().iri()) < 0 ? one : other;
        Telling right = left == one ? other : one;
        return new Link(left.account().iri(), right.account().iri(), Math.clamp(score, 0, 1), "account-similarity", reasons(left, right));
    }

    private List<String> reasons(Telling left, Telling right) {
        return left.story() == right.story() ? scorers.get(left.story()).reasons(left, right) : List.of("a user's rulings bring the two together");
    }
}
