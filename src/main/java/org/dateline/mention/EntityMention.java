package org.dateline.mention;

/**
 * A span that names or describes an entity.
 *
 * @param head index of its head token in the sentence
 * @param text as written, white space folded
 * @param name the words that by themselves name or describe it: without "his" and "three", without who the bearer of a name is said to be
 */
public record EntityMention(Evidence evidence, int head, String text, String name, MentionForm form) {
    /** A mention of which all words name or describe. */
    public EntityMention(Evidence evidence, int head, String text, MentionForm form) {
        this(evidence, head, text, text, form);
    }
}
