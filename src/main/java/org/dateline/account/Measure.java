package org.dateline.account;

/** What a figure counts; each is a concept of the ontology's measure scheme by the same local name. */
public enum Measure {
    KILLED("killed"), INJURED("injured"), DISPLACED("displaced"), CAPTURED("captured"), DISTANCE("distance_km"),
    VEHICLES("vehicles"), POPULATION("population"), PERCENT("percent"), OTHER("other");

    private final String localName;

    Measure(String localName) {
        this.localName = localName;
    }

    public String localName() {
        return localName;
    }

    /** Whether it counts people whom something befell. */
    public boolean countsPeople() {
        return switch (this) {
            case KILLED, INJURED, DISPLACED, CAPTURED -> true;
            case DISTANCE, VEHICLES, POPULATION, PERCENT, OTHER -> false;
        };
    }

    /** @throws IllegalArgumentException for a name that is no measure */
    public static Measure of(String localName) {
        for (Measure measure : values()) if (measure.localName.equals(localName)) return measure;
        throw new IllegalArgumentException("no measure: " + localName);
    }
}
