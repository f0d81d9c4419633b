package org.dateline.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.failure.DatelineException;
import org.dateline.install.Installation;
import org.dateline.pipeline.Conversion;
import org.dateline.pipeline.ConversionListener;
import org.dateline.sample.Answers;
import org.dateline.sample.InstalledStages;
import org.dateline.store.GraphStore;
import org.dateline.store.RejectedFolder;

/**
 * What the program says of a story: the rows of the standard tables.
 *
 * @param tables rows by the table's name; what is not known has no value
 */
record Said(Map<String, List<Map<String, String>>> tables) {
    private static final List<String> TABLES = List.of("articles", "entities", "mentions", "events", "participants", "claims", "figures");

    /** Converts a folder of articles with the program as it is installed. */
    static Said of(Path articles) {
        GraphStore graphs = GraphStore.inMemory();
        Failures failures = new Failures();
        new Conversion(InstalledStages.load()).run(List.of(articles.toString()), graphs, new RejectedFolder(Path.of("target", "rejected-stories")), failures);
        if (!failures.messages.isEmpty()) throw new AssertionError(failures.messages);
        Map<String, List<Map<String, String>>> tables = new HashMap<>();
        for (String table : TABLES) tables.put(table, Answers.to(query(table), graphs));
        return new Said(tables);
    }

    List<Map<String, String>> table(String name) {
        return tables.get(name);
    }

    /** Where a row of a table stands that has file, begin and end. */
    static Stretch stretch(Map<String, String> row) {
        return new Stretch(lastSegment(row.get("file")), Integer.parseInt(row.get("begin")), Integer.parseInt(row.get("end")));
    }

    /** What follows the last slash, hash or colon. */
    static String lastSegment(String iri) {
        return iri.replaceFirst(".*[/#:]", "");
    }

    private static String query(String table) {
        try {
            return Files.readString(Installation.find().queries().resolve("tables").resolve(table + ".rq"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Failures implements ConversionListener {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void begun(int articles) {
        }

        @Override
        public void advanced() {
        }

        @Override
        public void failed(DatelineException failure) {
            messages.add(failure.getMessage());
        }
    }
}
