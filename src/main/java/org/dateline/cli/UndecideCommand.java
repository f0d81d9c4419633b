package org.dateline.cli;

import java.util.concurrent.Callable;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.resolve.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A ruling taken back. */
@Command(name = "undecide", mixinStandardHelpOptions = true, description = "Takes back what \"same\" or \"differ\" said; \"rulings\" lists what is said.")
final class UndecideCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RULING", description = "The ruling's IRI.")
    private String ruling;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        return store.with(graphs -> {
            boolean there = graphs.rulings().stream().map(Ruling::iri).anyMatch(ruling::equals);
            if (!there) throw new DatelineException(FailureCode.NOT_IN_DATA, ruling, "no such ruling");
            store.revision(graphs).undo(ruling);
            return ExitStatus.DONE;
        });
    }
}
