package org.dateline.rdf;

/** What a named graph holds, and so which shapes it must meet. */
public enum GraphKind {
    /** All that one article says. */
    ARTICLE("article"),
    /** What follows from all articles together. */
    RESOLUTION("resolution"),
    /** What users have decided. */
    RULINGS("resolution"),
    /** The provenance of one run. */
    RUN("resolution");

    private final String folder;

    GraphKind(String folder) {
        this.folder = folder;
    }

    /** The folder of the shapes that it must meet. */
    public String folder() {
        return folder;
    }
}
