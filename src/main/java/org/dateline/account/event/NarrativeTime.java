package org.dateline.account.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.account.Account;
import org.dateline.account.Factuality;
import org.dateline.account.Timing;
import org.dateline.annotate.Sentence;
import org.dateline.mention.EventMention;
import org.dateline.mention.time.PartialDate;
import org.dateline.mention.time.Precision;
import org.dateline.mention.time.When;

/**
 * Gives a time to events whose own clauses have none: the time of the event they are told with, else, on the main line of the news, the days that the
 * article tells of. What may lie before the news stays without a time.
 */
final class NarrativeTime {
    private static final int WEEK = 7;

    private final Narrative narrative;
    private final List<Account> accounts;

    private NarrativeTime(Narrative narrative, List<Account> accounts) {
        this.narrative = narrative;
        this.accounts = new ArrayList<>(accounts);
    }

    static List<Account> complete(Narrative narrative, List<Account> accounts) {
        NarrativeTime times = new NarrativeTime(narrative, accounts);
        times.fill("time-of-related-event");
        times.fillMainLine();
        times.fill("time-of-related-event");
        return List.copyOf(times.accounts);
    }

    private void fill(String rule) {
        for (Account account : List.copyOf(accounts)) {
            if (account.timing().isPresent() || !tookPlace(account)) continue;
            account.mentions().stream().flatMap(m -> related(account, m).stream()).findFirst()
                    .ifPresent(t -> accounts.set(account.index(), account.with(Timing.inferred(t.when(), t.evidence(), rule))));
        }
    }

    private Optional<Timing> related(Account account, EventMention mention) {
        Sentence sentence = narrative.sentence(mention);
        if (narrative.isAtUnknownTime(sentence, mention.head())) return Optional.empty();
        return narrative.toldWith(sentence, mention.head(), account.index()).stream().map(accounts::get).filter(NarrativeTime::tookPlace)
                .flatMap(a -> a.timing().stream()).findFirst();
    }

    private void fillMainLine() {
        Optional<Timing> days = days();
        for (Account account : List.copyOf(accounts)) {
            if (account.timing().isPresent()) continue;
            Optional<Timing> time = tookPlace(account) ? days.or(this::latest).filter(t -> isTold(account, t)) : future(account);
            time.ifPresent(t -> accounts.set(account.index(), account.with(t)));
        }
    }

    private boolean isTold(Account account, Timing days) {
        return account.mentions().stream().anyMatch(m -> (days.evidence().isPresent() || narrative.isLead(narrative.sentence(m)))
                && narrative.isMainLine(account, m));
    }

    /** From the first day of the news that the article tells of, or from the day before it came out, to its publication. */
    private Optional<Timing> days() {
        Optional<Timing> first = accounts.stream().filter(NarrativeTime::tookPlace).flatMap(a -> a.timing().stream())
                .filter(t -> t.when().precision() == Precision.DAY || t.when().precision() == Precision.INTERVAL).filter(t -> narrative.isNews(t.when()))
                .min(Comparator.comparing(t -> t.when().start().orElseThrow()));
        return first.flatMap(t -> narrative.published().map(p -> {
            LocalDate told = t.when().start().orElseThrow().firstDay();
            return Timing.inferred(daysTo(p, told.isBefore(p) ? told : p.minusDays(1)), t.evidence(), "days-of-the-news");
        }));
    }

    /** What an article without any day of its own opens with is the news of the week. */
    private Optional<Timing> latest() {
        return narrative.published().map(p -> Timing.inferred(daysTo(p, p.minusDays(WEEK - 1)), Optional.empty(), "week-of-the-news"));
    }

    /** What will be done is done from the day of publication on. */
    private Optional<Timing> future(Account account) {
        boolean planned = account.factuality() == Factuality.PLANNED
                && account.mentions().stream().allMatch(m -> narrative.isFuture(narrative.sentence(m), m.head()));
        return narrative.published().filter(p -> planned).map(p -> Timing.inferred(When.since(PartialDate.of(p)), Optional.empty(), "future"));
    }

    private static When daysTo(LocalDate published, LocalDate first) {
        return When.between(PartialDate.of(first), PartialDate.of(published));
    }

    private static boolean tookPlace(Account account) {
        return account.factuality().isReal();
    }
}
