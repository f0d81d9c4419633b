package org.dateline.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.dateline.pipeline.Conversion;
import org.dateline.pipeline.Decisions;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.Stages;
import org.dateline.rdf.Iris;
import org.dateline.store.GraphFile;
import org.dateline.store.GraphStore;
import org.dateline.store.GraphTarget;
import org.dateline.store.RejectedFolder;
import org.dateline.vocab.Namespaces;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles to a file or a store. */
@Command(name = "convert", mixinStandardHelpOptions = true, description = "Converts articles to a file of RDF or into a store.")
final class ConvertCommand implements Callable<Integer> {
    private final BiFunction<Iris, List<Path>, Stages> stages;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, a folder (read recursively), or - for standard input.")
    private List<String> paths;

    @ArgGroup(multiplicity = "1")
    private Destination destination;

    @Option(names = "--gazetteer", paramLabel = "FILE", description = {"Places of your own, which names are looked up in: a dump of GeoNames, or SKOS (.ttl).",
            "May be given several times."})
    private List<Path> gazetteers = List.of();

    @Option(names = "--base", paramLabel = "IRI", description = "Where the IRIs of the data begin (default: ${DEFAULT-VALUE}).",
            defaultValue = Namespaces.DATA)
    private String base;

    @Option(names = "--timings", description = "Tell afterwards where the time went and how much memory it took.")
    private boolean timings;

    @Option(names = "--decisions", paramLabel = "FILE",
            description = "Your rulings, one a line: \"same, IRI, IRI\" or \"differ, IRI, IRI\", and perhaps a reason; of accounts or references.")
    private Path decisions;

    /** Where the graphs go. */
    private static final class Destination {
        @Option(names = "--out", required = true, paramLabel = "FILE", description = "By its ending: .trig, .nq, .ttl (all graphs in one) or .jsonld.")
        private Path out;

        @Option(names = "--store", required = true, paramLabel = "FOLDER", description = "A store (TDB2), which is made where there is none.")
        private Path store;

        GraphTarget open() {
            return out != null ? GraphFile.create(out) : GraphStore.create(store);
        }

        RejectedFolder rejected() {
            return out != null ? GraphFile.rejected(out) : GraphStore.rejected(store);
        }

        Path path() {
            return out != null ? out : store;
        }
    }

    ConvertCommand(BiFunction<Iris, List<Path>, Stages> stages) {
        this.stages = stages;
    }

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec.commandLine().getErr());
        Iris iris = iris();
        HeapWatch heap = HeapWatch.start();
        try (GraphTarget target = destination.open(); ConversionBar bar = new ConversionBar(terminal)) {
            Stages loaded = stages.apply(iris, gazetteers);
            if (decisions != null) Decisions.take(decisions, iris, loaded.gate(), target, System.getProperty("user.name"), Instant.now());
            Outcome outcome = new Conversion(loaded).run(paths, target, destination.rejected(), bar);
            bar.close();
            OutcomeReport.print(outcome, destination.path(), terminal);
            if (timings) OutcomeReport.printTimings(outcome, heap, terminal);
            return outcome.failed() == 0 ? ExitStatus.DONE : ExitStatus.REJECTED;
        }
    }

    private Iris iris() {
        return BaseIri.iris(base, spec);
    }
}
