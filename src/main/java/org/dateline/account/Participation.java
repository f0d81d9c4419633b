package org.dateline.account;

import org.dateline.document.DateBasis;
import org.dateline.mention.Evidence;
import org.dateline.mention.Role;

/**
 * An entity in a role of an account.
 *
 * @param entity   index of the article's entity
 * @param evidence the words that name it there
 * @param rule     the name of the rule that found it, such as "subject" or "of-phrase"
 * @param basis    whether the event's own clause says it, or it follows from what is told around it
 */
public record Participation(Role role, int entity, Evidence evidence, String rule, DateBasis basis) {

    /** One that the event's own clause states. */
    public Participation(Role role, int entity, Evidence evidence, String rule) {
        this(role, entity, evidence, rule, DateBasis.STATED);
    }
}
