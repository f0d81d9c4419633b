package org.dateline.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.install.Installation;

/** The README, as far as tests can hold it to its words. */
final class Readme {
    private static final Pattern FENCED = Pattern.compile("(?ms)^( *)```(\\w*)\\n(.*?)^ *```$");

    private Readme() {
    }

    static String text() {
        try {
            return Files.readString(Installation.find().home().resolve("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fenced blocks in a language, in order; empty for those without one. */
    static List<String> blocks(String language) {
        return FENCED.matcher(text()).results().filter(block -> block.group(2).equals(language)).map(block -> block.group(3).stripIndent()).toList();
    }
}
