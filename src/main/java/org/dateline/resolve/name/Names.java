package org.dateline.resolve.name;

import java.util.HashMap;
import java.util.Map;
import org.dateline.mention.EntityType;
import org.dateline.text.NameKey;

/** Names, each taken apart once however many articles give it. Not for use by several threads. */
public final class Names {
    private record Key(String text, boolean person, boolean group, boolean named) {
    }

    private final Map<Key, NameForm> forms = new HashMap<>();
    private final Map<String, NameWord> words = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    public NameForm form(String text, EntityType type, boolean named) {
        Key key = new Key(text, type == EntityType.PERSON, NameForm.isGroup(type), named);
        return forms.computeIfAbsent(key, k -> NameForm.of(text, type, named, word -> words.computeIfAbsent(word, NameWord::of)));
    }

    /** The name as {@link NameKey} folds it. */
    public String key(String text) {
        return keys.computeIfAbsent(text, NameKey::of);
    }
}
