package org.dateline.resolve.name;

/**
 * A word of a name with what comparing spellings needs, computed once.
 *
 * @param text   folded by {@link org.dateline.text.NameKey}
 * @param folded without what transliterations differ in
 * @param sound  its phonetic key
 */
public record NameWord(String text, String folded, String sound) {
    static NameWord of(String text) {
        String folded = Spelling.fold(text);
        return new NameWord(text, folded, Spelling.soundKey(folded));
    }
}
