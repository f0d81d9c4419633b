package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.store.GraphData;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Questions to data: one query, or a folder of them. */
@Command(name = "query", mixinStandardHelpOptions = true,
        description = "Runs SPARQL queries. The default graph is the union of all graphs.")
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "QUERY", description = "A file with a query, or a folder, of which every .rq file is run.")
    private Path query;

    @ArgGroup(multiplicity = "1")
    private DataOptions data;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).", defaultValue = "table")
    private ResultFormat format;

    @Option(names = "--out", paramLabel = "FOLDER", description = "Write the answer to each NAME.rq to a file NAME with the format's ending in there.")
    private Path out;

    @Override
    public Integer call() {
        List<Path> queries = queries();
        if (out != null) makeFolder();
        int status = ExitStatus.DONE;
        try (GraphData graphs = data.open()) {
            for (Path file : queries) {
                try {
                    answer(QueryFile.read(file), graphs, queries.size() > 1);
                } catch (DatelineException e) {
                    new Terminal(spec.commandLine().getErr()).failed(e);
                    status = Math.max(status, ExitStatus.of(e.code()));
                }
            }
        }
        return status;
    }

    private void answer(QueryFile query, GraphData graphs, boolean oneOfSeveral) {
        byte[] answer = query.answer(graphs, format);
        if (out != null) {
            write(out.resolve(query.name() + query.ending(format)), answer);
        } else {
            if (oneOfSeveral) spec.commandLine().getOut().println("# " + query.name());
            spec.commandLine().getOut().print(new String(answer, StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        }
    }

    private List<Path> queries() {
        if (!Files.exists(query)) throw new DatelineException(FailureCode.MISSING_INPUT, query.toString());
        if (!Files.isDirectory(query)) return List.of(query);
        try (Stream<Path> files = Files.list(query)) {
            List<Path> found = files.filter(f -> f.toString().endsWith(".rq")).sorted().toList();
            if (found.isEmpty()) throw new DatelineException(FailureCode.BROKEN_QUERY, query.toString(), "the folder holds no .rq file");
            return found;
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNREADABLE_INPUT, query.toString(), "", e);
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, out.toString(), "no folder can be made there", e);
        }
    }

    private static void write(Path file, byte[] answer) {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            bytes.write(answer);
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, file.toString(), e.getClass().getSimpleName(), e);
        }
    }
}
