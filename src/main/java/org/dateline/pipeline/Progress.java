package org.dateline.pipeline;

import org.dateline.failure.DatelineException;

/** What a conversion keeps count of and whom it tells. */
record Progress(StageTimes times, RunCounts counts, ConversionListener listener) {

    void failed(DatelineException failure) {
        counts.failed(failure);
        listener.failed(failure);
    }
}
