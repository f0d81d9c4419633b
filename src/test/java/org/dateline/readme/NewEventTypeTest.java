package org.dateline.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;
import org.dateline.install.Installation;
import org.dateline.pipeline.Conversion;
import org.dateline.pipeline.ConversionListener;
import org.dateline.pipeline.StandardStages;
import org.dateline.rdf.Iris;
import org.dateline.store.GraphStore;
import org.dateline.store.RejectedFolder;
import org.dateline.vocab.DL;
import org.dateline.vocab.Namespaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's steps to a new event type, taken as they stand there, in a copy of the data files. */
class NewEventTypeTest {
    private static final String LIST = "sh:in ( dl:Event ";

    @TempDir
    private Path home;

    @Test
    void aClassItsWordsAndItsNameInTheShapesAreEnough() throws IOException {
        copy("ontology");
        copy("shapes");
        List<String> steps = Readme.blocks("turtle");
        append("ontology/dateline.ttl", steps.get(1));
        append("ontology/lexicon.ttl", steps.get(2));
        list("shapes/article/account.ttl");
        list("shapes/resolution/event.ttl");
        Path article = Files.writeString(home.resolve("plant.txt"), """
                Lanver plant goes dark

                2 June 2020

                The utility decommissioned the Lanver power plant on Monday.
                """);

        try (GraphStore graphs = GraphStore.inMemory()) {
            assertEquals(List.of(), convert(article, graphs));
            List<Quad> closures = graphs.read(data -> graphs.view().stream().filter(quad -> quad.getPredicate().equals(DL.eventType.asNode())
                    && quad.getSubject().getURI().contains("/event/") && quad.getObject().getURI().equals(DL.NS + "Closure")).toList());
            assertEquals(1, closures.size());
        }
    }

    /** The files of graphs that were rejected. */
    private List<Path> convert(Path article, GraphStore graphs) throws IOException {
        String before = System.getProperty(Installation.HOME_PROPERTY);
        System.setProperty(Installation.HOME_PROPERTY, home.toString());
        try {
            RejectedFolder rejected = new RejectedFolder(Files.createDirectory(home.resolve("rejected")));
            new Conversion(StandardStages.load(Iris.under(Namespaces.DATA))).run(List.of(article.toString()), graphs, rejected, ConversionListener.SILENT);
            try (Stream<Path> files = Files.list(rejected.folder())) {
                return files.toList();
            }
        } finally {
            if (before == null) System.clearProperty(Installation.HOME_PROPERTY);
            else System.setProperty(Installation.HOME_PROPERTY, before);
        }
    }

    private void append(String file, String turtle) throws IOException {
        Files.writeString(home.resolve(file), "\n" + turtle, StandardOpenOption.APPEND);
    }

    private void list(String file) throws IOException {
        String shapes = Files.readString(home.resolve(file));
        assertEquals(2, shapes.split(Pattern.quote(LIST), -1).length, file + " has one list");
        Files.writeString(home.resolve(file), shapes.replace(LIST, LIST + "dl:Closure "));
    }

    private void copy(String folder) throws IOException {
        Path from = Installation.find().home().resolve(folder);
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copy(file, home.resolve(folder).resolve(from.relativize(file).toString())));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
