package org.dateline.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.dateline.failure.DatelineException;
import org.dateline.install.Installation;
import org.dateline.pipeline.Conversion;
import org.dateline.pipeline.Decisions;
import org.dateline.pipeline.Intake;
import org.dateline.pipeline.Outcome;
import org.dateline.pipeline.Stages;
import org.dateline.rdf.Iris;
import org.dateline.server.Contents;
import org.dateline.server.DatelineServer;
import org.dateline.server.ServerOptions;
import org.dateline.server.live.AccessToken;
import org.dateline.server.live.LiveUse;
import org.dateline.server.live.Maintenance;
import org.dateline.server.lookup.Vocabulary;
import org.dateline.store.GraphStore;
import org.dateline.store.RejectedFolder;
import org.dateline.vocab.Namespaces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles to a SPARQL endpoint. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = {"Converts articles, validates them, and serves what follows until it is stopped with Ctrl-C.",
            "Options may also stand in a file, one a line: dateline serve @FILE. Those that name a variable take their default from the environment."})
final class ServeCommand implements Callable<Integer> {
    private final BiFunction<Iris, List<Path>, Stages> stages;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "PATH",
            description = "A file, a folder (read recursively), or - for standard input; without any, and without --store, the sample story.")
    private List<String> paths = List.of();

    @Option(names = "--store", paramLabel = "FOLDER", description = "Keep the data in this store (TDB2); without it they are gone with the server.")
    private Path store;

    @Option(names = "--gazetteer", paramLabel = "FILE", description = {"Places of your own, which names are looked up in: a dump of GeoNames, or SKOS (.ttl).",
            "May be given several times."})
    private List<Path> gazetteers = List.of();

    @Option(names = "--base", paramLabel = "IRI", description = "Where the IRIs of the data begin (default: ${DEFAULT-VALUE}).",
            defaultValue = "${env:DATELINE_BASE:-" + Namespaces.DATA + "}")
    private String base;

    @Option(names = "--decisions", paramLabel = "FILE",
            description = {"Your rulings, one a line: \"same, IRI, IRI\" or \"differ, IRI, IRI\", and perhaps a reason; of accounts or references.",
                "They are obeyed as articles are converted; in a store that is only served, rule with the commands same and differ."})
    private Path decisions;

    @Mixin
    private ServerSettings settings;

    ServeCommand(BiFunction<Iris, List<Path>, Stages> stages) {
        this.stages = stages;
    }

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec.commandLine().getErr());
        Iris iris = iris();
        ServerOptions options = settings.options(URI.create(iris.base()));
        Optional<AccessToken> token = settings.token();
        DatelineServer.requirePortFree(options);
        Vocabulary vocabulary = Vocabulary.of(Installation.find());
        boolean converts = store == null || !paths.isEmpty();
        if (decisions != null && !converts) throw new ParameterException(spec.commandLine(), "--decisions goes with articles to convert: give a PATH");
        GraphStore graphs = open();
        int status = ExitStatus.DONE;
        try {
            Optional<Stages> loaded = converts || token.isPresent() ? Optional.of(stages.apply(iris, gazetteers)) : Optional.empty();
            if (converts) status = convert(loaded.orElseThrow(), iris, graphs, terminal);
            graphs.indexWords();
            Optional<LiveUse> live = token.map(secret -> new LiveUse(secret,
                    new Intake(loaded.orElseThrow(), iris, graphs, rejected(), Intake.Pace.USUAL, terminal::failed),
                    new Maintenance(graphs, beside("backups"))));
            serve(graphs, vocabulary, options, live);
        } catch (DatelineException e) {
            graphs.close();
            throw e;
        }
        return status;
    }

    /** A store to serve from must be there; one to convert into is made. */
    private GraphStore open() {
        if (store == null) return GraphStore.inMemory();
        return paths.isEmpty() ? GraphStore.open(store) : GraphStore.create(store);
    }

    private int convert(Stages loaded, Iris iris, GraphStore graphs, Terminal terminal) {
        if (decisions != null) Decisions.take(decisions, iris, loaded.gate(), graphs, System.getProperty("user.name"), Instant.now());
        List<String> sources = paths.isEmpty() ? List.of(Installation.find().sample().toString()) : paths;
        try (ConversionBar bar = new ConversionBar(terminal)) {
            Outcome outcome = new Conversion(loaded).run(sources, graphs, rejected(), bar);
            return outcome.failed() == 0 ? ExitStatus.DONE : ExitStatus.REJECTED;
        }
    }

    private RejectedFolder rejected() {
        return store != null ? GraphStore.rejected(store) : new RejectedFolder(beside("rejected"));
    }

    /** In the store's folder; beside one in memory, in that of temporary files. */
    private Path beside(String name) {
        if (store != null) return store.resolve(name);
        return Path.of(System.getProperty("java.io.tmpdir"), "dateline-" + name + "-" + ProcessHandle.current().pid());
    }

    private void serve(GraphStore graphs, Vocabulary vocabulary, ServerOptions options, Optional<LiveUse> live) {
        DatelineServer server = DatelineServer.start(graphs.view(), vocabulary, options, live);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            live.ifPresent(use -> use.intake().close());
            graphs.close();
        }, "stop"));
        Greeting.print(server, Contents.of(graphs.view()), spec.commandLine().getOut());
        server.awaitStop();
    }

    private Iris iris() {
        return BaseIri.iris(base, spec);
    }
}
