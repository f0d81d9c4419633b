package org.dateline.mention;

/** How an entity is mentioned: by a name ("Homs"), a description ("the city", "residents") or a pronoun. */
public enum MentionForm {
    NAME, NOMINAL, PRONOUN
}
