package org.dateline.mention.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.NameKey;

/** The well-known entities, by name. Look-ups fold case, accents and white space. */
public final class Authority {
    private final Map<String, AuthorityEntry> byIri = new HashMap<>();
    private final Map<String, List<AuthorityEntry>> byName = new HashMap<>();
    private final Map<String, AuthorityEntry> byDemonym = new HashMap<>();
    private final Map<String, AuthorityEntry> bySeat = new HashMap<>();

    public Authority(Collection<AuthorityEntry> entries) {
        for (AuthorityEntry entry : entries) {
            byIri.put(entry.iri(), entry);
            add(entry.name(), entry);
            entry.names().forEach(name -> add(name, entry));
            entry.demonyms().forEach(word -> byDemonym.putIfAbsent(NameKey.of(word), entry));
            entry.seats().forEach(word -> bySeat.putIfAbsent(NameKey.of(word), entry));
        }
    }

    /** All that bear this name. */
    public List<AuthorityEntry> named(String name) {
        return byName.getOrDefault(NameKey.of(name), List.of());
    }

    /** What the adjective or noun of origin refers to ("Syrian", "French"). */
    public Optional<AuthorityEntry> ofDemonym(String word) {
        return Optional.ofNullable(byDemonym.get(NameKey.of(word)));
    }

    /** Whose government the name stands for ("the Kremlin", "Downing Street", a capital's name). */
    public Optional<AuthorityEntry> ofSeat(String name) {
        return Optional.ofNullable(bySeat.get(NameKey.of(name)));
    }

    public Optional<AuthorityEntry> entry(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** What contains it, and what contains that: the nearest first, as far as this file knows. */
    public List<AuthorityEntry> above(AuthorityEntry entry) {
        List<AuthorityEntry> above = new ArrayList<>();
        Optional<AuthorityEntry> at = entry.within().flatMap(this::entry);
        while (at.isPresent() && !above.contains(at.get())) {
            above.add(at.get());
            at = at.get().within().flatMap(this::entry);
        }
        return List.copyOf(above);
    }

    private void add(String name, AuthorityEntry entry) {
        List<AuthorityEntry> list = byName.computeIfAbsent(NameKey.of(name), k -> new ArrayList<>());
        if (!list.contains(entry)) list.add(entry);
    }
}
