package org.dateline.resolve;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.NameKey;

/** The words of a text that say what it is about: folded, without the short ones, which are mostly function words. */
public final class ContentWords {
    private static final int SHORTEST = 4;

    private ContentWords() {
    }

    public static Set<String> of(String text) {
        return Arrays.stream(NameKey.of(text).split(" ")).filter(word -> word.length() >= SHORTEST).collect(Collectors.toUnmodifiableSet());
    }
}
