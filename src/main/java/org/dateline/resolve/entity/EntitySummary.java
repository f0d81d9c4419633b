package org.dateline.resolve.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.resolve.Entity;
import org.dateline.resolve.Geography;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.resolve.name.NameForm;
import org.dateline.resolve.name.Names;
import org.dateline.text.ContentHash;

/** What the references to one entity say of it together. */
final class EntitySummary {
    private EntitySummary() {
    }

    /** @param concept of the authority file that they are */
    static Entity of(List<ReferenceDigest> references, Optional<String> concept, Names forms, Authority authority, GazetteerLinking gazetteer) {
        List<String> iris = references.stream().map(ReferenceDigest::iri).sorted().toList();
        Optional<AuthorityEntry> entry = concept.flatMap(authority::entry);
        EntityType type = entry.map(AuthorityEntry::type).orElseGet(() -> mostFrequentType(references));
        return new Entity(ContentHash.of(iris.getFirst()).hex(), type, names(references, type, entry, forms), concept, iris,
                concept.filter(iri -> type.isLocation()).map(gazetteer::of).orElse(Geography.UNKNOWN));
    }

    private static EntityType mostFrequentType(List<ReferenceDigest> references) {
        Map<EntityType, Long> counts = new TreeMap<>();
        references.forEach(r -> counts.merge(r.type(), 1L, Long::sum));
        return counts.entrySet().stream().max(Map.Entry.<EntityType, Long>comparingByValue().thenComparing(e -> -e.getKey().ordinal())).orElseThrow().getKey();
    }

    /** The name that most articles give, a full one before a short one and both before a description; then all others by the same order. */
    private static List<String> names(List<ReferenceDigest> references, EntityType type, Optional<AuthorityEntry> entry, Names forms) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        Map<String, Integer> rank = new TreeMap<>();
        for (ReferenceDigest reference : references) {
            for (String name : reference.names()) {
                counts.merge(name, 1, Integer::sum);
                rank.merge(name, rank(forms.form(name, type, reference.named())), Math::min);
            }
        }
        entry.map(AuthorityEntry::name).filter(counts::containsKey).ifPresent(name -> rank.put(name, -1));
        return counts.keySet().stream().sorted(Comparator.comparingInt((String name) -> rank.get(name))
                .thenComparing(name -> -counts.get(name)).thenComparing(name -> -name.length()).thenComparing(Comparator.naturalOrder())).toList();
    }

    private static int rank(NameForm form) {
        return switch (form.kind()) {
            case FULL -> 0;
            case SINGLE -> 1;
            case ACRONYM -> 2;
            case GROUP -> 3;
            case DESCRIPTION -> 4;
        };
    }
}
