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
import java.util.stream.Stream;
import org.dateline.account.Factuality;
import org.dateline.mention.Role;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Disagreement;
import org.dateline.resolve.Event;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.event.Period;
import org.dateline.resolve.event.Places;

/** Days, agents, places and outcomes on which the accounts of one event differ: those of different articles, and what one side denies. */
final class AccountDisagreements {
    /** Of an event told more often than this only so many accounts are compared. */
    private static final int ACCOUNTS = 40;

    private final Map<String, AccountDigest> accounts;
    private final Set<String> named;
    private final Places places;
    private static final Outcomes OUTCOMES = Outcomes.standard();
    private final List<Event> events;
    private final Map<String, String> entityOf;
    private final Map<String, String> nameOf = new HashMap<>();

    AccountDisagreements(List<ArticleDigest> articles, List<Event> events, Map<String, String> entityOf, Places places) {
        this.places = places;
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
            if (event.accounts().size() < 2) continue;
            List<AccountDigest> told = event.accounts().stream().limit(ACCOUNTS).map(accounts::get).toList();
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < told.size(); i++) {
                for (int j = i + 1; j < told.size(); j++) {
                    compare(event, told.get(i), told.get(j), seen).forEach(found::add);
                }
            }
        }
        return found;
    }

    private Stream<Disagreement> compare(Event event, AccountDigest left, AccountDigest right, Set<String> seen) {
        Optional<Disagreement> denial = denial(event, left, right, seen);
        if (left.article().equals(right.article())) return denial.stream();
        return Stream.of(denial, days(event, left, right, seen), agents(event, left, right, seen), places(event, left, right, seen), outcomes(event, left, right, seen))
                .flatMap(Optional::stream);
    }

    /** Said to have happened, and denied; also within an article, which often tells both. */
    private static Optional<Disagreement> denial(Event event, AccountDigest left, AccountDigest right, Set<String> seen) {
        boolean denied = left.factuality() == Factuality.HAPPENED && right.factuality() == Factuality.DENIED
                || left.factuality() == Factuality.DENIED && right.factuality() == Factuality.HAPPENED;
        if (!denied || !seen.add("denial " + left.article() + " " + right.article())) return Optional.empty();
        String reason = left.factuality() == Factuality.DENIED ? "denied against happened" : "happened against denied";
        return Optional.of(of(Disagreement.Kind.DENIAL, event, "denial", left, right, reason));
    }

    private Optional<Disagreement> places(Event event, AccountDigest left, AccountDigest right, Set<String> seen) {
        TreeSet<String> one = in(left, Role.PLACE);
        TreeSet<String> other = in(right, Role.PLACE);
        boolean onOne = in(left, Role.PATIENT).stream().anyMatch(in(right, Role.PATIENT)::contains)
                || in(left, Role.AGENT).stream().anyMatch(in(right, Role.AGENT)::contains);
        if (!areComparable(left, right) || !onOne || places.between(one, other) != Places.Relation.APART) return Optional.empty();
        if (!seen.add("places " + new TreeSet<>(List.of(one.toString(), other.toString())))) return Optional.empty();
        return Optional.of(of(Disagreement.Kind.PLACE, event, "place", left, right, told(one) + " against " + told(other)));
    }

    /** Words of two outcomes, of the same one or the same place. */
    private Optional<Disagreement> outcomes(Event event, AccountDigest left, AccountDigest right, Set<String> seen) {
        boolean took = left.factuality() == Factuality.HAPPENED && right.factuality() == Factuality.HAPPENED;
        Optional<String> differ = OUTCOMES.between(left.lemmas(), right.lemmas());
        if (!took || differ.isEmpty() || !isOnOne(left, right) || !seen.add("outcomes " + differ.get())) return Optional.empty();
        return Optional.of(of(Disagreement.Kind.OUTCOME, event, "outcome", left, right, differ.get()));
    }

    private boolean isOnOne(AccountDigest left, AccountDigest right) {
        Set<String> one = entities(left);
        return entities(right).stream().anyMatch(one::contains);
    }

    private Set<String> entities(AccountDigest account) {
        return Stream.of(Role.PATIENT, Role.PLACE).flatMap(role -> account.in(role).stream()).map(entityOf::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Disagreement of(Disagreement.Kind kind, Event event, String aspect, AccountDigest left, AccountDigest right, String reason) {
        return new Disagreement(kind, event.key(), aspect, left.iri(), right.iri(), reason);
    }

    private static boolean areComparable(AccountDigest left, AccountDigest right) {
        return left.eventType().equals(right.eventType()) && left.factuality() == Factuality.HAPPENED && right.factuality() == Factuality.HAPPENED
                && left.lemmas().stream().anyMatch(right.lemmas()::contains);
    }

    private static Optional<Disagreement> days(Event event, AccountDigest left, AccountDigest right, Set<String> seen) {
        Optional<Period> one = Period.of(left.when()).filter(Period::isDay);
        Optional<Period> other = Period.of(right.when()).filter(Period::isDay);
        if (one.isEmpty() || other.isEmpty() || one.get().first() == other.get().first()) return Optional.empty();
        String first = left.when().get().start().get().toString();
        String second = right.when().get().start().get().toString();
        if (!seen.add("day " + new TreeSet<>(List.of(first, second)))) return Optional.empty();
        return Optional.of(of(Disagreement.Kind.TIME, event, "time", left, right, first + " against " + second));
    }

    /**
     * Agents are compared where both accounts tell in one word of something done to the same one, or in the same place on the same day, as having
     * happened, and name none in common. Looser pairs are more often two happenings than two views.
     */
    private Optional<Disagreement> agents(Event event, AccountDigest left, AccountDigest right, Set<String> seen) {
        boolean comparable = areComparable(left, right) && isOneDeed(left, right);
        TreeSet<String> one = agents(left);
        TreeSet<String> other = agents(right);
        boolean shared = one.stream().anyMatch(other::contains);
        boolean swapped = in(left, Role.PATIENT).stream().anyMatch(other::contains) || in(right, Role.PATIENT).stream().anyMatch(one::contains);
        if (!comparable || one.isEmpty() || other.isEmpty() || shared || swapped) return Optional.empty();
        if (!seen.add("agents " + new TreeSet<>(List.of(one.toString(), other.toString())))) return Optional.empty();
        return Optional.of(of(Disagreement.Kind.AGENT, event, "agent", left, right, told(one) + " against " + told(other)));
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
