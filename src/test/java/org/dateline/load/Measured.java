package org.dateline.load;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of some time of asking.
 *
 * @param elapsed     in nanoseconds
 * @param nanoseconds that each answer took
 */
record Measured(long elapsed, List<Long> nanoseconds) {
    static final Measured NOTHING = new Measured(0, List.of());

    Measured and(Measured more) {
        return new Measured(elapsed + more.elapsed, Stream.concat(nanoseconds.stream(), more.nanoseconds.stream()).toList());
    }

    double requestsASecond() {
        return nanoseconds.size() * 1e9 / elapsed;
    }

    /** In milliseconds, the time within which that share of the answers came. */
    double quantile(double share) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1e6;
    }
}
