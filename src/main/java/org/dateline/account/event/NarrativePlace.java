package org.dateline.account.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.account.Account;
import org.dateline.account.Factuality;
import org.dateline.account.Participation;
import org.dateline.annotate.AnnotatedArticle;
import org.dateline.annotate.Sentence;
import org.dateline.document.BlockKind;
import org.dateline.document.DateBasis;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.EventMention;
import org.dateline.mention.MentionForm;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.EventTrait;

/**
 * Gives a place to events whose own clauses have none: that of the event they are told with, the one that a heading or caption names, the
 * likeliest of those that the article speaks of, and at last the country that the whole article is about. What is only said ("pledged", "urged") has no place but its own.
 */
final class NarrativePlace {
    private static final String COUNTRY = "country-of-the-story";
    private static final Predicate<EntityType> STATE = EntityType.STATE::equals;

    private final Narrative narrative;
    private final EntityIndex entities;
    private final List<Account> accounts;
    private final Optional<Participation> country;

    private NarrativePlace(Narrative narrative, EntityIndex entities, List<Account> accounts, Optional<Participation> country) {
        this.narrative = narrative;
        this.entities = entities;
        this.accounts = new ArrayList<>(accounts);
        this.country = country;
    }

    /** @param country the state that all the article's happenings lie in, where the article supports it */
    static List<Account> complete(AnnotatedArticle article, Narrative narrative, EntityIndex entities, List<Account> accounts, Optional<Participation> country) {
        NarrativePlace places = new NarrativePlace(narrative, entities, accounts, country);
        for (Account account : accounts) places.complete(account, "place-of-related-event", places::related);
        for (Account account : accounts) places.complete(account, "place-of-heading", places::heading);
        LikelyPlace likely = new LikelyPlace(article, entities, accounts);
        for (Account account : accounts) places.likely(account, likely);
        for (Account account : accounts) places.complete(account, COUNTRY, places::country);
        return List.copyOf(places.accounts);
    }

    private interface Rule {
        Optional<Participation> place(Account account, Sentence sentence, EventMention mention);
    }

    private void complete(Account told, String name, Rule rule) {
        Account account = accounts.get(told.index());
        boolean national = narrative.is(account, EventTrait.NATIONAL) && !name.equals(COUNTRY);
        if (place(account).isPresent() || national || narrative.is(account, EventTrait.SPOKEN)) return;
        account.mentions().stream().flatMap(m -> rule.place(account, narrative.sentence(m), m).stream()).findFirst()
                .ifPresent(p -> accounts.set(account.index(), account.with(new Participation(Role.PLACE, p.entity(), p.evidence(), name, DateBasis.INFERRED))));
    }

    private void likely(Account told, LikelyPlace likely) {
        Account account = accounts.get(told.index());
        if (place(account).isEmpty() && !narrative.is(account, EventTrait.SPOKEN)) likely.of(account).ifPresent(p -> accounts.set(account.index(), account.with(p)));
    }

    private Optional<Participation> related(Account account, Sentence sentence, EventMention mention) {
        return narrative.toldWith(sentence, mention.head(), account.index()).stream().map(accounts::get).flatMap(a -> place(a).stream()).findFirst();
    }

    private Optional<Participation> heading(Account account, Sentence sentence, EventMention mention) {
        boolean known = sentence.token(mention.head()).isNoun() && Reference.isDefinite(sentence, mention.head());
        if (sentence.block() == BlockKind.PARAGRAPH || known) return Optional.empty();
        List<Participation> sites = named(sentence, EntityType::isSite);
        if (!sites.isEmpty()) return sites.stream().map(Participation::entity).distinct().count() == 1 ? Optional.of(sites.getFirst()) : Optional.empty();
        List<Participation> states = named(sentence, STATE).stream().filter(p -> !acts(sentence, p.entity())).toList();
        return states.stream().map(Participation::entity).distinct().count() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }

    private boolean acts(Sentence sentence, int entity) {
        return accounts.stream().filter(a -> a.mentions().stream().anyMatch(m -> m.evidence().sentence() == sentence.index()))
                .anyMatch(a -> a.entities(Role.AGENT).contains(entity) || a.entities(Role.ADDRESSEE).contains(entity) || a.entities(Role.TOPIC).contains(entity));
    }

    /** Not where the sentence names another country, nor where it names a site that may be meant; an event that all know of ("the war") is wider than a site. */
    private Optional<Participation> country(Account account, Sentence sentence, EventMention mention) {
        boolean placed = account.factuality() != Factuality.DENIED && !narrative.is(account, EventTrait.ANYWHERE);
        boolean known = sentence.token(mention.head()).isNoun() && Reference.isDefinite(sentence, mention.head());
        List<Integer> agents = account.entities(Role.AGENT);
        return country.filter(c -> placed && named(sentence, known ? STATE : EntityType::isLocation).stream()
                .allMatch(p -> p.entity() == c.entity() || agents.contains(p.entity())));
    }

    /** What the sentence calls by its name, in reading order. */
    private List<Participation> named(Sentence sentence, Predicate<EntityType> types) {
        List<Participation> found = new ArrayList<>();
        for (ArticleEntity entity : entities.entities()) {
            if (!types.test(entity.type())) continue;
            for (EntityMention m : entity.mentions()) {
                if (m.evidence().sentence() == sentence.index() && m.form() == MentionForm.NAME) found.add(new Participation(Role.PLACE, entity.index(), m.evidence(), "named"));
            }
        }
        found.sort(Comparator.comparing(Participation::evidence));
        return found;
    }

    static Optional<Participation> place(Account account) {
        return account.participations().stream().filter(p -> p.role() == Role.PLACE).findFirst();
    }
}
