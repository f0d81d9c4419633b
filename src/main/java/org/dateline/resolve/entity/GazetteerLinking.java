package org.dateline.resolve.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerPlace;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.mention.lexicon.AuthorityEntry;
import org.dateline.resolve.ArticleDigest;
import org.dateline.resolve.Geography;
import org.dateline.resolve.ReferenceDigest;
import org.dateline.text.NameKey;

/**
 * Which place of the user's gazetteers a name means: the one whose country or containing place the same article names, else the by far most populous,
 * else none.
 */
final class GazetteerLinking {
    /** How many times more people must live in a place than in the next of its name. */
    private static final int BY_FAR = 10;
    /** From how many inhabitants a place is known to readers elsewhere. */
    private static final long KNOWN = 100_000;
    /** Within how many kilometres two gazetteers' coordinates are of one place. */
    private static final double NEAR_KM = 30;

    private final Gazetteer gazetteer;
    private final Authority authority;
    private final Map<String, Optional<AuthorityEntry>> states = new HashMap<>();

    GazetteerLinking(Gazetteer gazetteer, Authority authority) {
        this.gazetteer = gazetteer;
        this.authority = authority;
    }

    /**
     * The reference, with the place of the gazetteer that it means, if that is beyond doubt.
     *
     * @param named places and states of its article, see {@link #named}
     */
    ReferenceDigest linked(ReferenceDigest reference, Set<String> named) {
        if (gazetteer.isEmpty() || reference.type() != EntityType.PLACE || !reference.named() || reference.authority().isPresent()) return reference;
        return meant(candidates(reference.names().stream()), named).map(place -> new ReferenceDigest(reference.iri(),
                reference.article(), reference.type(), reference.names(), true, Optional.of(place.iri()))).orElse(reference);
    }

    /** @param concept of the authority file or of the gazetteer */
    Geography of(String concept) {
        Optional<AuthorityEntry> entry = authority.entry(concept);
        Optional<GazetteerPlace> place = entry.isPresent() ? counterpart(entry.get()) : gazetteer.place(concept);
        Set<String> within = new LinkedHashSet<>();
        entry.ifPresent(known -> authority.above(known).forEach(outer -> within.add(outer.iri())));
        place.ifPresent(found -> {
            gazetteer.above(found).forEach(outer -> within.add(outer.iri()));
            state(found).ifPresent(state -> within.add(state.iri()));
        });
        return new Geography(entry.flatMap(AuthorityEntry::point).or(() -> place.flatMap(GazetteerPlace::point)), List.copyOf(within),
                place.map(GazetteerPlace::iri).stream().toList());
    }

    private List<GazetteerPlace> candidates(Stream<String> names) {
        List<GazetteerPlace> all = names.flatMap(name -> gazetteer.named(name).stream()).distinct().toList();
        // a town and the area of its name: articles mean the town, and call the other a province
        return all.stream().filter(place -> place.settlement() || all.stream().noneMatch(town -> town.settlement() && town.country().equals(place.country()))).toList();
    }

    private Optional<GazetteerPlace> meant(List<GazetteerPlace> candidates, Set<String> named) {
        List<GazetteerPlace> supported = candidates.stream().filter(place -> isSupported(place, named)).toList();
        if (supported.size() == 1) return Optional.of(supported.getFirst());
        if (!supported.isEmpty()) return mostPopulous(supported);
        boolean elsewhere = named.stream().anyMatch(name -> authority.entry(name).filter(entry -> entry.type() == EntityType.STATE).isPresent());
        if (candidates.size() == 1 && !elsewhere) return Optional.of(candidates.getFirst());
        return mostPopulous(candidates).filter(place -> place.population() >= KNOWN);
    }

    /** Whether the article names the country of the place or another that contains it. */
    private boolean isSupported(GazetteerPlace place, Set<String> named) {
        boolean inState = state(place).filter(state -> named.contains(state.iri())).isPresent();
        boolean inCountry = place.country().filter(country -> named.contains(NameKey.of(country))).isPresent();
        return inState || inCountry || gazetteer.above(place).stream().anyMatch(outer -> named.contains(NameKey.of(outer.name())) && !sameName(outer, place));
    }

    private static boolean sameName(GazetteerPlace one, GazetteerPlace other) {
        return NameKey.of(one.name()).equals(NameKey.of(other.name()));
    }

    private static Optional<GazetteerPlace> mostPopulous(List<GazetteerPlace> places) {
        List<GazetteerPlace> ordered = places.stream().sorted(Comparator.comparingLong(GazetteerPlace::population).reversed().thenComparing(GazetteerPlace::iri)).toList();
        if (ordered.isEmpty()) return Optional.empty();
        boolean first = ordered.size() == 1 || ordered.getFirst().population() > BY_FAR * ordered.get(1).population();
        return first ? Optional.of(ordered.getFirst()) : Optional.empty();
    }

    /** The gazetteer's place for a well-known one: the same by its identifier, or of its name and near it, or of its name and in its state. */
    private Optional<GazetteerPlace> counterpart(AuthorityEntry entry) {
        Optional<GazetteerPlace> identical = entry.same().stream().flatMap(iri -> gazetteer.place(iri).stream()).findFirst();
        if (identical.isPresent() || entry.type() != EntityType.PLACE) return identical;
        List<GazetteerPlace> alike = candidates(Stream.concat(Stream.of(entry.name()), entry.names().stream()));
        if (entry.point().isPresent()) return only(alike.stream().filter(place -> place.point().filter(at -> at.kilometresTo(entry.point().get()) <= NEAR_KM).isPresent()).toList());
        Set<String> above = new HashSet<>();
        authority.above(entry).forEach(outer -> above.add(outer.iri()));
        return only(alike.stream().filter(place -> state(place).filter(state -> above.contains(state.iri())).isPresent()).toList());
    }

    private static Optional<GazetteerPlace> only(List<GazetteerPlace> places) {
        return places.size() == 1 ? Optional.of(places.getFirst()) : mostPopulous(places);
    }

    /** The state of the authority file that a place lies in: by its country, or by a place that contains it and bears the state's name. */
    private Optional<AuthorityEntry> state(GazetteerPlace place) {
        return Stream.concat(place.country().stream(), gazetteer.above(place).stream().map(GazetteerPlace::name)).flatMap(name -> state(name).stream()).findFirst();
    }

    private Optional<AuthorityEntry> state(String name) {
        return states.computeIfAbsent(name, n -> authority.named(n).stream().filter(entry -> entry.type() == EntityType.STATE).findFirst());
    }

    /** Names of the places and states of an article, folded, and the concepts that they are; empty where there is nothing to link them to. */
    Set<String> named(ArticleDigest article) {
        Set<String> named = new HashSet<>();
        if (gazetteer.isEmpty()) return named;
        for (ReferenceDigest reference : article.references()) {
            if (reference.type() != EntityType.PLACE && reference.type() != EntityType.STATE) continue;
            reference.authority().ifPresent(named::add);
            if (reference.named()) reference.names().forEach(name -> named.add(NameKey.of(name)));
        }
        return named;
    }
}
