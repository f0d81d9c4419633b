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

    /** Whether somebody watches; a log file wants no progress bar. */
    static boolean isWatched() {
        return System.console() != null && !"dumb".equals(System.getenv("TERM"));
    }
}
