package org.dateline.resolve.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.mention.EntityType;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.name.NameForm;
import org.dateline.resolve.name.Names;

/**
 * The class that a story gives a name. Which class one sentence suggests is often wrong, as for a town named after a verb of speech; where more
 * articles of a story take the name, in any spelling, for something else, they are believed.
 */
final class TypeVotes {
    private final Names names;
    private final Map<String, Map<EntityType, Integer>> votes = new HashMap<>();

    /** @param references of one story */
    TypeVotes(Names names, List<ReferenceDigest> references) {
        this.names = names;
        for (ReferenceDigest reference : references) {
            key(reference).ifPresent(key -> votes.computeIfAbsent(key, k -> new EnumMap<>(EntityType.class)).merge(reference.type(), 1, Integer::sum));
        }
    }

    /** The reference, with the class that its story gives its name. */
    ReferenceDigest corrected(ReferenceDigest reference) {
        if (reference.authority().isPresent()) return reference;
        Map<EntityType, Integer> counts = key(reference).map(votes::get).orElse(Map.of());
        int own = votes(counts, reference.type());
        EntityType most = reference.type();
        // what nothing is known of is called an organisation, so that any other class outweighs it
        int least = reference.type() == EntityType.ORGANISATION ? own - 1 : own;
        for (EntityType type : counts.keySet()) if (votes(counts, type) > Math.max(least, most == reference.type() ? least : votes(counts, most))) most = type;
        return Naming.compatible(most, reference.type()) ? reference
                : new ReferenceDigest(reference.iri(), reference.article(), most, reference.names(), reference.named(), reference.authority());
    }

    /** Classes that one thing can be of are counted together. */
    private static int votes(Map<EntityType, Integer> counts, EntityType type) {
        return counts.entrySet().stream().filter(e -> Naming.compatible(e.getKey(), type)).mapToInt(Map.Entry::getValue).sum();
    }

    private Optional<String> key(ReferenceDigest reference) {
        if (!reference.named()) return Optional.empty();
        return reference.names().stream().map(name -> names.form(name, reference.type(), true)).filter(NameForm::isName)
                .min((a, b) -> b.text().length() - a.text().length())
                .map(form -> form.joined().folded());
    }
}
