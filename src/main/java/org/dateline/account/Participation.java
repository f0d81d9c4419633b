package org.dateline.account;

import org.dateline.mention.Evidence;
import org.dateline.mention.Role;

/**
 * An entity in a role of an account.
 *
 * @param entity   index of the article's entity
 * @param evidence the words that name it there
 * @param rule     the name of the rule that found it, such as "subject" or "of-phrase"
 */
public record Participation(Role role, int entity, Evidence evidence, String rule) {
}
