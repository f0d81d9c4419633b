package org.dateline.mention;

/**
 * A span that names or describes an entity.
 *
 * @param head index of its head token in the sentence
 * @param text as written, white space folded
 */
public record EntityMention(Evidence evidence, int head, String text, MentionForm form) {
}
