package org.dateline.mention;

/** How an entity takes part in an event; each is a property of the ontology by the same local name. PLACE is where it happens. */
public enum Role {
    AGENT, PATIENT, ORIGIN, DESTINATION, INSTRUMENT, BENEFICIARY, ADDRESSEE, TOPIC, PLACE;

    public String localName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a name that is no role */
    public static Role of(String localName) {
        return valueOf(localName.toUpperCase(java.util.Locale.ROOT));
    }
}
