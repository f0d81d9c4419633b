package org.dateline.server.catalogue;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.dateline.server.http.Format;

/** The forms of a dump; all are written as they are read, in any size. */
enum Dump {
    N_QUADS_GZ(Format.N_QUADS, RDFFormat.NQUADS_UTF8, true),
    N_QUADS(Format.N_QUADS, RDFFormat.NQUADS_UTF8, false),
    TRIG_GZ(Format.TRIG, RDFFormat.TRIG_BLOCKS, true),
    TRIG(Format.TRIG, RDFFormat.TRIG_BLOCKS, false);

    static final String GZIP = "application/gzip";

    private final Format format;
    private final RDFFormat streamed;
    private final boolean compressed;

    Dump(Format format, RDFFormat streamed, boolean compressed) {
        this.format = format;
        this.streamed = streamed;
        this.compressed = compressed;
    }

    static Optional<Dump> ofName(String file) {
        return Arrays.stream(values()).filter(dump -> file.endsWith(dump.suffix())).findFirst();
    }

    /** With the dot, such as {@code .nq.gz}. */
    String suffix() {
        return "." + format.suffix() + (compressed ? ".gz" : "");
    }

    String contentType() {
        return compressed ? GZIP : format.contentType();
    }

    Format format() {
        return format;
    }

    RDFFormat streamed() {
        return streamed;
    }

    boolean isCompressed() {
        return compressed;
    }
}
