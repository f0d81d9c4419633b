package org.dateline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A store made small again. */
@Command(name = "compact", mixinStandardHelpOptions = true,
        description = "Gives back the room that a store's changes have taken up. A store that is being served is compacted by POST /$/compact instead.")
final class CompactCommand implements Callable<Integer> {
    @Option(names = "--store", required = true, paramLabel = "FOLDER", description = "A store (TDB2).")
    private Path store;

    @Override
    public Integer call() {
        try (GraphStore graphs = GraphStore.open(store)) {
            graphs.compact();
            return ExitStatus.DONE;
        }
    }
}
