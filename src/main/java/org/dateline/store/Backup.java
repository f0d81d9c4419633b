package org.dateline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.LongAdder;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;

/** All quads of a dataset in a compressed file of N-Quads. */
final class Backup {
    static final String ENDING = ".nq.gz";

    private Backup() {
    }

    /** To be called within a read transaction. */
    static long write(DatasetGraph data, Path file) {
        if (!file.toString().endsWith(ENDING)) throw new DatelineException(FailureCode.UNKNOWN_FORMAT, file.toString(), "a backup ends in " + ENDING);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            long quads = writePart(data, part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return quads;
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, file.toString(), String.valueOf(e.getMessage()), e);
        } finally {
            part.toFile().delete();
        }
    }

    private static long writePart(DatasetGraph data, Path part) throws IOException {
        LongAdder quads = new LongAdder();
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(part), 1 << 16)) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
            writer.start();
            data.stream().forEach(quad -> {
                writer.quad(quad);
                quads.increment();
            });
            writer.finish();
        }
        return quads.sum();
    }
}
