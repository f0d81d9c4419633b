package org.dateline.resolve.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.resolve.Ruling;
import org.dateline.resolve.name.Names;

/** Under which keys a naming may concern others: it can be compared with those it shares one with, and with no others. */
final class NameKeys {
    private final List<Set<String>> joined;
    private final Names names;

    /** @param story of which the key is, by the IRI of its first article; empty for all */
    record Key(String story, String key) {
    }

    /** @param rulings those that join what they name are keys, too */
    NameKeys(List<Ruling> rulings, Names names) {
        this.names = names;
        joined = rulings.stream().filter(Ruling::areOne)
                .map(ruling -> (Set<String>) new HashSet<>(Stream.concat(ruling.one().stream(), ruling.other().stream()).toList())).toList();
    }

    Set<Key> of(Naming naming) {
        Set<Key> keys = new HashSet<>();
        naming.keys().forEach(key -> keys.add(new Key("", key)));
        Set<String> inStory = new HashSet<>(ShortNames.keys(naming));
        inStory.addAll(StoryNames.keys(naming, names));
        GroupHeads.heads(naming).forEach(head -> inStory.add("head " + head));
        for (String story : naming.stories()) inStory.forEach(key -> keys.add(new Key(story, key)));
        for (int ruling = 0; ruling < joined.size(); ruling++) {
            Set<String> concerned = joined.get(ruling);
            if (naming.references().stream().anyMatch(reference -> concerned.contains(reference.iri()))) keys.add(new Key("", "ruling " + ruling));
        }
        return Set.copyOf(keys);
    }
}
