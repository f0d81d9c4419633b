package org.dateline.mention;

/**
 * How an entity is mentioned: by a name ("Lisbon"), a description ("the city", "residents"), an adjective made of its name
 * ("Portuguese raid") or a pronoun. Only names and descriptions are published as what it is called.
 */
public enum MentionForm {
    NAME, NOMINAL, DEMONYM, PRONOUN;

    public boolean isName() {
        return this == NAME;
    }

    /** Whether the words are something the entity is called. */
    public boolean calls() {
        return this == NAME || this == NOMINAL;
    }
}
