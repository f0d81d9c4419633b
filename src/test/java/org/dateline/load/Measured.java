package org.dateline.load;

import java.util.List;
import java.util.stream.Stream;

/**
 * What came of some time of asking.
 *
 * @param elapsed     in nanoseconds
 * @param processor   nanoseconds of processor time that server and clients have used together
 * @param nanoseconds that each answer took
 */
record Measured(long elapsed, long processor, List<Long> nanoseconds) {
    static final Measured NOTHING = new Measured(0, 0, List.of());

    Measured and(Measured more) {
        return new Measured(elapsed + more.elapsed, processor + more.processor, Stream.concat(nanoseconds.stream(), more.nanoseconds.stream()).toList());
    }

    double requestsASecond() {
        return nanoseconds.size() * 1e9 / elapsed;
    }

    /** In milliseconds; what else the machine does has less part in it than in the time by the clock. */
    double processorTimeARequest() {
        return processor / 1e6 / nanoseconds.size();
    }

    /** In milliseconds, the time within which that share of the answers came. */
    double quantile(double share) {
        List<Long> sorted = nanoseconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size()))) / 1e6;
    }
}
