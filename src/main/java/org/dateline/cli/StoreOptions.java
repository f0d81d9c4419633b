package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dateline.pipeline.Retraction;
import org.dateline.pipeline.Revision;
import org.dateline.pipeline.Stages;
import org.dateline.pipeline.StandardStages;
import org.dateline.rdf.Iris;
import org.dateline.store.GraphStore;
import org.dateline.vocab.Namespaces;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The store that a command changes. */
final class StoreOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--store", required = true, paramLabel = "FOLDER", description = "The store (TDB2).")
    private Path store;

    @Option(names = "--base", paramLabel = "IRI", description = "Where the IRIs of the data begin (default: ${DEFAULT-VALUE}).", defaultValue = Namespaces.DATA)
    private String base;

    @Option(names = "--gazetteer", paramLabel = "FILE", description = "Places of your own, as they were given when the store was made. May be given several times.")
    private List<Path> gazetteers = List.of();

    /** Opens the store for one piece of work. */
    <T> T with(Function<GraphStore, T> work) {
        try (GraphStore graphs = GraphStore.open(store)) {
            return work.apply(graphs);
        }
    }

    Revision revision(GraphStore graphs) {
        return new Revision(iris(), StandardStages.resolving(iris(), gazetteers), graphs, new Terminal(spec.commandLine().getErr())::failed);
    }

    /** @param stages loads them for IRIs and gazetteers */
    Retraction retraction(GraphStore graphs, BiFunction<Iris, List<Path>, Stages> stages) {
        return new Retraction(revision(graphs), iris(), graphs, () -> stages.apply(iris(), gazetteers), GraphStore.rejected(store),
                new Terminal(spec.commandLine().getErr())::failed);
    }

    Iris iris() {
        return BaseIri.iris(base, spec);
    }
}
