package org.dateline.source;

import java.nio.file.Path;
import org.dateline.failure.DatelineException;

/** Something that may hold an article, not yet opened. */
public sealed interface Source {

    /** The name under which users see it. */
    String name();

    /** @param name the file's own name, or its path below the folder in which it was found, with {@code /} between */
    record OfFile(Path path, String name) implements Source {
    }

    record StandardInput() implements Source {
        @Override
        public String name() {
            return "-";
        }
    }

    /** A path that leads to no article, kept in its place so that it is reported like any other failed input. */
    record Unavailable(DatelineException failure) implements Source {
        @Override
        public String name() {
            return failure.input();
        }
    }
}
