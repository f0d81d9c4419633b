package org.dateline.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.NameKey;

/** Places by name. Look-ups fold case, accents and white space. Immutable. */
public final class Gazetteer {
    /** The gazetteer of those who gave none. */
    public static final Gazetteer NONE = new Builder().build();

    private final Map<String, List<GazetteerPlace>> byName;
    private final Map<String, GazetteerPlace> byIri;
    private final List<GazetteerSource> sources;

    private Gazetteer(Builder builder) {
        this.byName = Map.copyOf(builder.byName);
        this.byIri = Map.copyOf(builder.byIri);
        this.sources = List.copyOf(builder.sources);
    }

    public boolean isEmpty() {
        return byIri.isEmpty();
    }

    /** All that bear this name, in the order of the files. */
    public List<GazetteerPlace> named(String name) {
        return byName.getOrDefault(NameKey.of(name), List.of());
    }

    public Optional<GazetteerPlace> place(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** The places that contain this one, the nearest first, as far as the gazetteer knows them. */
    public List<GazetteerPlace> above(GazetteerPlace place) {
        List<GazetteerPlace> above = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(place.iri()));
        Optional<GazetteerPlace> at = place.within().flatMap(this::place);
        while (at.isPresent() && seen.add(at.get().iri())) {
            above.add(at.get());
            at = at.get().within().flatMap(this::place);
        }
        return above;
    }

    /** The files that were read. */
    public List<GazetteerSource> sources() {
        return sources;
    }

    /** Gathers places from files, one after the other. Of two places with one IRI the first counts. */
    public static final class Builder {
        private final Map<String, List<GazetteerPlace>> byName = new HashMap<>();
        private final Map<String, GazetteerPlace> byIri = new HashMap<>();
        private final List<GazetteerSource> sources = new ArrayList<>();

        /** @param names all names of the place, its usual one among them */
        public void add(GazetteerPlace place, List<String> names) {
            if (byIri.putIfAbsent(place.iri(), place) != null) return;
            for (String name : names) {
                List<GazetteerPlace> alike = byName.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>(1));
                if (alike.isEmpty() || !alike.getLast().equals(place)) alike.add(place);
            }
        }

        public void add(GazetteerSource source) {
            sources.add(source);
        }

        public Gazetteer build() {
            return new Gazetteer(this);
        }
    }
}
