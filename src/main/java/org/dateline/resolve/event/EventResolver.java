package org.dateline.resolve.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.mention.Role;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Event;
import org.dateline.resolve.Link;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.cluster.Agglomeration;
import org.dateline.resolve.cluster.AverageLinkage;
import org.dateline.resolve.cluster.Constraints;
import org.dateline.resolve.cluster.Postings;
import org.dateline.resolve.entity.EntityResolver;
import org.dateline.resolve.story.StoryClusters;

/** Accounts become events: candidates by lemma, place, day and participants within a story, then average linkage by {@link EventScorer}. */
public final class EventResolver {
    private static final int WINDOW = 8;

    /** @param eventOf key of the event, by account */
    public record Result(List<Event> events, List<Link> links, Map<String, String> eventOf) {
    }

    private final List<Telling> tellings;
    private final EventTypes types;
    private final EventScorer scorer;
    private final Places places;
    private final List<Ruling> rulings;
    private final Map<String, Integer> familyOf;
    private final Map<String, String> nameOf = new HashMap<>();

    /** @param familyOf source family, by article */
    public EventResolver(List<ArticleDigest> articles, StoryClusters stories, EntityResolver.Result entities, EventTypes types, EventScorer scorer,
                  Places places, Map<String, Integer> familyOf, List<Ruling> rulings) {
        this.rulings = rulings;
        this.types = types;
        this.scorer = scorer;
        this.places = places;
        this.familyOf = familyOf;
        entities.entities().forEach(entity -> nameOf.put(entity.key(), entity.names().getFirst()));
        this.tellings = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (AccountDigest account : articles.get(i).accounts()) tellings.add(Telling.of(account, i, stories.storyOf(i), entities.entityOf()));
        }
        tellings.sort(Comparator.comparingInt((Telling t) -> -t.informativeness()).thenComparing(t -> t.account().iri()));
    }

    public Result resolve() {
        Postings postings = new Postings(WINDOW);
        for (int i = 0; i < tellings.size(); i++) for (String key : keys(tellings.get(i))) postings.add(key, i);
        Constraints constraints = constraints();
        AverageLinkage linkage = new AverageLinkage((i, j) -> scorer.score(tellings.get(i), tellings.get(j)));
        List<Event> events = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Map<String, String> eventOf = new HashMap<>();
        for (int[] cluster : Agglomeration.cluster(tellings.size(), postings.pairs(), linkage, EventScorer.THRESHOLD, constraints)) {
            List<Telling> members = Arrays.stream(cluster).mapToObj(tellings::get).toList();
            Event event = EventSummary.of(members, types, places, familyOf, nameOf::get);
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
        across(telling.period(), telling.in(Role.PLACE)).forEach(key -> keys.add(root + key));
        telling.in(Role.PATIENT).forEach(patient -> keys.add(story + " to " + patient));
        return keys;
    }

    /**
     * Under what an account may be one with accounts of other stories; those of stories that share no such key never are.
     *
     * @param entityOf key of the entity, by reference
     */
    public static Set<String> keysAcross(AccountDigest account, Map<String, String> entityOf) {
        Set<String> places = account.entities().getOrDefault(Role.PLACE, Set.of()).stream().map(entityOf::get).filter(Objects::nonNull).collect(Collectors.toSet());
        return across(Period.of(account.when()), places);
    }

    private static Set<String> across(Optional<Period> period, Set<String> places) {
        return period.map(known -> places.stream().map(place -> " at " + place + " from " + known.first()).collect(Collectors.toSet())).orElse(Set.of());
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
            for (int j = 0; j < Math.min(i, AverageLinkage.SAMPLE); j++) {
                double pair = scorer.score(members.get(j), members.get(i));
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
        return new Link(left.account().iri(), right.account().iri(), Math.clamp(score, 0, 1), "account-similarity", scorer.reasons(left, right));
    }
}
