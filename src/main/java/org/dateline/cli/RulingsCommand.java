package org.dateline.cli;

import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.resolve.Ruling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** All rulings of a store. */
@Command(name = "rulings", mixinStandardHelpOptions = true, description = "Lists what users have decided of two being one.")
final class RulingsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        return store.with(graphs -> {
            graphs.rulings().forEach(this::print);
            return ExitStatus.DONE;
        });
    }

    private void print(Ruling ruling) {
        spec.commandLine().getOut().println(ruling.iri() + (ruling.areOne() ? " same" : " differ"));
        new TreeSet<>(ruling.one()).forEach(part -> spec.commandLine().getOut().println("  one side    " + part));
        new TreeSet<>(ruling.other()).forEach(part -> spec.commandLine().getOut().println("  other side  " + part));
    }
}
