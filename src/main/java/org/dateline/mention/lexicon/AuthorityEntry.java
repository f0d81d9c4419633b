package org.dateline.mention.lexicon;

import java.util.List;
import java.util.Optional;
import org.dateline.gazetteer.Point;
import org.dateline.mention.EntityType;

/**
 * A well-known entity.
 *
 * @param iri      of its concept in the authority file
 * @param name     its usual English name
 * @param names    other names and spellings, abbreviations among them
 * @param demonyms adjectives and nouns for what is of it: "French", "Parisian"
 * @param seats    names that stand for its government or leadership: "Paris", "the Kremlin"
 * @param within   IRI of the concept that contains it
 * @param same     IRIs of the same entity elsewhere (Wikidata, GeoNames)
 * @param point    where it lies, if that is a point on a map of the world
 */
public record AuthorityEntry(String iri, EntityType type, String name, List<String> names, List<String> demonyms, List<String> seats,
                             Optional<String> within, List<String> same, Optional<Point> point) {
    public AuthorityEntry {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        seats = List.copyOf(seats);
        same = List.copyOf(same);
    }

    /** An entity of which it is not known where it lies. */
    public AuthorityEntry(String iri, EntityType type, String name, List<String> names, List<String> demonyms, List<String> seats,
                          Optional<String> within, List<String> same) {
        this(iri, type, name, names, demonyms, seats, within, same, Optional.empty());
    }
}
