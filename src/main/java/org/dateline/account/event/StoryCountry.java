package org.dateline.account.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.account.Account;
import org.dateline.account.Participation;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityMention;
import org.dateline.mention.EntityType;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;

/** Finds the country that an article's happenings lie in: the one of nearly all the places that are told, if the article names it near its beginning. */
final class StoryCountry {
    private static final int LEAST_PLACES = 3;
    private static final double LEAST_SHARE = 0.75;
    /** Sentences within which the country must be named: headline, summary and the first of the story. */
    private static final int LEAD = 6;

    private final Authority authority;

    StoryCountry(Authority authority) {
        this.authority = authority;
    }

    Optional<Participation> of(List<Account> accounts, EntityIndex entities) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (Account account : accounts) {
            Optional<String> country = NarrativePlace.place(account).flatMap(p -> country(entities.get(p.entity())));
            if (country.isEmpty()) continue;
            counts.merge(country.get(), 1, Integer::sum);
            all++;
        }
        int total = all;
        return counts.entrySet().stream().filter(e -> e.getValue() >= LEAST_PLACES && e.getValue() >= LEAST_SHARE * total)
                .flatMap(e -> named(e.getKey(), entities).stream()).findFirst();
    }

    private static Optional<Participation> named(String country, EntityIndex entities) {
        for (ArticleEntity entity : entities.entities()) {
            if (entity.type() != EntityType.STATE || !entity.authority().equals(Optional.of(country))) continue;
            Optional<EntityMention> lead = entity.mentions().stream().filter(m -> m.evidence().sentence() < LEAD && m.form().isName()).findFirst();
            if (lead.isPresent()) return lead.map(m -> new Participation(Role.PLACE, entity.index(), m.evidence(), "country"));
        }
        return Optional.empty();
    }

    private Optional<String> country(ArticleEntity place) {
        if (place.type() == EntityType.STATE) return place.authority();
        return place.authority().flatMap(authority::entry).stream().flatMap(entry -> authority.above(entry).stream())
                .filter(outer -> outer.type() == EntityType.STATE).map(AuthorityEntry::iri).findFirst();
    }
}
