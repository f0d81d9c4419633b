package org.dateline.account.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.account.Account;
import org.dateline.account.Factuality;
import org.dateline.account.Participation;
import org.dateline.account.Timing;
import org.dateline.account.factuality.FactualityRules;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Dependency;
import org.dateline.annotate.Sentence;
import org.dateline.document.PublicationDate;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EventMention;
import org.dateline.mention.Role;
import org.dateline.mention.event.EventFinder;
import org.dateline.mention.event.OneSense;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.Lexicon;
import org.dateline.mention.lexicon.Slot;
import org.dateline.mention.time.Precision;
import org.dateline.mention.time.TimeMention;

/** Finds an article's accounts: triggers with who, whom, where, when and whether, those of one event joined. Thread-safe. */
public final class AccountExtractor {
    private static final Set<String> COUNTED = Set.of("nsubj", "nsubj:pass", "obj", "nummod");
    private static final String PLAIN_EVENT = "Event";
    /** The rule of accounts that learned weights have found. */
    private static final String LIKELY = "likely-event";

    private final Lexicon lexicon;
    private final EventFinder events;
    private final OneSense senses;
    private final ParticipantFinder participants;
    private final TimingRule timing;
    private final FactualityRules factuality;
    private final DraftMerger merger;
    private final StoryCountry country;
    private final AccountLabel label;

    public AccountExtractor(Lexicon lexicon, Authority authority, EventFinder events, FactualityRules factuality) {
        this.lexicon = lexicon;
        this.events = events;
        this.senses = new OneSense(lexicon);
        this.participants = new ParticipantFinder(lexicon);
        this.timing = new TimingRule(lexicon);
        this.factuality = factuality;
        this.merger = new DraftMerger(lexicon);
        this.country = new StoryCountry(authority);
        this.label = new AccountLabel(lexicon);
    }

    /** @param times the expressions of time of each sentence, by its index */
    public List<Account> accounts(AnnotatedArticle article, EntityIndex entities, Map<Integer, List<TimeMention>> times) {
        List<Draft> drafts = new ArrayList<>();
        Optional<LocalDate> published = article.article().metadata().published().map(PublicationDate::day);
        Map<Integer, List<EventMention>> triggers = triggers(article, entities, times);
        for (Sentence sentence : article.sentences()) {
            List<Draft> own = drafts(sentence, triggers.get(sentence.index()), entities, published, times.getOrDefault(sentence.index(), List.of()));
            List<Draft> complete = PlaceRule.ofClause(sentence, SharedArguments.share(sentence, own, entities, lexicon), entities);
            drafts.addAll(complete.stream().filter(draft -> !isNothingToRecord(draft)).toList());
        }
        List<Account> accounts = new ArrayList<>();
        for (List<Draft> group : merger.merge(drafts)) accounts.add(account(accounts.size(), group, entities));
        Narrative narrative = new Narrative(article, lexicon, times, accounts);
        List<Account> timed = NarrativeTime.complete(narrative, accounts);
        List<Account> placed = NarrativePlace.complete(article, narrative, entities, timed, country.of(timed, entities));
        return UsualAgent.complete(article, entities, placed, lexicon);
    }

    private Map<Integer, List<EventMention>> triggers(AnnotatedArticle article, EntityIndex entities, Map<Integer, List<TimeMention>> times) {
        Map<Integer, List<EventMention>> triggers = new TreeMap<>();
        for (Sentence sentence : article.sentences()) {
            triggers.put(sentence.index(), events.find(sentence, entities, times.getOrDefault(sentence.index(), List.of())));
        }
        return senses.settle(article, triggers);
    }

    private List<Draft> drafts(Sentence sentence, List<EventMention> triggers, EntityIndex entities, Optional<LocalDate> published, List<TimeMention> times) {
        return triggers.stream().map(trigger -> {
            Optional<Timing> time = timing.find(sentence, trigger, times);
            return new Draft(trigger, participants.find(sentence, trigger, entities), time, factuality.of(sentence, trigger.head(), isAhead(time, published)),
                    counts(sentence, trigger), counted(sentence, trigger), Reference.isNew(sentence, trigger.head()));
        }).toList();
    }

    private static boolean isAhead(Optional<Timing> time, Optional<LocalDate> published) {
        return published.flatMap(p -> time.flatMap(t -> t.when().start()).map(start -> start.firstDay().isAfter(p))).orElse(false);
    }

    /** What has no type, no participant, no place and no time cannot be told from any other happening. */
    private static boolean isNothingToRecord(Draft draft) {
        return draft.mention().sense().eventType().equals(PLAIN_EVENT) && draft.participations().isEmpty() && draft.timing().isEmpty();
    }

    private static Set<String> counts(Sentence sentence, EventMention trigger) {
        Set<String> counts = new HashSet<>();
        for (Dependency argument : sentence.arguments(trigger.head())) {
            if (!COUNTED.contains(argument.relation())) continue;
            for (int token : sentence.subtree(argument.dependent())) {
                if (token <= argument.dependent() && sentence.token(token).pos().equals("CD")) counts.add(sentence.token(token).word());
            }
        }
        return counts;
    }

    private static List<String> counted(Sentence sentence, EventMention trigger) {
        boolean befallsSubject = trigger.sense().frame().role(Slot.SUBJECT).filter(Role.PATIENT::equals).isPresent();
        return sentence.arguments(trigger.head()).stream().filter(argument -> COUNTED.contains(argument.relation()))
                .filter(argument -> befallsSubject || !argument.relation().equals("nsubj")).map(Dependency::dependent)
                .flatMap(noun -> sentence.dependents(noun).stream().filter(d -> d.relation().equals("nummod") && d.dependent() == noun - 1)
                        .map(d -> sentence.token(d.dependent()).word() + " " + sentence.token(noun).word())).toList();
    }

    private Account account(int index, List<Draft> group, EntityIndex entities) {
        Map<List<Object>, Participation> participations = new LinkedHashMap<>();
        for (Draft draft : group) draft.participations().forEach(p -> participations.putIfAbsent(List.of(p.role(), p.entity()), p));
        List<EventMention> mentions = group.stream().map(Draft::mention).toList();
        String line = label.of(group, List.copyOf(participations.values()), entities);
        String rule = mentions.getFirst().likely() ? LIKELY : mentions.getFirst().sense().frame().name();
        return new Account(index, group.getFirst().type(), line, mentions, List.copyOf(participations.values()), timing(group), factuality(group), rule);
    }

    /** The most exact of the times that are given. */
    private static Optional<Timing> timing(List<Draft> group) {
        return group.stream().map(Draft::timing).flatMap(Optional::stream)
                .min(Comparator.comparing((Timing t) -> t.when().precision() == Precision.INTERVAL ? Precision.MONTH : t.when().precision()));
    }

    private static Factuality factuality(List<Draft> group) {
        return Factuality.together(group.stream().map(Draft::factuality).toList());
    }
}
