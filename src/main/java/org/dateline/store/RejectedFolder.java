package org.dateline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Rejected;

/**
 * Where rejected graphs are kept aside for somebody to look at: the graph as {@code HASH.ttl}, what is wrong with it as {@code HASH.report.ttl}.
 * The folder is made when the first one comes.
 */
public record RejectedFolder(Path folder) {

    /**
     * Keeps a rejected graph and its report.
     *
     * @return the report's file
     * @throws DatelineException UNWRITABLE_OUTPUT if that cannot be written
     */
    public Path keep(Rejected rejected) {
        String name = rejected.judged().name().getLocalName();
        Path report = folder.resolve(hash(rejected) + ".report.ttl");
        try {
            Files.createDirectories(folder);
            write(rejected.judged().graph(), folder.resolve(hash(rejected) + ".ttl"));
            write(rejected.report(), report);
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, folder.toString(), "nowhere to keep the rejected graph " + name, e);
        }
        return report;
    }

    private static String hash(Rejected rejected) {
        String iri = rejected.judged().name().getURI();
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static void write(Graph graph, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            RDFDataMgr.write(out, graph, RDFFormat.TURTLE_PRETTY);
        }
    }
}
