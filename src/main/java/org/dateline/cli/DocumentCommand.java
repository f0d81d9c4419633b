package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.documentation.VocabularyPage;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.install.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The vocabulary's documentation as a file. */
@Command(name = "document", mixinStandardHelpOptions = true,
        description = "Writes the documentation of the vocabulary, its shapes and its questions as one HTML page.")
final class DocumentCommand implements Callable<Integer> {
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where the page goes; a file that is there is written anew.")
    private Path out;

    @Override
    public Integer call() {
        VocabularyPage page = VocabularyPage.of(Installation.find());
        try {
            Files.writeString(out, page.html());
        } catch (IOException e) {
            throw new DatelineException(FailureCode.UNWRITABLE_OUTPUT, out.toString(), e.getClass().getSimpleName(), e);
        }
        return ExitStatus.DONE;
    }
}
