package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.failure.DatelineException;

/** Standard error, as people read it. */
record Terminal(PrintWriter err) {

    void say(String line) {
        err.println(line);
    }

    void failed(DatelineException failure) {
        err.println("dateline: " + failure.getMessage());
    }

    /** Whether somebody watches; a log file wants no progress bar. The launcher knows, as Java cannot ask for standard error alone. */
    static boolean isWatched() {
        return Boolean.getBoolean("dateline.watched");
    }
}
