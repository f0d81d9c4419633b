package org.dateline.resolve.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.mention.EntityType;
import org.dateline.mention.lexicon.Authority;
import org.dateline.text.NameKey;

/** Names, each taken apart once however many articles give it. Not for use by several threads. */
public final class Names {
    private record Key(String text, EntityType type, boolean named) {
    }

    private final Authority authority;
    private final Map<String, Optional<String>> origins = new HashMap<>();
    private final Map<Key, NameForm> forms = new HashMap<>();
    private final Map<String, NameWord> words = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** @param authority says which words stand for a state */
    public Names(Authority authority) {
        this.authority = authority;
    }

    public NameForm form(String text, EntityType type, boolean named) {
        return forms.computeIfAbsent(new Key(text, type, named), k -> NameForm.of(text, type, named, this::origin, word -> words.computeIfAbsent(word, NameWord::of)));
    }

    /** The state of which a word says that something is: "Ruritanian" and "Ruritania" alike; empty for other words. */
    private Optional<String> origin(String word) {
        return origins.computeIfAbsent(word, w -> authority.ofDemonym(w).or(() -> authority.named(w).stream().findFirst())
                .filter(entry -> entry.type() == EntityType.STATE).map(entry -> NameKey.of(entry.name()).replace(" ", "")));
    }

    /** Whether a word is a state's name or the adjective of one. */
    public boolean tellsOrigin(String word) {
        return origin(word).isPresent();
    }

    /** The name as {@link NameKey} folds it. */
    public String key(String text) {
        return keys.computeIfAbsent(text, NameKey::of);
    }
}
