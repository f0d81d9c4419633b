package org.dateline.resolve.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.mention.Role;
import org.dateline.resolve.AccountDigest;
import org.dateline.resolve.FigureDigest;
import org.dateline.resolve.Passage;

/**
 * An account made ready for comparison: its participants are entities now.
 *
 * @param article number of the article
 * @param story   number of the story
 * @param inferred who takes part and where it is by what is told around it: weak evidence for a link
 * @param published day of the article
 * @param position where the article tells it: from 0, its beginning, to 1, where the last of its accounts begins
 * @param figures told of it
 * @param participants the entities, in whatever roles
 */
record Telling(AccountDigest account, int article, int story, Map<Role, Set<String>> entities, Map<Role, Set<String>> inferred, Optional<Period> period,
               Optional<LocalDate> published, double position, List<FigureDigest> figures, Set<String> participants) {
    private static final List<Role> WHO_AND_WHERE = List.of(Role.AGENT, Role.PATIENT, Role.PLACE, Role.DESTINATION);

    Telling(AccountDigest account, int article, int story, Map<Role, Set<String>> entities, Map<Role, Set<String>> inferred, Optional<Period> period,
            Optional<LocalDate> published, double position, List<FigureDigest> figures) {
        this(account, article, story, entities, inferred, period, published, position, figures,
                entities.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    }

    /** @param entityOf key of the entity, by reference */
    static Telling of(AccountDigest account, int article, int story, Optional<LocalDate> published, Map<String, String> entityOf, double position,
                      List<FigureDigest> figures) {
        return new Telling(account, article, story, resolved(account.entities(), entityOf), resolved(account.inferred(), entityOf), Period.of(account.when()), published,
                position, figures);
    }

    private static Map<Role, Set<String>> resolved(Map<Role, Set<String>> references, Map<String, String> entityOf) {
        Map<Role, Set<String>> entities = new EnumMap<>(Role.class);
        references.forEach((role, fillers) -> {
            Set<String> keys = fillers.stream().map(entityOf::get).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
            if (!keys.isEmpty()) entities.put(role, keys);
        });
        return entities;
    }

    Set<String> in(Role role) {
        return entities.getOrDefault(role, Set.of());
    }

    /** Whether neither who took part nor where is told. */
    boolean isBare() {
        for (Role role : WHO_AND_WHERE) if (!in(role).isEmpty()) return false;
        return true;
    }

    /** Where it is; for want of that, where what is told around it is. */
    Set<String> scene() {
        return in(Role.PLACE).isEmpty() ? inferred.getOrDefault(Role.PLACE, Set.of()) : in(Role.PLACE);
    }

    Passage passage() {
        return account.passage();
    }

    /** How much is known: place and time say most. */
    int informativeness() {
        return (in(Role.PLACE).isEmpty() ? 0 : 4) + (period.filter(Period::isDay).isPresent() ? 4 : period.isPresent() ? 2 : 0) + entities.size();
    }
}
