package org.dateline.account.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.account.Account;
import org.dateline.account.Participation;
import org.dateline.mention.ArticleEntity;
import org.dateline.mention.EntityIndex;
import org.dateline.mention.EntityType;
import org.dateline.mention.MentionForm;
import org.dateline.mention.Role;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;

/** Finds the country that an article's happenings lie in: the one of nearly all the places that it names, if it names that country, too. */
final class StoryCountry {
    private static final int LEAST_PLACES = 3;
    private static final double LEAST_SHARE = 0.75;
    /** How often a story of the whole country names it. */
    private static final int LEAST_NAMED = 3;

    private final Authority authority;

    StoryCountry(Authority authority) {
        this.authority = authority;
    }

    Optional<Participation> of(List<Account> accounts, EntityIndex entities) {
        Map<String, Integer> counts = new HashMap<>();
        for (ArticleEntity site : entities.entities()) {
            if (site.type().isSite()) country(site).ifPresent(c -> counts.merge(c, named(site), Integer::sum));
        }
        for (Account account : accounts) {
            NarrativePlace.place(account).map(p -> entities.get(p.entity())).filter(e -> !e.type().isSite()).flatMap(this::country)
                    .ifPresent(c -> counts.merge(c, 1, Integer::sum));
        }
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream().filter(e -> e.getValue() >= LEAST_PLACES && e.getValue() >= LEAST_SHARE * total)
                .flatMap(e -> state(e.getKey(), entities).stream()).findFirst();
    }

    private static int named(ArticleEntity place) {
        return (int) place.mentions().stream().filter(m -> m.form().isName()).count();
    }

    private static Optional<Participation> state(String country, EntityIndex entities) {
        return entities.entities().stream().filter(e -> e.type() == EntityType.STATE && e.authority().equals(Optional.of(country)))
                .filter(e -> e.mentions().stream().filter(m -> m.form() != MentionForm.PRONOUN).count() >= LEAST_NAMED)
                .flatMap(e -> e.mentions().stream().filter(m -> m.form().isName()).limit(1).map(m -> new Participation(Role.PLACE, e.index(), m.evidence(), "country")))
                .findFirst();
    }

    private Optional<String> country(ArticleEntity place) {
        if (place.type() == EntityType.STATE) return place.authority();
        return place.authority().flatMap(authority::entry).stream().flatMap(entry -> authority.above(entry).stream())
                .filter(outer -> outer.type() == EntityType.STATE).map(AuthorityEntry::iri).findFirst();
    }
}
