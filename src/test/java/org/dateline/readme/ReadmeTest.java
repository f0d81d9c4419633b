package org.dateline.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.dateline.install.Installation;
import org.dateline.pipeline.Conversion;
import org.dateline.pipeline.ConversionListener;
import org.dateline.sample.InstalledStages;
import org.dateline.store.GraphStore;
import org.dateline.store.RejectedFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of results, commands, links and packages is so. */
class ReadmeTest {
    @TempDir
    private Path folder;

    @Test
    void theSnippetYieldsTheTriplesBesideIt() throws IOException {
        Path article = Files.writeString(folder.resolve("northline.txt"), Readme.blocks("text").getFirst());
        try (GraphStore graphs = GraphStore.inMemory()) {
            new Conversion(InstalledStages.load()).run(List.of(article.toString()), graphs, new RejectedFolder(folder), ConversionListener.SILENT);
            String turtle = Readme.blocks("turtle").getFirst();
            int body = turtle.indexOf("\n\n");
            for (String statement : turtle.substring(body).replaceAll("(?m) # .*$", "").split("(?m) \\.$")) {
                if (!statement.isBlank()) assertTrue(holds(graphs, turtle.substring(0, body) + " ASK {" + statement + "}"), statement);
            }
        }
    }

    private static boolean holds(GraphStore graphs, String ask) {
        return graphs.read(data -> {
            try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(graphs.view())).query(ask).build()) {
                return execution.execAsk();
            }
        });
    }

    @Test
    void theTestCommandIsThatOfTheChecks() throws IOException {
        String checks = Files.readString(Installation.find().home().resolve(".ci/run"));
        String command = checks.strip().lines().reduce((first, last) -> last).orElseThrow();
        List<String> shown = Readme.blocks("sh").getFirst().lines().map(line -> line.replaceFirst("\\s+#.*", "")).toList();
        assertEquals(List.of("./dateline serve", command), shown);
    }

    @Test
    void everyFileThatItLinksToIsThere() {
        Pattern link = Pattern.compile("]\\((?!https://)([^)]+)\\)");
        List<String> missing = link.matcher(Readme.text()).results().map(match -> match.group(1))
                .filter(target -> !Files.exists(Installation.find().home().resolve(target))).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void itsLayoutNamesEveryPackage() throws IOException {
        try (Stream<Path> packages = Files.list(Installation.find().home().resolve("src/main/java/org/dateline"))) {
            Set<String> there = packages.filter(Files::isDirectory).map(p -> p.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            Set<String> named = Readme.text().lines().filter(line -> line.startsWith("| `")).map(line -> line.split("\\|")[1])
                    .flatMap(cell -> Pattern.compile("`(\\w+)`").matcher(cell).results()).map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, named);
        }
    }
}
