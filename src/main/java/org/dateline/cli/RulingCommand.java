package org.dateline.cli;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.rdf.Parts;
import org.dateline.rdf.RulingGraph;
import org.dateline.resolve.Ruling;
import org.dateline.store.GraphStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A user's word on whether two are one. It is kept in the store, obeyed by every later run, and can be taken back. */
abstract sealed class RulingCommand implements Callable<Integer> {
    private final boolean areOne;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "IRI", description = "An event or entity, or a single account or reference.")
    private String one;

    @Parameters(index = "1", paramLabel = "IRI", description = "The other one.")
    private String other;

    @Mixin
    private StoreOptions store;

    @Option(names = "--by", paramLabel = "NAME", description = "Who decides (default: the user's login).")
    private String by = System.getProperty("user.name");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    private RulingCommand(boolean areOne) {
        this.areOne = areOne;
    }

    /** Joins two. */
    @Command(name = "same", mixinStandardHelpOptions = true, description = "Says that two events or entities are one, now and in every later run.")
    static final class Same extends RulingCommand {
        Same() {
            super(true);
        }
    }

    /** Parts two. */
    @Command(name = "differ", mixinStandardHelpOptions = true, description = {"Says that two are not one, now and in every later run.",
        "To part what was joined, name two of its accounts or references; \"dateline why\" lists them."})
    static final class Differ extends RulingCommand {
        Differ() {
            super(false);
        }
    }

    @Override
    public Integer call() {
        return store.with(graphs -> {
            Ruling ruling = RulingGraph.ruling(store.iris(), areOne, parts(graphs, one), parts(graphs, other));
            store.revision(graphs).rule(ruling, by, Instant.now(), reason);
            spec.commandLine().getOut().println(ruling.iri());
            return ExitStatus.DONE;
        });
    }

    private static Set<String> parts(GraphStore graphs, String iri) {
        Set<String> parts = graphs.read(data -> Parts.of(data.getUnionGraph(), iri));
        if (parts.isEmpty()) throw new DatelineException(FailureCode.NOT_IN_DATA, iri, "no event, entity, account or reference has this IRI");
        return parts;
    }
}
