package org.dateline.resolve.event;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
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
 * @param inferredPlaces where it is by what is told around it: weak evidence for a link
 * @param published day of the article
 * @param position where the article tells it: from 0, its beginning, to 1, where the last of its accounts begins
 * @param figures told of it
 * @param participants the entities, in whatever roles
 */
record Telling(AccountDigest account, int article, int story, Map<Role, Set<String>> entities, Set<String> inferredPlaces, Optional<Period> period,
               Optional<LocalDate> published, double position, List<FigureDigest> figures, Set<String> participants) {
    private static final List<Role> WHO_AND_WHERE = List.of(Role.AGENT, Role.PATIENT, Role.PLACE, Role.DESTINATION);

    Telling(AccountDigest account, int article, int story, Map<Role, Set<String>> entities, Set<String> inferredPlaces, Optional<Period> period,
            Optional<LocalDate> published, double position, List<FigureDigest> figures) {
        this(account, article, story, entities, inferredPlaces, period, published, position, figures,
                entities.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));
    }

    /** @param entityOf key of the entity, by reference */
    static Telling of(AccountDigest account, int article, int story, Optional<LocalDate> published, Map<String, String> entityOf, double position,
                      List<FigureDigest> figures) {
        Map<Role, Set<String>> entities = new EnumMap<>(Role.class);
        account.entities().forEach((role, references) -> {
            Set<String> keys = new HashSet<>();
            references.stream().map(entityOf::get).filter(Objects::nonNull).forEach(keys::add);
            if (!keys.isEmpty()) entities.put(role, keys);
        });
        Set<String> inferred = account.inferredPlaces().stream().map(entityOf::get).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        return new Telling(account, article, story, entities, inferred, Period.of(account.when()), published, position, figures);
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
        return in(Role.PLACE).isEmpty() ? inferredPlaces : in(Role.PLACE);
    }

    Passage passage() {
        return account.passage();
    }

    /** How much is known: place and time say most. */
    int informativeness() {
        return (in(Role.PLACE).isEmpty() ? 0 : 4) + (period.filter(Period::isDay).isPresent() ? 4 : period.isPresent() ? 2 : 0) + entities.size();
    }
}
