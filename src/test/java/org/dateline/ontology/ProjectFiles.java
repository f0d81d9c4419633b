package org.dateline.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;

/** The data files of the project that the tests of this package hold together. */
final class ProjectFiles {
    static final Path ONTOLOGY = Path.of("ontology", "dateline.ttl");
    static final Path ALIGNMENTS = Path.of("ontology", "alignments.ttl");
    static final Path SHAPES = Path.of("shapes");
    static final Path QUERIES = Path.of("queries");

    private ProjectFiles() {
    }

    static Model model(Path file) {
        return RDFDataMgr.loadModel(file.toString());
    }

    /** All files below a folder with the given ending, sorted. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
