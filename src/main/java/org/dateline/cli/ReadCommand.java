package org.dateline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.document.ArticleJson;
import org.dateline.pipeline.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles as they are understood before any extraction. */
@Command(name = "read", mixinStandardHelpOptions = true,
        description = "Shows clean articles as JSON: blocks, dates and their basis, what was left out and why.")
final class ReadCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file, a folder (read recursively), or - for standard input.")
    private List<String> paths;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        int[] failed = {0};
        Reading.run(paths, article -> out.println(ArticleJson.of(article)), failure -> {
            failed[0]++;
            err.println("dateline: " + failure.getMessage());
        });
        return failed[0] == 0 ? ExitStatus.DONE : ExitStatus.REJECTED;
    }
}
