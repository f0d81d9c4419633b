package org.dateline.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A store to a file. */
@Command(name = "backup", mixinStandardHelpOptions = true,
        description = "Writes all of a store to a compressed file of N-Quads. A store that is being served is backed up by POST /$/backup instead.")
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--store", required = true, paramLabel = "FOLDER", description = "A store (TDB2).")
    private Path store;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Ends in .nq.gz.")
    private Path out;

    @Override
    public Integer call() {
        try (GraphStore graphs = GraphStore.open(store)) {
            long quads = graphs.backup(out);
            new Terminal(spec.commandLine().getErr()).say(String.format(Locale.ROOT, "%,d quads in %s", quads, out));
            return ExitStatus.DONE;
        }
    }
}
