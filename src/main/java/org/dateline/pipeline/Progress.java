package org.dateline.pipeline;

import org.dateline.failure.DatelineException;

/** What a conversion keeps count of and whom it tells. */
record Progress(StageTimes times, Tally tally, ConversionListener listener) {

    void failed(DatelineException failure) {
        tally.failed(failure);
        listener.failed(failure);
    }
}
