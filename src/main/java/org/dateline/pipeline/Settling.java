package org.dateline.pipeline;

import java.util.Optional;
import org.dateline.failure.DatelineException;
import org.dateline.failure.FailureCode;
import org.dateline.gate.Accepted;
import org.dateline.gate.Rejected;
import org.dateline.gate.Verdict;
import org.dateline.store.RejectedFolder;

/** What goes on with the results of single steps; the others are reported. */
record Settling(Progress progress, RejectedFolder rejected) {

    /** What came of an attempt; a failure is reported. */
    <T> Optional<T> result(Attempt<T> attempt) {
        return switch (attempt) {
            case Attempt.Done<T>(T result) -> Optional.of(result);
            case Attempt.Failed<T>(DatelineException failure) -> {
                progress.failed(failure);
                yield Optional.empty();
            }
        };
    }

    /** What was accepted; what was not is kept aside and reported. */
    Optional<Accepted> accepted(String input, Verdict verdict) {
        return switch (verdict) {
            case Accepted accepted -> Optional.of(accepted);
            case Rejected no -> {
                int more = no.violations().size() - 1;
                progress.failed(new DatelineException(FailureCode.REJECTED_BY_SHAPES, input,
                        no.violations().getFirst() + (more == 0 ? "" : " (and " + more + " more)") + "; see " + rejected.keep(no)));
                yield Optional.empty();
            }
        };
    }
}
