package org.dateline.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which gold entity an entity of the program stands for: the one with which it shares most names, else one with a name alike. */
public final class Identities {
    private final Map<String, String> goldBySaid = new HashMap<>();

    Identities(List<Gold.Entity> gold, List<Map<String, String>> said) {
        for (Map<String, String> row : said) {
            List<String> names = List.of((row.get("names") + "|" + row.get("name")).split("\\|"));
            meant(gold, names).ifPresent(entity -> goldBySaid.put(row.get("entity"), entity.id()));
        }
    }

    /** The gold entity's id; the entity itself if it stands for none. */
    String of(String said) {
        return goldBySaid.getOrDefault(said, said);
    }

    /** Whom these names mean. */
    public static Optional<Gold.Entity> meant(List<Gold.Entity> gold, List<String> names) {
        return sharingMost(gold, names).or(() -> alike(gold, names));
    }

    /** Whom one of these names means as it is. */
    public static Optional<Gold.Entity> sharingMost(List<Gold.Entity> gold, List<String> names) {
        Optional<Gold.Entity> best = Optional.empty();
        long most = 0;
        for (Gold.Entity entity : gold) {
            long shared = names.stream().filter(name -> entity.names().stream().anyMatch(called -> Names.equal(name, called))).count();
            if (shared > most) {
                best = Optional.of(entity);
                most = shared;
            }
        }
        return best;
    }

    private static Optional<Gold.Entity> alike(List<Gold.Entity> gold, List<String> names) {
        return gold.stream().filter(entity -> names.stream().anyMatch(name -> entity.names().stream().anyMatch(called -> Names.alike(name, called))))
                .findFirst();
    }
}
