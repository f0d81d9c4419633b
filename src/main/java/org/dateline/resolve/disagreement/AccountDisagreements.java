package org.dateline.resolve.disagreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.account.Factuality;
import org.dateline.mention.Role;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Disagreement;
import org.dateline.resolve.Event;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.event.Period;

/** Days and agents on which the accounts of one event, in different articles, differ. */
final class AccountDisagreements {
    /** Of an event told more often than this only so many accounts are compared. */
    private static final int ACCOUNTS = 40;

    private final Map<String, AccountDigest> accounts;
    private final Set<String> named;
    private final List<Event> events;
    private final Map<String, String> entityOf;
    private final Map<String, String> nameOf = new HashMap<>();

    AccountDisagreements(List<ArticleDigest> articles, List<Event> events, Map<String, String> entityOf) {
        this.events = events;
        this.entityOf = entityOf;
        this.accounts = articles.stream().flatMap(a -> a.accounts().stream()).collect(Collectors.toMap(AccountDigest::iri, a -> a));
        this.named = new HashSet<>();
        articles.stream().flatMap(a -> a.references().stream()).filter(ReferenceDigest::named).sorted(Comparator.comparing(ReferenceDigest::iri)).forEach(r -> {
            named.add(entityOf.get(r.iri()));
            nameOf.putIfAbsent(entityOf.get(r.iri()), r.names().getFirst());
        });
    }

    List<Disagreement> find() {
        List<Disagreement> found = new ArrayList<>();
        for (Event event : events) {
            if (event.articles().size() < 2) continue;
            List<AccountDigest> told = event.accounts().stream().limit(ACCOUNTS).map(accounts::get).toList();
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < told.size(); i++) {
                for (int j = i + 1; j < told.size(); j++) {
                    if (told.get(i).article().equals(told.get(j).article())) continue;
                    days(event, told.get(i), told.get(j), seen).ifPresent(found::add);
                    agents(event, told.get(i), told.get(j), seen).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Disagreement> days(Event event, AccountDigest left, AccountDigest right, Set<String> seen) {
        Optional<Period> one = Period.of(left.when()).filter(Period::isDay);
        Optional<Period> other = Period.of(right.when()).filter(Period::isDay);
        if (one.isEmpty() || other.isEmpty() || one.get().first() == other.get().first()) return Optional.empty();
        String first = left.when().get().start().get().toString();
        String second = right.when().get().start().get().toString();
        if (!seen.add("day " + new TreeSet<>(List.of(first, second)))) return Optional.empty();
        return Optional.of(new Disagreement(Disagreement.Kind.TIME, event.key(), "time", left.iri(), right.iri(), first + " against " + second));
    }

    /**
     * Agents are compared where both accounts tell in one word of something done to the same one, or in the same place on the same day, as having
     * happened, and name none in common. Looser pairs are more often two happenings than two views.
     */
    private Optional<Disagreement> agents(Event event, AccountDigest left, AccountDigest right, Set<String> seen) {
        boolean comparable = left.eventType().equals(right.eventType()) && left.factuality() == Factuality.HAPPENED && right.factuality() == Factuality.HAPPENED
                && left.lemmas().stream().anyMatch(right.lemmas()::contains) && isOneDeed(left, right);
        TreeSet<String> one = agents(left);
        TreeSet<String> other = agents(right);
        boolean shared = one.stream().anyMatch(other::contains);
        boolean swapped = in(left, Role.PATIENT).stream().anyMatch(other::contains) || in(right, Role.PATIENT).stream().anyMatch(one::contains);
        if (!comparable || one.isEmpty() || other.isEmpty() || shared || swapped) return Optional.empty();
        if (!seen.add("agents " + new TreeSet<>(List.of(one.toString(), other.toString())))) return Optional.empty();
        return Optional.of(new Disagreement(Disagreement.Kind.AGENT, event.key(), "agent", left.iri(), right.iri(), told(one) + " against " + told(other)));
    }

    private TreeSet<String> agents(AccountDigest account) {
        return in(account, Role.AGENT);
    }

    private boolean isOneDeed(AccountDigest left, AccountDigest right) {
        boolean onOne = in(left, Role.PATIENT).stream().anyMatch(in(right, Role.PATIENT)::contains);
        boolean inOnePlace = in(left, Role.PLACE).stream().anyMatch(in(right, Role.PLACE)::contains);
        return onOne || inOnePlace && left.when().isPresent() && left.when().equals(right.when());
    }

    /** The named ones alone. */
    private TreeSet<String> in(AccountDigest account, Role role) {
        return account.in(role).stream().map(entityOf::get).filter(Objects::nonNull).filter(named::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private String told(Set<String> entities) {
        return entities.stream().map(nameOf::get).sorted().collect(Collectors.joining(", "));
    }
}
