package org.dateline.cli;

import java.nio.file.Path;
import org.dateline.store.DataFile;
import org.dateline.store.GraphData;
import org.dateline.store.GraphStore;
import picocli.CommandLine.Option;

/** The options of a command that asks data: a file or a store. */
final class DataOptions {
    @Option(names = "--data", required = true, paramLabel = "FILE", description = "A file of RDF.")
    private Path file;

    @Option(names = "--store", required = true, paramLabel = "FOLDER", description = "A store.")
    private Path store;

    GraphData open() {
        return store != null ? GraphStore.open(store) : DataFile.read(file);
    }
}
