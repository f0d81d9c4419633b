package org.dateline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.gate.Finding.Level;
import org.dateline.gate.Gate;
import org.dateline.gate.Verdict;
import org.dateline.install.Installation;
import org.dateline.store.DataFile;
import org.dateline.store.GraphData;
import org.dateline.store.GraphStore;
import org.dateline.store.Inspection;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The shapes' verdict on data that is there. */
@Command(name = "validate", mixinStandardHelpOptions = true,
        description = "Says what the shapes find wrong with a file or a store; exit status 1 if there are violations.")
final class ValidateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Data data;

    @Option(names = "--warnings", description = "List warnings and infos, too.")
    private boolean warnings;

    /** What is judged. */
    private static final class Data {
        @Parameters(paramLabel = "FILE", description = "A file of RDF.")
        private Path file;

        @Option(names = "--store", required = true, paramLabel = "FOLDER", description = "A store.")
        private Path store;

        GraphData open() {
            return store != null ? GraphStore.open(store) : DataFile.read(file);
        }
    }

    @Override
    public Integer call() {
        Gate gate = Gate.load(Installation.find().shapes());
        try (GraphData graphs = data.open()) {
            return print(Inspection.of(graphs, gate));
        }
    }

    private int print(List<Verdict> verdicts) {
        PrintWriter out = spec.commandLine().getOut();
        verdicts.stream().flatMap(verdict -> verdict.findings().stream()).filter(finding -> warnings || finding.level() == Level.VIOLATION)
                .forEach(finding -> out.println(finding.level().name().toLowerCase(Locale.ROOT) + " " + finding));
        out.println(verdicts.size() + " graphs: " + count(verdicts, Level.VIOLATION) + " violations, " + count(verdicts, Level.WARNING) + " warnings, "
                + count(verdicts, Level.INFO) + " infos");
        return count(verdicts, Level.VIOLATION) == 0 ? ExitStatus.DONE : ExitStatus.REJECTED;
    }

    private static int count(List<Verdict> verdicts, Level level) {
        return verdicts.stream().mapToInt(verdict -> verdict.count(level)).sum();
    }
}
