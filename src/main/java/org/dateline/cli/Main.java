package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.install.Installation;
import org.dateline.pipeline.Stages;
import org.dateline.pipeline.StandardStages;
import org.dateline.rdf.Iris;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's entry. */
@Command(name = "dateline", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
        description = "Turns news articles into a linked-data event knowledge graph you can question, and trace to the sentence.")
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        StandardOutput standardOutput = new StandardOutput();
        PrintWriter out = writer(standardOutput);
        PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
        int status = run(StandardStages::load, out, err, args);
        out.flush();
        if (standardOutput.failure().isPresent()) {
            status = ExitStatus.of(FailureCode.UNWRITABLE_OUTPUT);
            new Terminal(err).failed(new DatelineException(FailureCode.UNWRITABLE_OUTPUT, "standard output", standardOutput.failure().get().getMessage()));
        }
        err.flush();
        System.exit(status);
    }

    /**
     * Runs one command.
     *
     * @param stages loads the stages of a conversion, with the gazetteers of the user; called by the commands that convert only, as it takes seconds
     * @return the exit status
     */
    static int run(BiFunction<Iris, List<Path>, Stages> stages, PrintWriter out, PrintWriter err, String... args) {
        return new CommandLine(new Main())
                .addSubcommand(new ConvertCommand(stages))
                .addSubcommand(new ReadCommand())
                .addSubcommand(new ValidateCommand())
                .addSubcommand(new QueryCommand())
                .addSubcommand(new ServeCommand(stages))
                .addSubcommand(new DocumentCommand())
                .addSubcommand(new WhyCommand())
                .addSubcommand(new RulingCommand.Same())
                .addSubcommand(new RulingCommand.Differ())
                .addSubcommand(new UndecideCommand())
                .addSubcommand(new RulingsCommand())
                .addSubcommand(new RetractCommand(stages))
                .addSubcommand(new BackupCommand())
                .addSubcommand(new CompactCommand())
                .setOut(out).setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, command))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private static int report(Exception failure, CommandLine command) {
        LoggerFactory.getLogger(Main.class).debug("the command failed", failure);
        if (failure instanceof DatelineException known) {
            command.getErr().println("dateline: " + known.getMessage());
            return ExitStatus.of(known.code());
        }
        command.getErr().println("dateline: this should not have happened: " + failure);
        return ExitStatus.REJECTED;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Tells the version that the build wrote down. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"dateline " + Installation.version()};
        }
    }
}
