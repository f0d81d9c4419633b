package org.dateline.gate;

import java.util.List;

/** What the shapes say of a graph. */
public sealed interface Verdict permits Accepted, Rejected {

    /** All that they say, whatever its level. */
    List<Finding> findings();

    default int count(Finding.Level level) {
        return (int) findings().stream().filter(finding -> finding.level() == level).count();
    }
}
