package org.dateline.mention;

/** The classes of entities; each is a class of the ontology by the same local name. */
public enum EntityType {
    PERSON("Person"), ORGANISATION("Organisation"), ARMED_GROUP("ArmedGroup"), STATE("State"),
    PEOPLE_GROUP("PeopleGroup"), PLACE("Place"), FACILITY("Facility");

    private final String localName;

    EntityType(String localName) {
        this.localName = localName;
    }

    public String localName() {
        return localName;
    }

    /** @throws IllegalArgumentException for a name that is no entity class */
    public static EntityType of(String localName) {
        for (EntityType type : values()) if (type.localName.equals(localName)) return type;
        throw new IllegalArgumentException("no entity class: " + localName);
    }

    /** Whether something can happen there. */
    public boolean isLocation() {
        return isSite() || this == STATE;
    }

    /** Whether it is nothing but a location: a state can act, too. */
    public boolean isSite() {
        return this == PLACE || this == FACILITY;
    }
}
