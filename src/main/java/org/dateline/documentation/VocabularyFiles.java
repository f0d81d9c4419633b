package org.dateline.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.install.Installation;

/**
 * All that the page is made from.
 *
 * @param shapes   one file per part of the model
 * @param queries  the competency questions first, then the standard tables
 * @param pitfalls those of the OOPS! catalogue
 */
record VocabularyFiles(TurtleFile ontology, TurtleFile alignments, List<TurtleFile> shapes, List<QueryText> queries, List<Pattern> patterns,
                       List<Pitfall> pitfalls) {

    /** @throws DatelineException where a file is missing or broken */
    static VocabularyFiles read(Installation installation) {
        Path home = installation.home();
        List<TurtleFile> shapes = below(installation.shapes(), ".ttl").stream().map(file -> TurtleFile.read(file, name(home, file))).toList();
        List<QueryText> queries = Stream.of("questions", "tables").flatMap(folder -> below(installation.queries().resolve(folder), ".rq").stream())
                .map(file -> QueryText.read(file, name(home, file))).toList();
        return new VocabularyFiles(ontology(installation, "dateline.ttl"), ontology(installation, "alignments.ttl"), shapes, queries, Pattern.all(),
                Pitfall.read(installation.ontology().resolve("pitfalls.tsv")));
    }

    private static TurtleFile ontology(Installation installation, String file) {
        return TurtleFile.read(installation.ontology().resolve(file), "ontology/" + file);
    }

    private static List<Path> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, folder.toString(), "", e);
        }
    }

    private static String name(Path home, Path file) {
        return home.relativize(file).toString().replace('\\', '/');
    }
}
