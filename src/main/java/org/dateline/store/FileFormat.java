package org.dateline.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/** The forms of RDF that a file's ending chooses between. */
public enum FileFormat {
    TRIG(".trig", true), N_QUADS(".nq", true),
    /** All graphs in one. */
    TURTLE(".ttl", false), JSON_LD(".jsonld", true);

    private final String ending;
    private final boolean graphs;

    FileFormat(String ending, boolean graphs) {
        this.ending = ending;
        this.graphs = graphs;
    }

    /** @throws DatelineException UNKNOWN_FORMAT for an ending of none */
    public static FileFormat of(Path file) {
        for (FileFormat format : values()) if (file.toString().endsWith(format.ending)) return format;
        String endings = Arrays.stream(values()).map(f -> f.ending).collect(Collectors.joining(", "));
        throw new DatelineException(FailureCode.UNKNOWN_FORMAT, file.toString(), "known are " + endings);
    }

    /** Whether it keeps the graphs apart. */
    public boolean hasGraphs() {
        return graphs;
    }
}
