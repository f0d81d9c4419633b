package org.dateline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.rdf.Explanation;
import org.dateline.store.GraphData;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The reasons of what was joined. */
@Command(name = "why", mixinStandardHelpOptions = true,
        description = "Says in plain words why accounts were told to be of one event, or names of one entity.")
final class WhyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "IRI", description = "An event or entity, or an account or reference of one.")
    private String iri;

    @ArgGroup(multiplicity = "1")
    private DataOptions data;

    @Override
    public Integer call() {
        try (GraphData graphs = data.open()) {
            DatasetGraph view = graphs.view();
            List<String> lines = Txn.calculateRead(view, () -> Explanation.of(new Union(view.getDefaultGraph(), view.getUnionGraph()), iri));
            if (lines.isEmpty()) throw new DatelineException(FailureCode.NOT_IN_DATA, iri, "no event, entity, account or reference has this IRI");
            lines.forEach(spec.commandLine().getOut()::println);
            return ExitStatus.DONE;
        }
    }
}
